/** A provider's own rules, in a jar of their own, beside those of this library. */
@NullMarked
package competency.framework.rules.overlay;

import org.jspecify.annotations.NullMarked;
