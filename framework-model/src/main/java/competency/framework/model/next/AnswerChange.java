package competency.framework.model.next;

import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.portfolio.PersonRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is another one under another framework or policy.
 *
 * @param person whose portfolio it is
 * @param role the role asked about
 * @param before the answer under the one; null if that framework does not have the role
 * @param after the answer under the other; null if that framework does not have the role
 * @param findings what stands differently, in the reading order of the other framework, then what it does not have;
 *     empty where one of them does not have the role
 */
public record AnswerChange(
        PersonRef person,
        RoleId role,
        @Nullable Evaluation before,
        @Nullable Evaluation after,
        List<FindingChange> findings) {
    /** Copies the list. */
    public AnswerChange {
        Present.require("person of AnswerChange", person);
        Present.require("role of AnswerChange", role);
        findings = Present.copyOf("findings of AnswerChange", findings);
    }

    /**
     * Whether the verdict is another one.
     *
     * @return true also where only one of the frameworks has the role
     */
    public boolean isVerdictChanged() {
        return before == null || after == null || before.verdict() != after.verdict();
    }
}
