package competency.framework.data;

import competency.framework.data.Node.ScalarKind;
import competency.framework.model.catalogue.Quoted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes single values of what is written, and never takes one type for another. Null always means refused and told. */
final class ScalarReader {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern WITH_SIGN = Pattern.compile("\\p{Sc}\\s*\\d.*|\\d[^\\p{Sc}]*\\p{Sc}");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[\\d.]+,[\\d.,]+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final Problems problems;
    private final TextReader texts;

    ScalarReader(Problems problems, Function<Class<?>, RecordShape> shapes) {
        this.problems = problems;
        texts = new TextReader(problems, shapes);
    }

    @Nullable
    Object read(Node node, RecordShape.Part part, String what) {
        var type = part.type();
        if (!(node instanceof Node.Scalar scalar) || scalar.isEmpty()) {
            return refuse(node, what, noun(type));
        }
        if (type == Integer.class) {
            return number(scalar, part, what);
        } else if (type == BigDecimal.class) {
            return decimal(scalar, part, what);
        } else if (type == Boolean.class) {
            return scalar.kind() == ScalarKind.BOOLEAN
                    ? Boolean.valueOf(scalar.text())
                    : refuse(scalar, what, "true or false");
        }
        return scalar.kind() == ScalarKind.TEXT ? texts.read(scalar, type, what) : refuse(scalar, what, noun(type));
    }

    /** Tells that a node is not what is wanted. */
    @Nullable
    Object refuse(Node node, String what, String wanted) {
        if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            problems.add(
                    node.place(), ProblemKind.NO_VALUE, "%s has no value; write one, or leave it out".formatted(what));
        } else if (!(node instanceof Node.Broken)) {
            problems.add(
                    node.place(),
                    ProblemKind.WRONG_TYPE,
                    "%s must be %s, not %s%s".formatted(what, wanted, node.noun(), advice(node, wanted)));
        }
        return null;
    }

    private static String advice(Node node, String wanted) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        var written = Quoted.shorten(scalar.text());
        if (scalar.kind() != ScalarKind.TEXT) {
            return wanted.equals("a text") ? " (%s); put it in quotes".formatted(written) : " (%s)".formatted(written);
        }
        if (wanted.endsWith("number") && WITH_SIGN.matcher(written).matches()) {
            return " (%s); leave the sign of the currency out".formatted(written);
        }
        if (wanted.endsWith("number") && WITH_COMMA.matcher(written).matches()) {
            return " (%s); decimals stand behind a point, and nothing between thousands".formatted(written);
        }
        return wanted.equals("a whole number") && WHOLE_NUMBER.matcher(written).matches()
                ? " (%s); leave out the quotes and leading zeros".formatted(written)
                : " (%s)".formatted(written);
    }

    private static String noun(Class<?> type) {
        if (type == Integer.class) {
            return "a whole number";
        } else if (type == BigDecimal.class) {
            return "a number";
        } else if (type == Boolean.class) {
            return "true or false";
        }
        return type == LocalDate.class ? "a day, written yyyy-mm-dd" : "a text";
    }

    private @Nullable Object number(Node.Scalar scalar, RecordShape.Part part, String what) {
        if (scalar.kind() != ScalarKind.WHOLE_NUMBER) {
            return refuse(scalar, what, "a whole number");
        }
        var range = part.range();
        var min = range == null ? -999_999_999 : range.min();
        var max = range == null ? 999_999_999 : range.max();
        // Longer ones are out of every range, and not worth the time that reading them may take.
        if (WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            var value = Integer.parseInt(scalar.text());
            if (value >= min && value <= max) {
                return value;
            }
        }
        return invalid(scalar, "%s (%s) must be between %s and %s".formatted(what, shown(scalar), min, max));
    }

    private @Nullable Object decimal(Node.Scalar scalar, RecordShape.Part part, String what) {
        if (scalar.kind() != ScalarKind.WHOLE_NUMBER && scalar.kind() != ScalarKind.DECIMAL) {
            return refuse(scalar, what, "a number");
        }
        return DECIMAL.matcher(scalar.text()).matches()
                ? amount(scalar, part, what)
                : invalid(scalar, "%s (%s) must be a plain number such as 66.7".formatted(what, shown(scalar)));
    }

    private @Nullable Object amount(Node.Scalar scalar, RecordShape.Part part, String what) {
        var value = new BigDecimal(scalar.text());
        var amount = part.amount();
        if (amount == null) {
            return value;
        }
        if (value.compareTo(new BigDecimal(amount.min())) < 0 || value.compareTo(new BigDecimal(amount.max())) > 0) {
            return invalid(
                    scalar,
                    "%s (%s) must be between %s and %s".formatted(what, shown(scalar), amount.min(), amount.max()));
        }
        return value.stripTrailingZeros().scale() <= Amount.MOST_DECIMALS
                ? value
                : invalid(scalar, "%s (%s) must have at most two decimals".formatted(what, shown(scalar)));
    }

    private @Nullable Object invalid(Node.Scalar scalar, String message) {
        problems.add(scalar.place(), ProblemKind.INVALID_VALUE, message);
        return null;
    }

    private static String shown(Node.Scalar scalar) {
        return Quoted.shorten(scalar.text());
    }
}
