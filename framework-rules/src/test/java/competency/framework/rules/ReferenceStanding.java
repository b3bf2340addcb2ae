package competency.framework.rules;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what one record is credit against what one leaf needs on one day. */
final class ReferenceStanding {
    /** 3.7, weakest first. */
    private static final List<EvidenceStrength> STRENGTHS = List.of(
            EvidenceStrength.SELF_DECLARED,
            EvidenceStrength.ATTENDED,
            EvidenceStrength.TESTED,
            EvidenceStrength.WORKPLACE_ASSESSED,
            EvidenceStrength.INDEPENDENTLY_ASSESSED);

    private final Need need;
    private final LocalDate asOf;
    private final Policy policy;

    ReferenceStanding(Need need, LocalDate asOf, Policy policy) {
        this.need = need;
        this.asOf = asOf;
        this.policy = policy;
    }

    /**
     * What a leaf asks of a credit.
     *
     * @param level null: any
     * @param scale null where there are no levels
     * @param evidence the weakest that will do; null: any
     * @param simulationAccepted whether simulated work will do
     * @param withinMonths null: any age
     */
    record Need(
            RequirementTerms terms,
            @Nullable LevelId level,
            @Nullable ProficiencyScale scale,
            @Nullable EvidenceStrength evidence,
            boolean simulationAccepted,
            @Nullable Integer withinMonths) {}

    /** Details 5, for a credit; closed comes first of all that can be wrong with one. */
    Standing of(ReferenceCredit credit) {
        if (credit.closed()) {
            return Standing.EQUIVALENCE_CLOSED; // 3.5
        }
        if (isWeak(credit)) {
            return Standing.WEAK_EVIDENCE;
        }
        return isBelowLevel(credit) ? Standing.BELOW_LEVEL : standingByDay(credit);
    }

    /** Details 27: levels of other competencies never compare. */
    Standing asPart(ReferenceCredit credit) {
        return isWeak(credit) ? Standing.WEAK_EVIDENCE : standingByDay(credit);
    }

    /** 3.7 and details 9. */
    private boolean isWeak(ReferenceCredit credit) {
        var tooWeak = need.evidence() != null && strength(credit.evidence()) < strength(need.evidence());
        var onlyDeclared = credit.evidence() == EvidenceStrength.SELF_DECLARED
                && need.terms().obligation() == Obligation.MANDATORY;
        return tooWeak || onlyDeclared || (credit.simulated() && !need.simulationAccepted());
    }

    /** 3.6, details 1 and 10. */
    private boolean isBelowLevel(ReferenceCredit credit) {
        if (need.level() == null || need.level().equals(credit.level())) {
            return false;
        }
        return need.scale() == null || !need.scale().cumulative() || rank(credit) < rank(need.level());
    }

    /** 4.5, details 3 and 5. */
    private Standing standingByDay(ReferenceCredit credit) {
        if (!ReferenceDays.isPast(lastDay(credit), asOf) || isInGrace(credit)) {
            return Standing.COUNTS;
        }
        return ReferenceDays.isPast(ReferenceDays.months(credit.from(), need.withinMonths()), asOf)
                ? Standing.TOO_OLD
                : Standing.EXPIRED;
    }

    private boolean isInGrace(ReferenceCredit credit) {
        var last = lastDay(credit);
        return need.terms().effect() != Effect.STOP && last != null && !asOf.isAfter(last.plusDays(policy.graceDays()));
    }

    /** 4.5: within_months shortens the last valid day. */
    @Nullable
    LocalDate lastDay(ReferenceCredit credit) {
        return ReferenceDays.earlier(credit.until(), ReferenceDays.months(credit.from(), need.withinMonths()));
    }

    static int strength(EvidenceStrength evidence) {
        return STRENGTHS.indexOf(evidence);
    }

    int rank(ReferenceCredit credit) {
        return credit.level() == null ? 0 : rank(credit.level());
    }

    private int rank(LevelId level) {
        return need.scale() == null ? 0 : need.scale().levels().indexOf(level);
    }
}
