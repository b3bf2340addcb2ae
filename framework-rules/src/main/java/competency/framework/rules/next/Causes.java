package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.ClauseChange;
import competency.framework.model.next.ClauseKind;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the changed clauses that a changed finding rests on: the requirement itself; else the competencies, scales,
 * equivalences and courses that what the person holds could count by, and the days of the policy.
 */
final class Causes {
    private final DryRun.Rulings before;
    private final DryRun.Rulings after;
    private final ConcernedCompetencies concerned;

    Causes(DryRun.Rulings before, DryRun.Rulings after) {
        this.before = before;
        this.after = after;
        concerned = new ConcernedCompetencies(before.framework(), after.framework());
    }

    List<ClauseChange> of(@Nullable Finding was, @Nullable Finding is, Portfolio portfolio) {
        var causes = new LinkedHashSet<ClauseChange>();
        if (was != null && is != null && ClauseDifference.isRenamed(was.requirement(), is.requirement())) {
            addWaived(was, is, causes);
        } else {
            var requirement = ClauseDifference.between(
                    ClauseKind.REQUIREMENT,
                    was == null ? null : was.requirement(),
                    is == null ? null : is.requirement(),
                    each -> each.id().value());
            if (requirement.isPresent() || was == null || is == null) {
                return requirement.stream().toList();
            }
        }
        var competencies = concerned.of(is.requirement());
        concerned.withNamed(competencies, portfolio).forEach(id -> addCompetency(id, causes));
        addEquivalences(competencies, causes);
        courses(is.requirement(), competencies, portfolio).forEach(id -> addCourse(id, causes));
        addRoles(is.requirement(), portfolio, causes);
        addPolicy(causes);
        return new ArrayList<>(causes);
    }

    /** Another id alone changes nothing but which waivers are for the requirement. */
    private static void addWaived(Finding was, Finding is, Set<ClauseChange> causes) {
        if (was.waiver() != null || is.waiver() != null) {
            var id = is.requirement().id();
            causes.add(new ClauseChange(
                    ClauseKind.REQUIREMENT,
                    id.value(),
                    "id: %s → %s".formatted(was.requirement().id(), id)));
        }
    }

    private void addCompetency(CompetencyId id, Set<ClauseChange> causes) {
        var was = before.framework().competency(id);
        var is = after.framework().competency(id);
        add(ClauseKind.COMPETENCY, was, is, each -> each.id().value(), causes);
        add(
                ClauseKind.SCALE,
                was.flatMap(before.framework()::scaleOf),
                is.flatMap(after.framework()::scaleOf),
                each -> each.id().value(),
                causes);
    }

    private void addEquivalences(Set<CompetencyId> competencies, Set<ClauseChange> causes) {
        var ids = new TreeSet<String>();
        Stream.of(before, after)
                .forEach(rulings -> rulings.framework().equivalences().stream()
                        .filter(each -> each.gives().stream().anyMatch(competencies::contains))
                        .forEach(each -> ids.add(each.id().value())));
        for (var id : ids) {
            add(
                    ClauseKind.EQUIVALENCE,
                    equivalence(before.framework(), id),
                    equivalence(after.framework(), id),
                    each -> each.id().value(),
                    causes);
        }
    }

    private static Optional<Equivalence> equivalence(CompetencyFramework framework, String id) {
        return framework.equivalences().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
    }

    /** Courses that the person took and that have to do with it. */
    private Set<CourseId> courses(Requirement requirement, Set<CompetencyId> competencies, Portfolio portfolio) {
        var asked = requirement
                .withParts()
                .filter(CourseRequirement.class::isInstance)
                .map(leaf -> ((CourseRequirement) leaf).course())
                .toList();
        var found = new TreeSet<CourseId>();
        for (Completion completion : portfolio.completions()) {
            var id = completion.course();
            var bears = Stream.of(before, after)
                    .flatMap(rulings -> rulings.framework().course(id).stream())
                    .anyMatch(course -> asked.contains(id) || credits(course, competencies));
            if (bears) {
                found.add(id);
            }
        }
        return found;
    }

    private static boolean credits(Course course, Set<CompetencyId> competencies) {
        return course.develops().stream().anyMatch(line -> competencies.contains(line.competency()))
                || course.refreshes().stream().anyMatch(line -> competencies.contains(line.competency()));
    }

    private void addCourse(CourseId id, Set<ClauseChange> causes) {
        add(
                ClauseKind.COURSE,
                before.framework().course(id),
                after.framework().course(id),
                each -> each.id().value(),
                causes);
    }

    /** Time in posts may be asked of the family of their roles. */
    private void addRoles(Requirement requirement, Portfolio portfolio, Set<ClauseChange> causes) {
        if (requirement
                .withParts()
                .noneMatch(leaf -> leaf instanceof ExperienceRequirement each
                        && !each.families().isEmpty())) {
            return;
        }
        for (var role : portfolio.posts().stream().map(Post::role).distinct().toList()) {
            var was = before.framework().role(role).map(each -> String.valueOf(each.family()));
            var is = after.framework().role(role).map(each -> String.valueOf(each.family()));
            if (!was.equals(is)) {
                causes.add(new ClauseChange(
                        ClauseKind.ROLE,
                        role.value(),
                        "family: %s → %s".formatted(was.orElse("none"), is.orElse("none"))));
            }
        }
    }

    private void addPolicy(Set<ClauseChange> causes) {
        addDays("expiring_days", before.policy().expiringDays(), after.policy().expiringDays(), causes);
        addDays("grace_days", before.policy().graceDays(), after.policy().graceDays(), causes);
    }

    private static void addDays(String key, int was, int is, Set<ClauseChange> causes) {
        if (was != is) {
            causes.add(new ClauseChange(ClauseKind.POLICY, key, "%s → %s".formatted(was, is)));
        }
    }

    private static <T> void add(
            ClauseKind kind, Optional<T> was, Optional<T> is, Function<T, String> id, Set<ClauseChange> causes) {
        ClauseDifference.between(kind, was.orElse(null), is.orElse(null), id).ifPresent(causes::add);
    }
}
