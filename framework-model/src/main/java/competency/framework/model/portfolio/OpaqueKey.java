package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Quoted;
import java.util.regex.Pattern;

/** The one spelling of keys that come from a host. */
final class OpaqueKey {
    private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private OpaqueKey() {}

    static void require(String what, String value) {
        if (!SPELLING.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s (%s) must be an opaque key of letters, digits, dots, hyphens and underscores, at most 64 characters"
                            .formatted(what, Quoted.shorten(value)));
        }
    }
}
