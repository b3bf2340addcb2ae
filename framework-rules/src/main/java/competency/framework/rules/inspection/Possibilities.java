package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.TaggedHours;
import competency.framework.rules.state.Possibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds requirements that nothing could satisfy. */
final class Possibilities {
    private static final int HOURS_OF_A_DAY = 24;
    private static final int DAYS_OF_A_MONTH = 31;

    private final CompetencyFramework framework;
    private final LocalDate asOf;

    Possibilities(CompetencyFramework framework, LocalDate asOf) {
        this.framework = framework;
        this.asOf = asOf;
    }

    /**
     * Whether anything could satisfy a requirement.
     *
     * @param component the component that is in the way
     * @param facts what to tell of it
     */
    record Found(Possibility possibility, String component, List<String> facts) {
        static final Found POSSIBLE = new Found(Possibility.POSSIBLE, "", List.of());
    }

    Found of(Requirement requirement) {
        if (requirement instanceof PracticeRequirement leaf) {
            return practice(leaf);
        }
        if (requirement instanceof ExperienceRequirement leaf) {
            return experience(leaf);
        }
        if (requirement instanceof CourseRequirement leaf) {
            return course(leaf);
        }
        return requirement instanceof RequirementGroup group ? group(group) : Found.POSSIBLE;
    }

    private Found practice(PracticeRequirement leaf) {
        var months = leaf.withinMonths();
        if (months != null && isMoreThan(daysOf(months), most(leaf))) {
            return hours(most(leaf), leaf.hours() == null ? "ofWhich" : "hours", months + " months");
        }
        return isMoreThan(DAYS_OF_A_MONTH, leaf.perMonth())
                ? hours(leaf.perMonth(), "perMonth", "a month")
                : Found.POSSIBLE;
    }

    private static @Nullable BigDecimal most(PracticeRequirement leaf) {
        return Stream.concat(
                        Stream.ofNullable(leaf.hours()), leaf.ofWhich().stream().map(TaggedHours::hours))
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    private static Found hours(@Nullable BigDecimal hours, String component, String time) {
        var told = hours == null ? "" : hours.stripTrailingZeros().toPlainString();
        return new Found(Possibility.TOO_MANY_HOURS, component, List.of(told, time));
    }

    private long daysOf(int months) {
        return ChronoUnit.DAYS.between(asOf.minusMonths(months), asOf);
    }

    private static boolean isMoreThan(long days, @Nullable BigDecimal hours) {
        return hours != null && hours.compareTo(BigDecimal.valueOf(days * HOURS_OF_A_DAY)) > 0;
    }

    private Found experience(ExperienceRequirement leaf) {
        if (leaf.families().isEmpty() || framework.content().roles().stream().anyMatch(role -> fits(role, leaf))) {
            return Found.POSSIBLE;
        }
        var named = leaf.roles().isEmpty() ? "families" : "roles";
        var asked = leaf.roles().isEmpty()
                ? leaf.families().stream().map(Survey::written).toList()
                : leaf.roles();
        return new Found(Possibility.NO_SUCH_POST, named, List.of(Survey.listed(asked)));
    }

    private static boolean fits(RoleProfile role, ExperienceRequirement leaf) {
        return (leaf.roles().isEmpty() || leaf.roles().contains(role.id()))
                && role.family() != null
                && leaf.families().contains(role.family());
    }

    private Found course(CourseRequirement leaf) {
        var course = framework.course(leaf.course()).orElseThrow();
        if (course.develops().isEmpty() && course.refreshes().isEmpty()) {
            return new Found(
                    Possibility.WORTHLESS_COURSE, "course", List.of(course.id().value()));
        }
        var until = course.accreditedUntil();
        var within = leaf.withinMonths();
        return until != null && within != null && until.plusMonths(within).isBefore(asOf)
                ? new Found(
                        Possibility.COURSE_TOO_LONG_OVER,
                        "course",
                        List.of(course.id().value(), until.toString(), within.toString()))
                : Found.POSSIBLE;
    }

    /** Of a group that needs all its parts, the parts say what is wrong. */
    private Found group(RequirementGroup group) {
        var possible = possibleParts(group);
        return group.kind() == GroupKind.ALL || possible >= group.count()
                ? Found.POSSIBLE
                : new Found(
                        Possibility.TOO_FEW_PARTS,
                        "id",
                        List.of(group.id().value(), String.valueOf(group.count()), String.valueOf(possible)));
    }

    private long possibleParts(RequirementGroup group) {
        return group.children().stream().filter(this::isPossible).count();
    }

    private boolean isPossible(Requirement requirement) {
        return requirement instanceof RequirementGroup group
                ? possibleParts(group) >= group.count()
                : of(requirement).possibility() == Possibility.POSSIBLE;
    }
}
