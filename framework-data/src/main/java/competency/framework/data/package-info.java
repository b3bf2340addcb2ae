/**
 * Reads frameworks, portfolios, policies and cases from YAML and JSON. What is wrong in a file is told with file, line
 * and column, all of it at once; nothing is half-loaded.
 */
@NullMarked
package competency.framework.data;

import org.jspecify.annotations.NullMarked;
