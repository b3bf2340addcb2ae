package competency.framework.rules;

import competency.framework.model.evaluation.RuleRef;

/** What was decided about a state, and the rule that is heard in it. */
record Decision<O extends Enum<O>>(O outcome, RuleRef rule) {}
