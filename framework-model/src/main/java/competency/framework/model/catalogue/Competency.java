package competency.framework.model.catalogue;

import java.math.BigDecimal;
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
 * @param evidenceAtLeast the weakest evidence that shows it, where a requirement does not say otherwise; null: any. Never
 *     weaker than assessed at work where direct observation is needed
 * @param validMonths calendar months an award lasts, 1 to 1200; null if it does not expire
 * @param simulationAccepted whether simulated work can show it
 * @param directObservation whether an assessor must see it done in real work; simulated work then never shows it
 * @param requires competencies that should be held first, each once and not itself; may be empty. Changes no decision
 *     about a person; checks of courses and the order of plans follow it
 * @param minimumHours fewest hours of training that could plausibly develop it, 0.25 to 10000, at most two decimals;
 *     null if not known. Changes no decision about a person; checks of courses use it
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
        boolean directObservation,
        List<CompetencyId> requires,
        @Nullable BigDecimal minimumHours,
        CatalogueStatus catalogueStatus,
        GuidanceStatus guidanceStatus,
        Basis basis) {
    /** Longest time in months that anything in a framework may last: a hundred years. */
    public static final int MOST_MONTHS = 1200;

    /**
     * Refuses a blank title, numbers out of range, one code of one scheme given twice, simulated work where direct
     * observation is needed, and a competency that should be held before itself.
     */
    public Competency {
        Present.require("id of Competency", id);
        Present.require("title of Competency", title);
        Present.require("kind of Competency", kind);
        Present.require("catalogueStatus of Competency", catalogueStatus);
        Present.require("guidanceStatus of Competency", guidanceStatus);
        Present.require("basis of Competency", basis);
        Words.require("title", title);
        Words.requireRange("validMonths", validMonths, 1, MOST_MONTHS);
        if (directObservation && simulationAccepted) {
            throw new IllegalArgumentException(
                    "simulationAccepted (true) cannot stand beside directObservation: what must be seen in real work"
                            + " cannot be shown in simulated work");
        }
        if (directObservation
                && (evidenceAtLeast == null || !evidenceAtLeast.isAtLeast(EvidenceStrength.WORKPLACE_ASSESSED))) {
            evidenceAtLeast = EvidenceStrength.WORKPLACE_ASSESSED;
        }
        requires = Present.copyOf("requires of Competency", requires);
        Listed.requireOthers("requires", requires, id);
        minimumHours = Amounts.hours("minimumHours", minimumHours);
        codes = Present.copyOf("codes of Competency", codes);
        requireOnce(id, codes);
    }

    /**
     * A competency that needs no other one first and no direct observation.
     *
     * @param id its key in the framework
     * @param title what it is called
     * @param kind what sort of ability it is
     * @param scale the scale of its levels; null if it has no levels
     * @param codes every code it is or was known by, each once
     * @param evidenceAtLeast the weakest evidence that shows it, where a requirement does not say otherwise; null: any
     * @param validMonths calendar months an award lasts, 1 to 1200; null if it does not expire
     * @param simulationAccepted whether simulated work can show it
     * @param catalogueStatus whether its owner still lists it
     * @param guidanceStatus whether current guidance relies on it
     * @param basis what this entry rests on
     */
    public Competency(
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
        this(
                id,
                title,
                kind,
                scale,
                codes,
                evidenceAtLeast,
                validMonths,
                simulationAccepted,
                false,
                List.of(),
                null,
                catalogueStatus,
                guidanceStatus,
                basis);
    }

    private static void requireOnce(CompetencyId id, List<StandardCode> codes) {
        var seen = new HashSet<String>();
        for (var code : codes) {
            if (!seen.add(code.scheme() + ' ' + code.code().strip().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "codes of %s name %s %s twice".formatted(id, code.scheme(), code.code()));
            }
        }
    }
}
