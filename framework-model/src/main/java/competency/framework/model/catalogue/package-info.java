/**
 * What a competency framework says: competencies, scales, courses, roles and what roles require. Every type is
 * immutable and thread-safe, and none can hold an invalid value: a wrong one is refused with an
 * {@link IllegalArgumentException} that names it, and null with a {@link NullPointerException} that does, in lists as
 * well, wherever it is not said to have a meaning. Days lie in the years 1900 to 2199, as in files;
 * an end that is open is left out.
 */
@NullMarked
package competency.framework.model.catalogue;

import org.jspecify.annotations.NullMarked;
