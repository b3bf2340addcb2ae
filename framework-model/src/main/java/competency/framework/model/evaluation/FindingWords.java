package competency.framework.model.evaluation;

import competency.framework.model.catalogue.EvidenceStrength;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, lists and constants in the sentences of findings. Every answer has some dozens of these, so none is formatted. */
final class FindingWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();
    private static final Map<EvidenceStrength, String> EVIDENCE = new EnumMap<>(EvidenceStrength.class);

    static {
        for (var evidence : EvidenceStrength.values()) {
            EVIDENCE.put(evidence, evidence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private FindingWords() {}

    /** As files write it: {@code self-declared}. */
    static String evidence(EvidenceStrength evidence) {
        return Objects.requireNonNull(EVIDENCE.get(evidence));
    }

    /** As people write it: {@code 31 May 2025}; nothing if there is none. */
    static String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        var hasFourDigits = day.getYear() >= 1000 && day.getYear() <= 9999;
        return hasFourDigits
                ? day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear()
                : DAY.format(day);
    }

    static String listed(List<?> values, String between) {
        var listed = new StringJoiner(between);
        for (var value : values) {
            listed.add(value.toString());
        }
        return listed.toString();
    }
}
