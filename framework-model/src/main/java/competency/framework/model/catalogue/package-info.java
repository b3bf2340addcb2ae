/**
 * What a competency framework says: competencies, scales, courses, roles and what roles require. Every type is
 * immutable and thread-safe, and none can hold an invalid value.
 */
@NullMarked
package competency.framework.model.catalogue;

import org.jspecify.annotations.NullMarked;
