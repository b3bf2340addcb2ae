/**
 * Looks through frameworks and catalogues of courses for what is wrong in them.
 * {@link competency.framework.rules.inspection.Inspector} is the door.
 */
@NullMarked
package competency.framework.rules.inspection;

import org.jspecify.annotations.NullMarked;
