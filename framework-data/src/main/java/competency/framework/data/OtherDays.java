package competency.framework.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as they are written elsewhere. They are never taken for one: which number is the month, nobody can tell. */
final class OtherDays {
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");

    private OtherDays() {}

    /** What may have been meant by such a text, to end a message with; empty if nothing can be said. */
    static String advice(String text) {
        var found = YEAR_LAST.matcher(text);
        if (!found.matches()) {
            return "";
        }
        var year = Integer.parseInt(found.group(3));
        var first = Integer.parseInt(found.group(1));
        var second = Integer.parseInt(found.group(2));
        return Stream.of(day(year, second, first), day(year, first, second))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" or "), days -> days.isEmpty() ? "" : "; write %s".formatted(days)));
    }

    private static @Nullable String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
