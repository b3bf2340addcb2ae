/**
 * What one person holds: posts, completed courses and awards, under an opaque key. There is no place for a name, for
 * health or for offences. Every type is immutable and thread-safe, and none can hold an invalid value.
 */
@NullMarked
package competency.framework.model.portfolio;

import org.jspecify.annotations.NullMarked;
