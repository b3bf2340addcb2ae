/**
 * What comes next: what to do about an answer, and whose answers a change of framework or policy would change.
 */
@NullMarked
package competency.framework.rules.next;

import org.jspecify.annotations.NullMarked;
