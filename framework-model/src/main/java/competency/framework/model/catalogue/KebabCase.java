package competency.framework.model.catalogue;

import java.util.regex.Pattern;

/** The one spelling of ids in frameworks. */
final class KebabCase {
    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private KebabCase() {}

    static void require(String what, String value) {
        if (value.length() > LONGEST || !SPELLING.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s (%s) must be kebab-case: lower-case letters, digits and single hyphens, at most %d characters"
                            .formatted(what, Quoted.shorten(value), LONGEST));
        }
    }
}
