/**
 * Measures this library beside other ways to take the same decisions. Not published.
 */
@NullMarked
package competency.framework.bench;

import org.jspecify.annotations.NullMarked;
