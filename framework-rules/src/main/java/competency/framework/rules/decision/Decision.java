package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;

/**
 * What was decided about a state.
 *
 * @param <O> the kind of outcome
 * @param outcome the outcome that is heard
 * @param rule the rule that is heard in the state
 */
public record Decision<O extends Enum<O>>(O outcome, RuleRef rule) {}
