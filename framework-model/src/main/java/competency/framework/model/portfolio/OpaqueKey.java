package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Quoted;

/** The one spelling of keys that come from a host. */
final class OpaqueKey {
    private static final int LONGEST = 64;

    private OpaqueKey() {}

    static void require(String what, String value) {
        if (!isSpelt(value)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be an opaque key of letters, digits, dots, hyphens and underscores, at most %s characters"
                            .formatted(what, Quoted.shorten(value), LONGEST));
        }
    }

    /** Every record of every person has one, so it is looked at without a pattern. */
    private static boolean isSpelt(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            var c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
