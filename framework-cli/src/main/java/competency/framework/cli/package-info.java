/** The command {@code competency}: where data, rules and readers of reports meet. */
@NullMarked
package competency.framework.cli;

import org.jspecify.annotations.NullMarked;
