package competency.framework.rules;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.MandatoryRequirements;
import competency.framework.rules.state.RoleState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a person in a role on a day: that part of an answer which days change.
 *
 * @param setting the kind of service the question is about; null if that is not known
 * @param findings one for each requirement of the role, in reading order
 * @param decision the verdict
 */
record Judgement(@Nullable SettingId setting, List<Finding> findings, Decision<Verdict> decision) {
    static Judgement of(EvaluationRequest request, Decider decider) {
        var post = PostContext.of(request);
        var required = request.framework().requirementsOf(request.role());
        var findings = new Findings(request, decider, post).of(required);
        var state = new RoleState(
                findings.stream().anyMatch(Judgement::stops),
                findings.stream().anyMatch(Judgement::isBarred),
                standing(mandatory(findings)));
        return new Judgement(post.setting(), findings, decider.decide(state));
    }

    /** Waived requirements stand outside the share. */
    Compliance compliance() {
        var counted = mandatory(findings).stream()
                .filter(finding -> finding.status() != Status.WAIVED)
                .toList();
        var satisfied = counted.stream().filter(finding -> finding.status().isSatisfied());
        return new Compliance((int) satisfied.count(), counted.size());
    }

    /** Mandatory requirements that concern the post on the day. */
    private static List<Finding> mandatory(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.requirement().terms().obligation() == Obligation.MANDATORY
                        && finding.status() != Status.NOT_APPLICABLE)
                .toList();
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

    private static boolean isBarred(Finding finding) {
        return finding.status() == Status.BARRED
                || (finding.status() != Status.NOT_APPLICABLE
                        && finding.children().stream().anyMatch(Judgement::isBarred));
    }

    private static boolean stops(Finding finding) {
        return finding.requirement().terms().effect() == Effect.STOP
                && finding.status().isUnsatisfied();
    }
}
