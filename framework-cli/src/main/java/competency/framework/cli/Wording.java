package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values of the model are said in every report. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** As files write it: {@code below-level}. */
    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** What a leaf asks of a record beyond its being there; empty for a group. */
    static List<String> demands(Requirement requirement, @Nullable EvidenceStrength evidence) {
        var demands = new ArrayList<String>();
        if (requirement instanceof CompetencyRequirement leaf && leaf.level() != null) {
            demands.add("level " + leaf.level());
        }
        if (evidence != null) {
            demands.add(evidenceAtLeast(evidence));
        }
        var months = withinMonths(requirement);
        if (months != null) {
            demands.add("at most %s old".formatted(counted(months, "month")));
        }
        return demands;
    }

    static String evidenceAtLeast(EvidenceStrength evidence) {
        return evidence == EvidenceStrength.INDEPENDENTLY_ASSESSED ? kebab(evidence) : kebab(evidence) + " or stronger";
    }

    /** How many of a group's children are needed. */
    static String choice(RequirementGroup group) {
        return switch (group.kind()) {
            case ALL -> "all of %d".formatted(group.children().size());
            case ANY -> "any 1 of %d".formatted(group.children().size());
            case AT_LEAST ->
                "at least %d of %d".formatted(group.count(), group.children().size());
        };
    }

    /** Where a datum comes from, short enough for the end of an item. */
    static String source(Basis basis) {
        return "source " + basis.source() + (basis.clause() == null ? "" : " " + basis.clause());
    }

    private static @Nullable Integer withinMonths(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return leaf.withinMonths();
        }
        return requirement instanceof CourseRequirement leaf ? leaf.withinMonths() : null;
    }
}
