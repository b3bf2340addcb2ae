package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Deviation;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RecordProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values of the model are said in every report. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** The words for the constants of an enum: every answer tells a hundred of them. */
    private static final ClassValue<Map<Object, String>> KEBAB = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            return Stream.of(type.getEnumConstants())
                    .collect(Collectors.toMap(
                            constant -> constant,
                            constant -> ((Enum<?>) constant)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-')));
        }
    };

    private Wording() {}

    /** As files write it: {@code below-level}. */
    static String kebab(Enum<?> value) {
        return Objects.requireNonNull(KEBAB.get(value.getDeclaringClass()).get(value));
    }

    /** As people say it: {@code below level}. */
    static String spaced(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** How far one day lies before or after another that is asked about. */
    static String distance(LocalDate asOf, LocalDate day) {
        var days = ChronoUnit.DAYS.between(asOf, day);
        return days == 0 ? "last day" : counted(Math.abs(days), "day") + (days > 0 ? " left" : " ago");
    }

    /** A number and a noun that forms its plural with an s. */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String listed(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** One of several, as in {@code a, b or c}. */
    static String either(List<?> values) {
        var last = values.size() - 1;
        return last < 1 ? listed(values) : listed(values.subList(0, last)) + " or " + values.get(last);
    }

    /** A number without zeros that say nothing. */
    static String amount(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Hours of learning, as in {@code 1 hour} and {@code 7.5 hours}. */
    static String hours(BigDecimal hours) {
        return amount(hours) + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours");
    }

    /** Pounds sterling, with pence only where there are any. */
    static String pounds(BigDecimal amount) {
        return "£" + (amount.stripTrailingZeros().scale() > 0 ? amount.setScale(2) : amount).toPlainString();
    }

    /** How a finding stands: what nobody may overlook is in capitals. */
    static String standing(Finding finding) {
        var words = spaced(finding.status());
        return Mark.of(finding) == Mark.ALARM ? words.toUpperCase(Locale.ROOT) : words;
    }

    static String evidenceAtLeast(EvidenceStrength evidence) {
        return evidence == EvidenceStrength.INDEPENDENTLY_ASSESSED ? kebab(evidence) : kebab(evidence) + " or stronger";
    }

    /** How many of a group's children are needed, and whether one record may serve several of them. */
    static String choice(RequirementGroup group) {
        var size = group.children().size();
        var needed = switch (group.kind()) {
            case ALL -> "all of %s".formatted(size);
            case ANY -> "any 1 of %s".formatted(size);
            case AT_LEAST -> "at least %s of %s".formatted(group.count(), size);
        };
        return group.distinct() ? needed + ", each by records of its own" : needed;
    }

    /** Where a datum comes from, short enough for the end of an item. */
    static String source(Basis basis) {
        return "source " + basis.source() + (basis.clause() == null ? "" : " " + basis.clause());
    }

    /** Where somebody asks for less than the framework does, and on what grounds. */
    static String deviation(Deviation deviation) {
        var what = deviation.competency() == null
                ? "Requirement " + deviation.requirement()
                : "Competency " + deviation.competency();
        return "%s: %s. Approved by %s: %s"
                .formatted(what, deviation.change(), deviation.approvedBy(), deviation.reason());
    }

    /** What a framework cannot make sense of. */
    static String problem(RecordProblem problem) {
        var where = problem.record() == null ? "A post" : "Record " + problem.record();
        return "%s: %s [%s]".formatted(where, problem.message(), problem.id());
    }

    /** The beginning of a sentence. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
