package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.StandardCode;
import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The courses of a framework, numbered in the order of their ids, and what they have to do with. Thread-safe. */
final class CourseIndex {
    /** What the ids of planned courses begin with, where no record of the person does. */
    static final String PLANNED = "planned1-";

    private final CompetencyFramework framework;
    private final List<Course> courses;
    private final Map<CourseId, Integer> numbers = new HashMap<>();
    private final List<BitSet> requires = new ArrayList<>();
    private final List<RecordId> plannedIds = new ArrayList<>();
    private final Map<CompetencyId, BitSet> crediting = new HashMap<>();
    private final Map<CompetencyId, Set<CompetencyId>> leading = new ConcurrentHashMap<>();
    private final Map<CompetencyId, BitSet> bearing = new ConcurrentHashMap<>();
    private final Map<CompetencyId, String> codes = new ConcurrentHashMap<>();

    CourseIndex(CompetencyFramework framework) {
        this.framework = framework;
        courses = framework.content().courses().stream()
                .sorted(Comparator.comparing(course -> course.id().value()))
                .toList();
        for (int number = 0; number < courses.size(); number++) {
            var course = courses.get(number);
            numbers.put(course.id(), number);
            for (var line : course.develops()) {
                credit(line.competency(), number);
            }
            for (var line : course.refreshes()) {
                credit(line.competency(), number);
            }
        }
        for (var course : courses) {
            var required = new BitSet();
            course.requires().forEach(each -> required.set(number(each)));
            requires.add(required);
            plannedIds.add(new RecordId(PLANNED + plannedIds.size()));
        }
    }

    private void credit(CompetencyId competency, int number) {
        crediting.computeIfAbsent(competency, unused -> new BitSet()).set(number);
    }

    CompetencyFramework framework() {
        return framework;
    }

    Course course(int number) {
        return courses.get(number);
    }

    /** The courses that should come right before one; shared, not to be changed. */
    BitSet requires(int number) {
        return requires.get(number);
    }

    /** The id of a completion that is only planned. */
    RecordId plannedId(int number) {
        return plannedIds.get(number);
    }

    int number(CourseId id) {
        return numbers.getOrDefault(id, -1);
    }

    /** Every course that credits something from which a requirement could follow, or that it asks for. */
    BitSet bearingOn(Requirement requirement) {
        var found = new BitSet();
        addBearing(requirement, found);
        return found;
    }

    private void addBearing(Requirement requirement, BitSet found) {
        if (requirement instanceof CompetencyRequirement leaf) {
            found.or(bearing.computeIfAbsent(leaf.competency(), this::findBearing));
        } else if (requirement instanceof CourseRequirement leaf) {
            found.set(number(leaf.course()));
            renewed(leaf).forEach(each -> found.or(bearing.computeIfAbsent(each, this::findBearing)));
        } else if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> addBearing(child, found));
        }
    }

    /** What a course that is asked for renews: where that was not held, to have taken the course counts for nothing. */
    private Stream<CompetencyId> renewed(CourseRequirement asked) {
        return framework.course(asked.course()).stream()
                .flatMap(course -> course.refreshes().stream())
                .map(Refresher::competency);
    }

    private BitSet findBearing(CompetencyId target) {
        var found = new BitSet();
        for (var competency : leadingTo(target)) {
            var courses = crediting.get(competency);
            if (courses != null) {
                found.or(courses);
            }
        }
        return found;
    }

    /** A way to write a competency on a record that names no other one. */
    String codeOf(CompetencyId competency) {
        return codes.computeIfAbsent(competency, this::findCode);
    }

    private String findCode(CompetencyId id) {
        return Stream.concat(
                        Stream.of(id.value()),
                        framework.competency(id).orElseThrow().codes().stream().map(StandardCode::code))
                .filter(code -> framework.competenciesFor(code).size() == 1)
                .findFirst()
                .orElse(id.value());
    }

    /** Every competency that a requirement could follow from. */
    Set<CompetencyId> leadingTo(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return leadingTo(leaf.competency());
        }
        var found = new HashSet<CompetencyId>();
        if (requirement instanceof CourseRequirement leaf) {
            renewed(leaf).forEach(each -> found.addAll(leadingTo(each)));
        }
        if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> found.addAll(leadingTo(child)));
        }
        return found;
    }

    /**
     * Every competency from which one could follow, by whatever equivalences. More than those that bear on it: a part
     * that makes it no nearer may still make it younger.
     */
    private Set<CompetencyId> leadingTo(CompetencyId target) {
        var known = leading.get(target);
        if (known == null) {
            known = findLeadingTo(target);
            leading.put(target, known);
        }
        return known;
    }

    private Set<CompetencyId> findLeadingTo(CompetencyId target) {
        var found = new HashSet<>(framework.leadingTo(List.of(target)));
        found.add(target);
        return Set.copyOf(found);
    }
}
