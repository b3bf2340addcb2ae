/**
 * What comes next: steps that close gaps, the plan of courses behind them, and how far it is to another role. Every type
 * is immutable and thread-safe. Null is refused with a {@link NullPointerException} that names it, in
 * lists as well, wherever it is not said to have a meaning.
 */
@NullMarked
package competency.framework.model.next;

import org.jspecify.annotations.NullMarked;
