package competency.framework.rules.plan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The lightest set of options that hits every cut.
 *
 * @param chosen the set; null if there is none, or none was found
 * @param proven whether it is the lightest, or, without a set, whether there is none
 */
record Hits(@Nullable BitSet chosen, boolean proven) {}
