package competency.framework.rules;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RecordProblem;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.state.MandatoryRequirements;
import competency.framework.rules.state.RoleState;
import java.util.List;
import java.util.Optional;

/** Finds, has the rules decide, and gathers the answer. Holds nothing but its decider, so it is as thread-safe as that. */
final class DroolsEvaluator implements Evaluator {
    private final Decider decider;

    private DroolsEvaluator(Decider decider) {
        this.decider = decider;
    }

    /** Asks the rules once per state and remembers: what hosts use. */
    static DroolsEvaluator remembering() {
        return new DroolsEvaluator(new RememberedDecisions(new RuleSession()));
    }

    /** Asks the rules every time, in a fresh session, and remembers nothing: what the fast path is held against. */
    static DroolsEvaluator direct() {
        return new DroolsEvaluator(new RuleSession());
    }

    @Override
    public Evaluation evaluate(EvaluationRequest request) {
        var framework = request.framework();
        var post = PostContext.of(request);
        var findings = new Findings(request, decider, post).of(framework.requirementsOf(request.role()));
        var mandatory = findings.stream().filter(DroolsEvaluator::isMandatory).toList();
        var decision = decider.decide(new RoleState(
                findings.stream().anyMatch(DroolsEvaluator::stops),
                findings.stream().anyMatch(DroolsEvaluator::isBarred),
                standing(mandatory)));
        return new Evaluation(
                framework.edition(),
                request.portfolio().person(),
                framework.role(request.role()).orElseThrow(),
                post.setting(),
                request.asOf(),
                decision.outcome(),
                decision.rule(),
                compliance(mandatory),
                findings,
                framework.deviationsOf(request.role()),
                RecordProblem.in(request.portfolio(), framework));
    }

    @Override
    public Optional<Change> nextChange(EvaluationRequest request) {
        return new Changes(this, request).next();
    }

    private static MandatoryRequirements standing(List<Finding> mandatory) {
        if (mandatory.isEmpty()) {
            return MandatoryRequirements.NONE;
        }
        if (mandatory.stream().anyMatch(finding -> finding.status().isUnsatisfied())) {
            return MandatoryRequirements.UNSATISFIED;
        }
        return mandatory.stream().anyMatch(finding -> finding.status().isProvisional())
                ? MandatoryRequirements.PROVISIONAL
                : MandatoryRequirements.SATISFIED;
    }

    /** Waived requirements stand outside the share. */
    private static Compliance compliance(List<Finding> mandatory) {
        var counted = mandatory.stream()
                .filter(finding -> finding.status() != Status.WAIVED)
                .toList();
        var satisfied = counted.stream().filter(finding -> finding.status().isSatisfied());
        return new Compliance((int) satisfied.count(), counted.size());
    }

    private static boolean isBarred(Finding finding) {
        return finding.status() == Status.BARRED
                || (finding.status() != Status.NOT_APPLICABLE
                        && finding.children().stream().anyMatch(DroolsEvaluator::isBarred));
    }

    /** Mandatory requirements that concern the post on the day. */
    private static boolean isMandatory(Finding finding) {
        return finding.requirement().terms().obligation() == Obligation.MANDATORY
                && finding.status() != Status.NOT_APPLICABLE;
    }

    private static boolean stops(Finding finding) {
        return finding.requirement().terms().effect() == Effect.STOP
                && finding.status().isUnsatisfied();
    }
}
