package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.portfolio.Post;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.DayFit;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.EvidenceFit;
import competency.framework.rules.state.LevelFit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the requirements of a role into findings: finds what bears on each, and has the rules decide. */
final class Findings {
    private final EvaluationRequest request;
    private final CompetencyFramework framework;
    private final Decider decider;
    private final Candidates candidates;
    private final @Nullable Post post;

    Findings(EvaluationRequest request, Decider decider, @Nullable Post post) {
        this.request = request;
        this.decider = decider;
        this.post = post;
        framework = request.framework();
        candidates = new Candidates(request, decider);
    }

    List<Finding> of(List<Requirement> requirements) {
        return requirements.stream().map(this::of).toList();
    }

    private Finding of(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return ofCompetency(leaf);
        }
        if (requirement instanceof CourseRequirement leaf) {
            return ofCourse(leaf);
        }
        return ofGroup((RequirementGroup) requirement);
    }

    private Finding ofCompetency(CompetencyRequirement leaf) {
        var competency = framework.competency(leaf.competency()).orElseThrow();
        var needed = leaf.evidenceAtLeast() == null ? competency.evidenceAtLeast() : leaf.evidenceAtLeast();
        var found = new LeafSearch(request, framework.scaleOf(competency).orElse(null), leaf.withinMonths());
        for (var candidate : candidates.of(competency.id())) {
            found.add(candidate, () -> decider.decide(stateOf(candidate, leaf, competency, needed)));
        }
        return found.finding(leaf, titleOf(leaf, competency.title()), needed, dueOn(leaf), decider);
    }

    private CandidateState stateOf(
            Candidate candidate, CompetencyRequirement leaf, Competency competency, @Nullable EvidenceStrength needed) {
        var credit = candidate.credit();
        var scale = framework.scaleOf(competency).orElse(null);
        return new CandidateState(
                EvidenceFit.of(credit.evidence(), needed),
                isMandatory(leaf.terms()),
                credit.simulated(),
                !competency.simulationAccepted(),
                LevelFit.of(credit.level(), leaf.level(), scale),
                scale == null || scale.cumulative(),
                dayFit(candidate, leaf.withinMonths()),
                stops(leaf.terms()));
    }

    private Finding ofCourse(CourseRequirement leaf) {
        var course = framework.course(leaf.course()).orElseThrow();
        var found = new LeafSearch(request, null, leaf.withinMonths());
        for (var candidate : candidates.of(course.id())) {
            found.add(candidate, () -> decider.decide(stateOf(candidate, leaf)));
        }
        return found.finding(leaf, titleOf(leaf, course.title()), null, dueOn(leaf), decider);
    }

    /** A course is asked for itself: nothing but its day can fall short. */
    private CandidateState stateOf(Candidate candidate, CourseRequirement leaf) {
        return new CandidateState(
                EvidenceFit.STRONG_ENOUGH,
                isMandatory(leaf.terms()),
                false,
                false,
                LevelFit.NOT_ASKED,
                true,
                dayFit(candidate, leaf.withinMonths()),
                stops(leaf.terms()));
    }

    private Finding ofGroup(RequirementGroup group) {
        var children = of(group.children());
        var dueOn = dueOn(group);
        var standing = new GroupStanding(group, children);
        var decision = decider.decide(standing.state(Due.of(dueOn, request.asOf())));
        return new Finding(
                group,
                titleOf(group, group.id().value()),
                null,
                decision.outcome(),
                decision.rule(),
                standing.validUntil(decision.outcome()),
                dueOn,
                null,
                List.of(),
                children);
    }

    private DayFit dayFit(Candidate candidate, @Nullable Integer withinMonths) {
        return DayFit.of(
                candidate.credit(),
                withinMonths,
                request.asOf(),
                request.policy().graceDays());
    }

    private @Nullable LocalDate dueOn(Requirement requirement) {
        var weeks = requirement.terms().dueWeeks();
        return weeks == null || post == null ? null : post.from().plusWeeks(weeks);
    }

    private static String titleOf(Requirement requirement, String otherwise) {
        var title = requirement.terms().title();
        return title == null ? otherwise : title;
    }

    private static boolean isMandatory(RequirementTerms terms) {
        return terms.obligation() == Obligation.MANDATORY;
    }

    private static boolean stops(RequirementTerms terms) {
        return terms.effect() == Effect.STOP;
    }
}
