package competency.framework.model.catalogue;

/** The one spelling of ids in frameworks. */
final class KebabCase {
    private static final int LONGEST = 80;

    private KebabCase() {}

    static void require(String what, String value) {
        if (value.length() > LONGEST || !isSpelt(value)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be kebab-case: lower-case letters, digits and single hyphens, at most %s characters"
                            .formatted(what, Quoted.shorten(value), LONGEST));
        }
    }

    /** Letters and digits, and single hyphens between them. Every key of every file is looked at, so without a pattern. */
    private static boolean isSpelt(String value) {
        var afterHyphen = true;
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            var isHyphen = c == '-';
            if (isHyphen ? afterHyphen : !isLetterOrDigit(c)) {
                return false;
            }
            afterHyphen = isHyphen;
        }
        return !afterHyphen;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
