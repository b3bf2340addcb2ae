package competency.framework.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads hours or pounds as files write them. */
final class AmountConverter implements ITypeConverter<BigDecimal> {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9.]*,[0-9.,]*");
    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 2;

    @Override
    public BigDecimal convert(String value) {
        if (WITH_COMMA.matcher(value).matches()) {
            throw wrong(value, "must be a number; decimals stand behind a point, and nothing between thousands");
        }
        if (!PLAIN.matcher(value).matches()) {
            throw wrong(value, "must be a plain number such as 7.5");
        }
        var amount = new BigDecimal(value);
        if (amount.compareTo(GREATEST) > 0) {
            throw wrong(value, "must be at most " + GREATEST);
        }
        if (amount.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw wrong(value, "must have at most two decimals");
        }
        return amount;
    }

    private static TypeConversionException wrong(String value, String told) {
        return new TypeConversionException("'%s' %s".formatted(value, told));
    }
}
