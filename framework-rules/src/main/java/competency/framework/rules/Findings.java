package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.TermsState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    private final MembershipSearch memberships;
    private final ExperienceSearch experience;
    private final PracticeSearch practice;

    Findings(EvaluationRequest request, RolePlan role, Decider decider, PostContext post) {
        this(request, role, decider, post, null);
    }

    /**
     * The same where something is supposed.
     *
     * @param held the training since which membership must be unbroken; null: that of the request
     */
    Findings(
            EvaluationRequest request,
            RolePlan role,
            Decider decider,
            PostContext post,
            @Nullable Supplier<Candidates> held) {
        this.request = request;
        this.decider = decider;
        this.post = post;
        training = new TrainingSearch(request, role, decider);
        records = new RecordSearch(request, decider);
        memberships = new MembershipSearch(request, decider, held == null ? training::candidates : held);
        experience = new ExperienceSearch(request, decider);
        practice = new PracticeSearch(request, decider);
    }

    /** Whether the framework makes sense of all training that is held. */
    boolean areUnderstood() {
        return training.candidates().areUnderstood();
    }

    List<Finding> of(List<Planned> requirements) {
        var findings = new Finding[requirements.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = of(requirements.get(i));
        }
        return List.of(findings);
    }

    Finding of(Planned requirement) {
        return finding(requirement, held(requirement));
    }

    private Held held(Planned planned) {
        if (planned.need() != null) {
            return training.held(planned.need());
        }
        var requirement = planned.requirement();
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
            return memberships.held(leaf);
        }
        if (requirement instanceof ExperienceRequirement leaf) {
            return experience.held(leaf);
        }
        var group = (RequirementGroup) requirement;
        var children = group.distinct() ? ofDistinct(planned.children()) : of(planned.children());
        return new GroupStanding(group, children).held(decider, children);
    }

    private List<Finding> ofDistinct(List<Planned> children) {
        var needs = children.stream()
                .map(child -> Objects.requireNonNull(child.need()))
                .toList();
        var searches = needs.stream().map(training::searchApart).toList();
        var assignment = new RecordAssignment(
                searches.stream().map(CreditSearch::acceptable).toList(),
                children.stream().map(this::isNeedy).toList());
        return IntStream.range(0, children.size())
                .mapToObj(i -> finding(
                        children.get(i),
                        searches.get(i)
                                .heldBy(assignment.of(i), assignment.recordsOfOthers(i), training.parts(needs.get(i)))))
                .toList();
    }

    /** Whether nothing but a record can satisfy it: otherwise it need not have one. */
    private boolean isNeedy(Planned child) {
        var isWaived = post.waiver(child.terms()) != null;
        return terms(child, Status.MISSING, isWaived, post.dueOn(child.terms()))
                .outcome()
                .isUnsatisfied();
    }

    private Finding finding(Planned planned, Held held) {
        var inForce = post.waiver(planned.terms());
        var dueOn = post.dueOn(planned.terms());
        var terms = terms(planned, held.standing().outcome(), inForce != null, dueOn);
        var status = terms.outcome();
        var rule = heard(held.standing(), terms);
        // A group may also rest on children that are waived; then its own waiver is not what lifts it.
        var lifted = status == Status.WAIVED && held.standing().outcome() != Status.WAIVED;
        var waiver = lifted ? inForce : null;
        var applicable = status != Status.NOT_APPLICABLE;
        var lasting = status == Status.MET || status == Status.EXPIRING || status == Status.IN_GRACE;
        return new Finding(
                planned.requirement(),
                planned.title(),
                planned.evidenceNeeded(),
                status,
                rule,
                lasting ? held.lastDay() : null,
                applicable ? dueOn : null,
                applicable ? accepted(held, waiver) : List.of(),
                applicable && status != Status.WAIVED ? held.via() : List.of(),
                waiver,
                applicable ? held.measures() : List.of(),
                applicable ? held.rejected() : List.of(),
                held.children());
    }

    /** Where the terms change nothing, the rule about what is held said so, with what a provider says of the terms. */
    private static RuleRef heard(Decision<Status> held, Decision<Status> terms) {
        var saysSo = terms.rule().provider() == null && held.outcome() == terms.outcome();
        return saysSo ? held.rule().and(terms.rule().ofProviders()) : terms.rule();
    }

    private static List<RecordId> accepted(Held held, @Nullable Waiver waiver) {
        return waiver != null ? List.of(waiver.id()) : held.accepted();
    }

    private Decision<Status> terms(Planned planned, Status own, boolean isWaived, @Nullable LocalDate dueOn) {
        return decider.decide(new TermsState(
                own,
                planned.requirement() instanceof RequirementGroup,
                post.concern(planned.terms()),
                isWaived,
                Due.of(dueOn, request.asOf()),
                planned.stops()));
    }
}
