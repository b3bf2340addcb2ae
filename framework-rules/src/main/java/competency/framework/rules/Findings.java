package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.TermsState;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the requirements of a role into findings: finds what bears on each, and has the rules decide. */
final class Findings {
    private final EvaluationRequest request;
    private final Decider decider;
    private final PostContext post;
    private final TrainingSearch training;
    private final RecordSearch records;
    private final TimeSearch time;
    private final PracticeSearch practice;

    Findings(EvaluationRequest request, Decider decider, PostContext post) {
        this(request, decider, post, null);
    }

    /**
     * The same where something is supposed.
     *
     * @param held the training since which membership must be unbroken; null: that of the request
     */
    Findings(EvaluationRequest request, Decider decider, PostContext post, @Nullable Supplier<Candidates> held) {
        this.request = request;
        this.decider = decider;
        this.post = post;
        training = new TrainingSearch(request, decider);
        records = new RecordSearch(request, decider);
        time = new TimeSearch(request, decider, held == null ? training::candidates : held);
        practice = new PracticeSearch(request, decider);
    }

    List<Finding> of(List<Requirement> requirements) {
        return requirements.stream().map(this::of).toList();
    }

    Finding of(Requirement requirement) {
        return finding(requirement, held(requirement));
    }

    private Held held(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return training.held(leaf);
        }
        if (requirement instanceof CourseRequirement leaf) {
            return training.held(leaf);
        }
        if (requirement instanceof RegistrationRequirement leaf) {
            return records.held(leaf);
        }
        if (requirement instanceof CheckRequirement leaf) {
            return records.held(leaf);
        }
        if (requirement instanceof PracticeRequirement leaf) {
            return practice.held(leaf);
        }
        if (requirement instanceof MembershipRequirement leaf) {
            return time.held(leaf);
        }
        if (requirement instanceof ExperienceRequirement leaf) {
            return time.held(leaf);
        }
        var group = (RequirementGroup) requirement;
        var children = group.distinct() ? ofDistinct(group.children()) : of(group.children());
        return new GroupStanding(group, children).held(decider, children);
    }

    private List<Finding> ofDistinct(List<Requirement> children) {
        var searches = children.stream()
                .map(child -> child instanceof CompetencyRequirement leaf
                        ? training.searchApart(leaf)
                        : training.search((CourseRequirement) child))
                .toList();
        var assignment = new RecordAssignment(
                searches.stream().map(CreditSearch::acceptable).toList(), needy(children));
        return IntStream.range(0, children.size())
                .mapToObj(i -> finding(
                        children.get(i),
                        searches.get(i)
                                .heldBy(
                                        assignment.of(i),
                                        assignment.recordsOfOthers(i),
                                        training.parts(children.get(i)))))
                .toList();
    }

    /** Children that nothing but a record can satisfy: the others need not have one. */
    private List<Boolean> needy(List<Requirement> children) {
        return children.stream().map(this::isNeedy).toList();
    }

    private boolean isNeedy(Requirement child) {
        var isWaived = post.waiver(child.terms()).isPresent();
        return terms(child, Status.MISSING, isWaived).outcome().isUnsatisfied();
    }

    private Finding finding(Requirement requirement, Held held) {
        var inForce = post.waiver(requirement.terms()).orElse(null);
        var terms = terms(requirement, held.standing().outcome(), inForce != null);
        var status = terms.outcome();
        // Where the terms change nothing, the rule about what is held is the one that said so.
        var rule = status == held.standing().outcome() ? held.standing().rule() : terms.rule();
        // A group may also rest on children that are waived; then its own waiver is not what lifts it.
        var lifted = status == Status.WAIVED && held.standing().outcome() != Status.WAIVED;
        var waiver = lifted ? inForce : null;
        var applicable = status != Status.NOT_APPLICABLE;
        var lasting = status == Status.MET || status == Status.EXPIRING || status == Status.IN_GRACE;
        return new Finding(
                requirement,
                request.framework().titleOf(requirement),
                requirement instanceof CompetencyRequirement leaf ? training.evidenceNeeded(leaf) : null,
                status,
                rule,
                lasting ? held.lastDay() : null,
                applicable ? post.dueOn(requirement.terms()) : null,
                applicable ? accepted(held, waiver) : List.of(),
                applicable && status != Status.WAIVED ? held.via() : List.of(),
                waiver,
                applicable ? held.measures() : List.of(),
                applicable ? held.rejected() : List.of(),
                held.children());
    }

    private static List<RecordId> accepted(Held held, @Nullable Waiver waiver) {
        return waiver != null ? List.of(waiver.id()) : held.accepted();
    }

    private Decision<Status> terms(Requirement requirement, Status own, boolean isWaived) {
        var terms = requirement.terms();
        return decider.decide(new TermsState(
                own,
                requirement instanceof RequirementGroup,
                post.concern(terms),
                isWaived,
                Due.of(post.dueOn(terms), request.asOf()),
                terms.effect() == Effect.STOP));
    }
}
