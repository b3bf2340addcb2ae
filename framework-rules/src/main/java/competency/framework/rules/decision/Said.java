package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import org.jspecify.annotations.Nullable;

/**
 * What an overlay's rule says of a state.
 *
 * @param rule the rule
 * @param outcome what it concludes; null if it only has something to say
 */
record Said(RuleRef rule, @Nullable Enum<?> outcome) {
    String provider() {
        return String.valueOf(rule.provider());
    }
}
