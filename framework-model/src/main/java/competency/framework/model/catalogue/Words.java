package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/** Checks on text that every record of the catalogue shares. */
final class Words {
    private static final int LONGEST = 500;

    private Words() {}

    static void require(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "%s (%s) must not be longer than %s characters".formatted(what, Quoted.shorten(value), LONGEST));
        }
    }

    static void requireIfStated(String what, @Nullable String value) {
        if (value != null) {
            require(what, value);
        }
    }

    static void requireRange(String what, @Nullable Integer value, int lowest, int highest) {
        if (value != null && (value < lowest || value > highest)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be between %s and %s".formatted(what, value, lowest, highest));
        }
    }
}
