package competency.framework.cli;

import competency.framework.model.catalogue.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as files write it. */
final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                var day = LocalDate.parse(value);
                Days.require("day", day);
                return day;
            } catch (IllegalArgumentException noDayOfOurs) {
                throw new TypeConversionException("'%s' must be in the years %s to %s"
                        .formatted(value, Days.FIRST.getYear(), Days.LAST.getYear()));
            } catch (DateTimeException noSuchDay) {
                throw new TypeConversionException("'%s' is not a day of the calendar".formatted(value));
            }
        }
        throw new TypeConversionException("'%s' must be a day as yyyy-mm-dd".formatted(value));
    }
}
