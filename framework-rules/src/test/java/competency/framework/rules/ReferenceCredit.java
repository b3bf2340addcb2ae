package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section 3: something held, straight from a record or derived from what is held.
 *
 * @param competency null for a course that was itself asked for
 * @param level null if there are no levels
 * @param until its own last valid day; null for never; may lie before {@code from} where it was combined
 * @param recognised whether a recognition stands in the derivation
 * @param closed whether an equivalence in the derivation does not apply
 * @param records sorted
 */
record ReferenceCredit(
        @Nullable CompetencyId competency,
        @Nullable LevelId level,
        LocalDate from,
        @Nullable LocalDate until,
        EvidenceStrength evidence,
        boolean simulated,
        boolean recognised,
        boolean closed,
        List<RecordId> records,
        List<String> via) {

    /** Details 26: what two credits must share to be one. */
    List<Object> identity() {
        return Arrays.asList(competency, level, from, until, evidence, simulated, recognised, closed);
    }

    boolean restsOn(RecordId record) {
        return records.contains(record);
    }

    /** Details 26: fewest steps, then the smaller list of records, then the texts of the steps. */
    static Comparator<ReferenceCredit> shortestFirst() {
        return Comparator.comparing((ReferenceCredit credit) -> credit.via().size())
                .thenComparing(credit -> credit.records().size())
                .thenComparing(ReferenceCredit::records, ReferenceCredit::byElement)
                .thenComparing(ReferenceCredit::via, ReferenceCredit::byElement);
    }

    /** Element by element; where one list begins the other, the shorter first. */
    static int byElement(List<?> one, List<?> other) {
        for (var i = 0; i < Math.min(one.size(), other.size()); i++) {
            var compared = one.get(i).toString().compareTo(other.get(i).toString());
            if (compared != 0) {
                return compared;
            }
        }
        return one.size() - other.size();
    }

    static List<RecordId> sorted(Collection<RecordId> records) {
        return records.stream()
                .distinct()
                .sorted(Comparator.comparing(RecordId::value))
                .toList();
    }
}
