/**
 * Has states decided: the one place that knows how the rules are started and asked. For the packages beside it, not for
 * hosts; what hosts see of the rules is {@link competency.framework.rules.RuleBook}.
 */
@NullMarked
package competency.framework.rules.decision;

import org.jspecify.annotations.NullMarked;
