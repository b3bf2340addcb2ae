package competency.framework.rules;

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
 * @param understood whether the framework makes sense of all training that is held
 */
record Judgement(@Nullable SettingId setting, List<Finding> findings, Decision<Verdict> decision, boolean understood) {
    static Judgement of(EvaluationRequest request, Decider decider) {
        var post = PostContext.of(request);
        var role = Plans.of(request);
        var search = new Findings(request, role, decider, post);
        var findings = search.of(role.requirements());
        var stops = false;
        var barred = false;
        var standing = MandatoryRequirements.NONE;
        for (int i = 0; i < findings.size(); i++) {
            var requirement = role.requirements().get(i);
            var finding = findings.get(i);
            stops |= requirement.stops() && finding.status().isUnsatisfied();
            barred |= isBarred(finding);
            standing = requirement.isMandatory() ? standing.and(finding.status()) : standing;
        }
        var decision = decider.decide(new RoleState(stops, barred, standing));
        return new Judgement(post.setting(), findings, decision, search.areUnderstood());
    }

    /** Waived requirements stand outside the share. */
    Compliance compliance() {
        var satisfied = 0;
        var counted = 0;
        for (var finding : findings) {
            if (isMandatory(finding) && finding.status() != Status.WAIVED) {
                counted++;
                satisfied += finding.status().isSatisfied() ? 1 : 0;
            }
        }
        return new Compliance(satisfied, counted);
    }

    /** Whether it is mandatory and concerns the post on the day. */
    private static boolean isMandatory(Finding finding) {
        return finding.requirement().terms().obligation() == Obligation.MANDATORY
                && finding.status() != Status.NOT_APPLICABLE;
    }

    private static boolean isBarred(Finding finding) {
        if (finding.status() == Status.BARRED) {
            return true;
        }
        if (finding.status() != Status.NOT_APPLICABLE) {
            for (int i = 0; i < finding.children().size(); i++) {
                if (isBarred(finding.children().get(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
