/**
 * Evaluates made-up people inside Apache Spark and beside it. Not published.
 */
@NullMarked
package competency.framework.bench;

import org.jspecify.annotations.NullMarked;
