package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credit and how it came about.
 *
 * @param credit the credit
 * @param worth what it is worth, whatever it rests on
 */
record Derived(Credit credit, Worth worth) {
    /**
     * What a credit is worth, whatever it rests on. Credits of the same worth are one.
     *
     * @param recognised whether a recognition stands in its derivation
     * @param closed whether an equivalence stands in it that does not apply
     */
    record Worth(
            @Nullable CompetencyId competency,
            @Nullable LevelId level,
            LocalDate from,
            @Nullable LocalDate until,
            EvidenceStrength evidence,
            boolean simulated,
            boolean recognised,
            boolean closed) {
        // Asked for every credit that is followed; what the compiler would give is slower, and the rest seldom differs.
        @Override
        public int hashCode() {
            return (Objects.hashCode(competency) * 31 + from.hashCode()) * 31 + Objects.hashCode(until);
        }
    }

    static Derived of(Credit credit, boolean recognised, boolean closed) {
        var worth = new Worth(
                credit.competency(),
                credit.level(),
                credit.from(),
                credit.until(),
                credit.evidence(),
                credit.simulated(),
                recognised,
                closed);
        return new Derived(credit, worth);
    }

    boolean recognised() {
        return worth.recognised();
    }

    boolean closed() {
        return worth.closed();
    }

    /** The shortest derivation first; of equally short ones that which rests on fewer records, then on smaller ids. */
    static int shortestFirst(Derived one, Derived other) {
        var via = one.credit.via();
        var others = other.credit.via();
        var order = Integer.compare(via.size(), others.size());
        if (order == 0) {
            order = compareRecords(one.credit.records(), other.credit.records());
        }
        if (order == 0) {
            order = String.join(" ", via).compareTo(String.join(" ", others));
        }
        return order != 0 ? order : one.worth.toString().compareTo(other.worth.toString());
    }

    /** Fewer records first; of as many those whose ids, in order, are smaller. */
    static int compareRecords(List<RecordId> one, List<RecordId> other) {
        var order = Integer.compare(one.size(), other.size());
        for (int i = 0; order == 0 && i < one.size(); i++) {
            order = one.get(i).compareTo(other.get(i));
        }
        return order;
    }
}
