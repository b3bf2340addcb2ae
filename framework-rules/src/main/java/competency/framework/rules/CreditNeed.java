package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.state.Bearing;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.DayFit;
import competency.framework.rules.state.EvidenceFit;
import competency.framework.rules.state.LevelFit;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement for a competency or a course asks of each credit.
 *
 * @param competency asked for; null where a course is asked for itself, so that nothing but its day can fall short
 * @param lineage its place and those from which equivalences lead to it
 * @param scale of the competency; null if it has no levels
 * @param level asked for; null: any
 * @param evidence asked for; null: any
 * @param observed whether it must be shown in real work
 * @param withinMonths how old a credit may be; null: as old as it likes
 * @param mandatory whether the requirement is
 * @param stops whether it stops practice
 * @param ways equivalences by which other competencies could lead to this one and are of use for it, open or not
 * @param parts places of these competencies
 */
record CreditNeed(
        @Nullable CompetencyId competency,
        Lineage lineage,
        @Nullable ProficiencyScale scale,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidence,
        boolean observed,
        @Nullable Integer withinMonths,
        boolean mandatory,
        boolean stops,
        List<Equivalence> ways,
        List<Integer> parts) {
    static CreditNeed of(CompetencyRequirement leaf, CompetencyFramework framework, RolePlan role) {
        var competency = framework.competency(leaf.competency()).orElseThrow();
        var ways = framework.equivalencesLeadingTo(competency.id(), equivalence -> true);
        return new CreditNeed(
                competency.id(),
                role.lineage(competency.id()),
                framework.scaleOf(competency).orElse(null),
                leaf.level(),
                leaf.evidenceNeeded(competency),
                !competency.simulationAccepted(),
                leaf.withinMonths(),
                isMandatory(leaf.terms()),
                stops(leaf.terms()),
                ways,
                ways.stream()
                        .flatMap(way -> way.have().stream())
                        .filter(have -> !have.equals(competency.id()))
                        .distinct()
                        .map(role::placeOf)
                        .toList());
    }

    static CreditNeed of(CourseRequirement leaf, RolePlan role) {
        return new CreditNeed(
                null,
                new Lineage(role.placeOf(leaf.course()), new BitSet()),
                null,
                null,
                null,
                false,
                leaf.withinMonths(),
                isMandatory(leaf.terms()),
                stops(leaf.terms()),
                List.of(),
                List.of());
    }

    int place() {
        return lineage.place();
    }

    private static boolean isMandatory(RequirementTerms terms) {
        return terms.obligation() == Obligation.MANDATORY;
    }

    private static boolean stops(RequirementTerms terms) {
        return terms.effect() == Effect.STOP;
    }

    /** Those of the ways that lead there on a day, also for what is awarded no earlier. */
    List<Equivalence> openWays(CompetencyFramework framework, LocalDate asOf) {
        for (var each : ways) { // nearly always all are, and it is asked very often
            if (competency != null && !isOpen(each, asOf)) {
                return framework.equivalencesLeadingTo(competency, way -> isOpen(way, asOf));
            }
        }
        return ways;
    }

    /** Whether something that needs several parts leads there. */
    boolean isJoined() {
        for (var way : ways) {
            if (joins(way)) {
                return true;
            }
        }
        return false;
    }

    static boolean joins(Equivalence way) {
        return way.have().size() > 1;
    }

    private static boolean isOpen(Equivalence way, LocalDate asOf) {
        return way.appliesOn(asOf) && way.appliesToAwardOf(asOf);
    }

    /** What rules see of a credit that bears on it. */
    CandidateState state(Credit credit, Bearing bearing, EvaluationRequest request) {
        var isItself = competency != null && competency.equals(credit.competency());
        return new CandidateState(
                bearing,
                EvidenceFit.of(credit.evidence(), evidence),
                mandatory,
                credit.simulated(),
                observed,
                isItself ? LevelFit.of(credit.level(), level, scale) : LevelFit.NOT_ASKED, // others do not compare
                scale == null || scale.cumulative(),
                DayFit.of(credit, withinMonths, request.asOf(), request.policy().graceDays()),
                stops);
    }

    /** The place of a level on the scale; 0 for none, and for one of another scale, which never compares. */
    int rank(@Nullable LevelId shown) {
        return scale == null || shown == null || !scale.has(shown) ? 0 : scale.rankOf(shown);
    }

    /** The last day that a credit satisfies it, if it does at all; null if it does not expire. */
    @Nullable
    LocalDate lastDay(Credit credit) {
        return credit.untilWithin(withinMonths);
    }

    /** The better credit first: that which lasts longer, is shown better, is higher, is closer to its record. */
    int compare(Credit one, Credit other) {
        var order = compareLastDays(lastDay(one), lastDay(other));
        if (order == 0) {
            order = other.evidence().compareTo(one.evidence());
        }
        if (order == 0) {
            order = Integer.compare(rank(other.level()), rank(one.level()));
        }
        return order != 0
                ? order
                : Integer.compare(one.via().size(), other.via().size());
    }

    /** The later first; null, for never, before all. */
    static int compareLastDays(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Boolean.compare(other == null, one == null);
        }
        return other.compareTo(one);
    }
}
