/**
 * What comes next: steps that close gaps, the plan of courses behind them, and how far it is to another role. Every type
 * is immutable and thread-safe.
 */
@NullMarked
package competency.framework.model.next;

import org.jspecify.annotations.NullMarked;
