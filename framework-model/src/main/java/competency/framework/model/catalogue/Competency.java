package competency.framework.model.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An ability to do something to a standard, shown in work.
 *
 * @param id its key in the framework
 * @param title what it is called
 * @param kind what sort of ability it is
 * @param scale the scale of its levels; null if it has no levels
 * @param codes every code it is or was known by, each once
 * @param evidenceAtLeast the weakest evidence that shows it, where a requirement does not say otherwise; null: any
 * @param validMonths calendar months an award lasts, 1 to 1200; null if it does not expire
 * @param simulationAccepted whether simulated work can show it; false means direct observation is needed
 * @param catalogueStatus whether its owner still lists it
 * @param guidanceStatus whether current guidance relies on it
 * @param basis what this entry rests on
 */
public record Competency(
        CompetencyId id,
        String title,
        CompetencyKind kind,
        @Nullable ScaleId scale,
        List<StandardCode> codes,
        @Nullable EvidenceStrength evidenceAtLeast,
        @Nullable Integer validMonths,
        boolean simulationAccepted,
        CatalogueStatus catalogueStatus,
        GuidanceStatus guidanceStatus,
        Basis basis) {
    /** Longest time in months that anything in a framework may last: a hundred years. */
    public static final int MOST_MONTHS = 1200;

    /** Refuses a blank title, months out of range, and one code of one scheme given twice. */
    public Competency {
        Words.require("title", title);
        Words.requireRange("validMonths", validMonths, 1, MOST_MONTHS);
        codes = List.copyOf(codes);
        var seen = new HashSet<String>();
        for (var code : codes) {
            if (!seen.add(code.scheme() + ' ' + code.code().strip().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "codes of %s name %s %s twice".formatted(id, code.scheme(), code.code()));
            }
        }
    }
}
