package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.Bearing;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.DayFit;
import competency.framework.rules.state.EvidenceFit;
import competency.framework.rules.state.LevelFit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what bears on requirements for competencies and courses. */
final class TrainingSearch {
    private final EvaluationRequest request;
    private final CompetencyFramework framework;
    private final Decider decider;
    private final Candidates candidates;

    TrainingSearch(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
        framework = request.framework();
        candidates = new Candidates(request, decider);
    }

    Candidates candidates() {
        return candidates;
    }

    Competency competency(CompetencyRequirement leaf) {
        return framework.competency(leaf.competency()).orElseThrow();
    }

    @Nullable
    EvidenceStrength evidenceNeeded(CompetencyRequirement leaf) {
        return leaf.evidenceAtLeast() == null ? competency(leaf).evidenceAtLeast() : leaf.evidenceAtLeast();
    }

    Held held(CompetencyRequirement leaf) {
        return search(leaf, candidates.credits()).held(parts(leaf));
    }

    Held held(CourseRequirement leaf) {
        return search(leaf).held(List.of());
    }

    /** What bears on a requirement of a group in which each record may serve one requirement only. */
    CreditSearch searchApart(CompetencyRequirement leaf) {
        return search(leaf, candidates.creditsApart());
    }

    private CreditSearch search(CompetencyRequirement leaf, Derivation credits) {
        var competency = competency(leaf);
        var scale = framework.scaleOf(competency).orElse(null);
        var found = new CreditSearch(
                request, decider, scale, leaf.withinMonths(), (credit, bearing) -> state(leaf, credit, bearing));
        var resting = new HashSet<RecordId>();
        for (var derived : credits.of(competency.id())) {
            var bearers = credits.bearersOf(derived);
            resting.addAll(bearers);
            found.add(derived.credit(), derived.closed() ? Bearing.CLOSED : Bearing.DIRECT, bearers);
        }
        for (var bearing : framework.bearingOn(competency.id())) {
            for (var candidate : candidates.of(bearing)) {
                if (bearing.equals(competency.id())) {
                    found.add(candidate, Bearing.DIRECT);
                } else if (!candidate.counts()
                        || !resting.contains(candidate.record().id())) {
                    found.add(candidate, Bearing.PART_ONLY);
                }
            }
        }
        return found;
    }

    CreditSearch search(CourseRequirement leaf) {
        var found = new CreditSearch(
                request, decider, null, leaf.withinMonths(), (credit, bearing) -> state(leaf, credit, bearing));
        candidates.of(leaf.course()).forEach(candidate -> found.add(candidate, Bearing.DIRECT));
        return found;
    }

    /** How many parts are held of what stands in for a competency as a whole, where it is held in part only. */
    List<Measure> parts(Requirement requirement) {
        return requirement instanceof CompetencyRequirement leaf ? parts(leaf) : List.of();
    }

    private List<Measure> parts(CompetencyRequirement leaf) {
        if (!candidates.credits().of(leaf.competency()).isEmpty()) {
            return List.of();
        }
        return framework.equivalencesGiving(leaf.competency()).stream()
                .map(equivalence -> new Parts(equivalence.have().size(), open(leaf, equivalence)))
                .filter(Parts::isHeldInPart)
                .min(Comparator.comparingInt(parts -> parts.open().size()))
                .map(Parts::measure)
                .map(List::of)
                .orElse(List.of());
    }

    /** How many parts an equivalence needs, and those that are not held. */
    private record Parts(int needed, List<Competency> open) {
        boolean isHeldInPart() {
            return !open.isEmpty() && open.size() < needed;
        }

        Measure measure() {
            var titles = open.stream().map(Competency::title).collect(Collectors.joining("; "));
            return new Measure(
                    "parts are held, without " + titles,
                    BigDecimal.valueOf(needed - open.size()),
                    BigDecimal.valueOf(needed));
        }
    }

    /** Parts of which nothing acceptable is valid. */
    private List<Competency> open(CompetencyRequirement leaf, Equivalence equivalence) {
        return equivalence.have().stream()
                .map(have -> framework.competency(have).orElseThrow())
                .filter(part -> candidates.credits().of(part.id()).stream()
                        .noneMatch(derived -> !derived.closed() && counts(leaf, derived.credit())))
                .toList();
    }

    private boolean counts(CompetencyRequirement leaf, Credit credit) {
        var decision = decider.decide(state(leaf, credit, Bearing.PART_ONLY));
        return decision.outcome() == Standing.PART_ONLY;
    }

    private CandidateState state(CompetencyRequirement leaf, Credit credit, Bearing bearing) {
        var competency = competency(leaf);
        var scale = framework.scaleOf(competency).orElse(null);
        var level = competency.id().equals(credit.competency())
                ? LevelFit.of(credit.level(), leaf.level(), scale)
                : LevelFit.NOT_ASKED; // levels of other competencies do not compare
        return new CandidateState(
                bearing,
                EvidenceFit.of(credit.evidence(), evidenceNeeded(leaf)),
                isMandatory(leaf.terms()),
                credit.simulated(),
                !competency.simulationAccepted(),
                level,
                scale == null || scale.cumulative(),
                dayFit(credit, leaf.withinMonths()),
                stops(leaf.terms()));
    }

    /** A course is asked for itself: nothing but its day can fall short. */
    private CandidateState state(CourseRequirement leaf, Credit credit, Bearing bearing) {
        return new CandidateState(
                bearing,
                EvidenceFit.STRONG_ENOUGH,
                isMandatory(leaf.terms()),
                false,
                false,
                LevelFit.NOT_ASKED,
                true,
                dayFit(credit, leaf.withinMonths()),
                stops(leaf.terms()));
    }

    private DayFit dayFit(Credit credit, @Nullable Integer withinMonths) {
        return DayFit.of(credit, withinMonths, request.asOf(), request.policy().graceDays());
    }

    private static boolean isMandatory(RequirementTerms terms) {
        return terms.obligation() == Obligation.MANDATORY;
    }

    private static boolean stops(RequirementTerms terms) {
        return terms.effect() == Effect.STOP;
    }
}
