package competency.framework.rules;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Standing;
import competency.framework.rules.ReferenceWorth.Worth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what one record is worth against what one leaf needs on one day. */
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

    /** Details 5: the first that holds. */
    Standing of(Worth worth) {
        var record = worth.record();
        if (record.on().isAfter(asOf)) {
            return Standing.NOT_YET; // 2.1
        }
        if (record.revokedOn() != null && record.revokedOn().compareTo(asOf) <= 0) {
            return Standing.REVOKED; // 3.8
        }
        if (worth.selfAssessed()) {
            return Standing.SELF_ASSESSED; // 3.7
        }
        if (!worth.passed()) {
            return Standing.FAILED; // 3.2
        }
        if (!worth.accredited()) {
            return Standing.NOT_ACCREDITED_THEN; // 3.2
        }
        return isWeak(worth)
                ? Standing.WEAK_EVIDENCE
                : isBelowLevel(worth) ? Standing.BELOW_LEVEL : standingByDay(worth);
    }

    /** 3.7 and details 9. */
    private boolean isWeak(Worth worth) {
        var tooWeak = need.evidence() != null && strength(worth.evidence()) < strength(need.evidence());
        var onlyDeclared = worth.evidence() == EvidenceStrength.SELF_DECLARED
                && need.terms().obligation() == Obligation.MANDATORY;
        return tooWeak || onlyDeclared || (worth.simulated() && !need.simulationAccepted());
    }

    /** 3.6, details 1 and 10. */
    private boolean isBelowLevel(Worth worth) {
        if (need.level() == null || need.level().equals(worth.level())) {
            return false;
        }
        return need.scale() == null || !need.scale().cumulative() || rank(worth) < rank(need.level());
    }

    /** 4.5, details 3 and 5. */
    private Standing standingByDay(Worth worth) {
        if (!ReferenceDays.isPast(lastDay(worth), asOf) || isInGrace(worth)) {
            return Standing.COUNTS;
        }
        return ReferenceDays.isPast(ReferenceDays.months(worth.record().on(), need.withinMonths()), asOf)
                ? Standing.TOO_OLD
                : Standing.EXPIRED;
    }

    private boolean isInGrace(Worth worth) {
        var last = lastDay(worth);
        return need.terms().effect() != Effect.STOP && last != null && !asOf.isAfter(last.plusDays(policy.graceDays()));
    }

    /** 4.5: within_months shortens the last valid day. */
    @Nullable
    LocalDate lastDay(Worth worth) {
        return ReferenceDays.earlier(
                worth.until(), ReferenceDays.months(worth.record().on(), need.withinMonths()));
    }

    static int strength(EvidenceStrength evidence) {
        return STRENGTHS.indexOf(evidence);
    }

    int rank(Worth worth) {
        return worth.level() == null ? 0 : rank(worth.level());
    }

    private int rank(LevelId level) {
        return need.scale() == null ? 0 : need.scale().levels().indexOf(level);
    }
}
