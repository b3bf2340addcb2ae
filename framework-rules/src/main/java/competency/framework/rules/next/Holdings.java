package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.portfolio.Portfolio;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person holds, found by what it could credit. */
final class Holdings {
    private static final BitSet NONE = new BitSet();

    private final Portfolio all;
    private final CourseIndex index;
    private final Map<CompetencyId, BitSet> awards = new HashMap<>();
    private final Map<CompetencyId, BitSet> completions = new HashMap<>();
    private final Map<CourseId, BitSet> byCourse = new HashMap<>();

    Holdings(Portfolio all, CourseIndex index) {
        this.all = all;
        this.index = index;
        var framework = index.framework();
        for (int i = 0; i < all.awards().size(); i++) {
            for (var competency : framework.competenciesFor(all.awards().get(i).code())) {
                add(awards, competency.id(), i);
            }
        }
        for (int i = 0; i < all.completions().size(); i++) {
            var course = all.completions().get(i).course();
            add(byCourse, course, i);
            addCredited(course, framework, i);
        }
    }

    private void addCredited(CourseId id, CompetencyFramework framework, int completion) {
        framework.course(id).ifPresent(course -> {
            course.develops().forEach(line -> add(completions, line.competency(), completion));
            course.refreshes().forEach(line -> add(completions, line.competency(), completion));
        });
    }

    private static <K> void add(Map<K, BitSet> map, K key, int record) {
        map.computeIfAbsent(key, unused -> new BitSet()).set(record);
    }

    /** What bears on requirements, without waivers; nothing else makes a difference to them. */
    Portfolio bearingOn(List<Requirement> requirements) {
        var awarded = new BitSet();
        var completed = new BitSet();
        for (var requirement : requirements) {
            for (var competency : index.leadingTo(requirement)) {
                awarded.or(awards.getOrDefault(competency, NONE));
                completed.or(completions.getOrDefault(competency, NONE));
            }
            addCourses(requirement, completed);
        }
        var isGroup = requirements.stream().anyMatch(RequirementGroup.class::isInstance);
        return new Portfolio(
                all.person(),
                isGroup ? all.posts() : List.of(),
                completed.stream().mapToObj(all.completions()::get).toList(),
                awarded.stream().mapToObj(all.awards()::get).toList(),
                isGroup ? all.registrations() : List.of(),
                isGroup ? all.checks() : List.of(),
                isGroup ? all.practice() : List.of(),
                isGroup ? all.memberships() : List.of(),
                List.of());
    }

    private void addCourses(Requirement requirement, BitSet found) {
        if (requirement instanceof CourseRequirement leaf) {
            found.or(byCourse.getOrDefault(leaf.course(), NONE));
        } else if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> addCourses(child, found));
        }
    }
}
