/**
 * Finds the smallest set of things that together reach some goals, whatever the things and the goals are. Knows no rules,
 * no courses and no people.
 */
@NullMarked
package competency.framework.rules.plan;

import org.jspecify.annotations.NullMarked;
