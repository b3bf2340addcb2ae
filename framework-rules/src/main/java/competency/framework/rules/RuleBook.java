package competency.framework.rules;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.decision.Decider;
import java.util.List;

/** All rules of this library, as findings name them. */
public final class RuleBook {
    private RuleBook() {}

    /**
     * Every rule.
     *
     * @return id, sentence and basis of each, in the order of the ids
     */
    public static List<RuleRef> rules() {
        return Decider.rules();
    }
}
