package competency.framework.data;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.Spelling;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes days, addresses, constants, ids and plain texts of texts. Null always means refused and told. */
final class TextReader {
    static final int LONGEST_TEXT = 2000;
    private static final int FIRST_YEAR = Days.FIRST.getYear();
    private static final int LAST_YEAR = Days.LAST.getYear();
    private static final String DAY = "dddd-dd-dd";

    private final Problems problems;
    private final Function<Class<?>, RecordShape> shapes;

    TextReader(Problems problems, Function<Class<?>, RecordShape> shapes) {
        this.problems = problems;
        this.shapes = shapes;
    }

    @Nullable
    Object read(Node.Scalar scalar, Class<?> type, String what) {
        var text = scalar.text();
        if (text.length() > LONGEST_TEXT) {
            problems.add(
                    scalar.place(),
                    ProblemKind.TOO_LARGE,
                    "%s must not be longer than %s characters".formatted(what, Words.number(LONGEST_TEXT)));
            return null;
        }
        var hidden = hidden(text);
        if (hidden >= 0) {
            return invalid(
                    scalar,
                    "%s has a line break or another character that cannot be seen (U+%04X); write it on one line"
                            .formatted(what, hidden));
        }
        if (type == LocalDate.class) {
            return day(scalar, what);
        } else if (type == URI.class) {
            return address(scalar, what);
        } else if (type.isEnum()) {
            return constant(scalar, type, what);
        }
        return type == String.class ? text : word(scalar, type);
    }

    /** The first character that cannot be seen; less than 0 if there is none. */
    private static int hidden(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if ((c < ' ' || c > '~') && isHidden(c)) {
                return c;
            }
        }
        return -1;
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private @Nullable Object day(Node.Scalar scalar, String what) {
        var text = scalar.text();
        if (!isSpeltAsDay(text)) {
            return invalid(
                    scalar,
                    "%s (%s) must be a day, written yyyy-mm-dd%s"
                            .formatted(what, shown(scalar), OtherDays.advice(text)));
        }
        try {
            var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                    ? day
                    : invalid(
                            scalar,
                            "%s (%s) must be in the years %s to %s".formatted(what, day, FIRST_YEAR, LAST_YEAR));
        } catch (DateTimeException e) {
            return invalid(scalar, "%s: %s is not a day of the calendar".formatted(what, text));
        }
    }

    /** Every record of every person has days, so they are looked at without a pattern and read without a formatter. */
    private static boolean isSpeltAsDay(String text) {
        if (text.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (DAY.charAt(i) == 'd' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private @Nullable Object address(Node.Scalar scalar, String what) {
        try {
            var address = new URI(scalar.text());
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told below, in our words.
        }
        return invalid(
                scalar, "%s (%s) must be a web address that begins with https://".formatted(what, shown(scalar)));
    }

    private @Nullable Object constant(Node.Scalar scalar, Class<?> type, String what) {
        var constant = Words.constant(type, scalar.text());
        if (constant != null) {
            return constant;
        }
        var words = Words.of(type);
        return invalid(
                scalar,
                "%s (%s) must be one of %s%s"
                        .formatted(
                                what, shown(scalar), String.join(", ", words), Spelling.advice(scalar.text(), words)));
    }

    private @Nullable Object word(Node.Scalar scalar, Class<?> type) {
        try {
            return shapes.apply(type).construct(scalar.text());
        } catch (IllegalArgumentException e) {
            return invalid(scalar, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Object invalid(Node.Scalar scalar, String message) {
        problems.add(scalar.place(), ProblemKind.INVALID_VALUE, message);
        return null;
    }

    private static String shown(Node.Scalar scalar) {
        return Quoted.shorten(scalar.text());
    }
}
