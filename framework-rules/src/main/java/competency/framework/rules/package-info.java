/**
 * Decides whether what a person holds meets what a role requires. {@link competency.framework.rules.Evaluator} is the
 * door; the rules behind it are DRL, and what a host sees of them is their ids, their sentences and what they rest on.
 */
@NullMarked
package competency.framework.rules;

import org.jspecify.annotations.NullMarked;
