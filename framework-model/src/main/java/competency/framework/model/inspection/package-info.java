/**
 * What is observed when frameworks and catalogues of courses are looked through, and how much of each role the courses
 * can deliver. Immutable; sentences are made when asked for. Null is refused with a {@link NullPointerException} that names it, in
 * lists as well, wherever it is not said to have a meaning.
 */
@NullMarked
package competency.framework.model.inspection;

import org.jspecify.annotations.NullMarked;
