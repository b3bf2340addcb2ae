package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a role asks for, whoever is asked about. Whatever can bear on one of its requirements has a place, counted from 0;
 * what a person holds besides need not be looked at. Immutable.
 */
final class RolePlan {
    /** The place of what bears on nothing that the role asks for. */
    static final int NONE = -1;

    private final FrameworkPlan framework;
    private final int[] competencies;
    private final Map<CourseId, Integer> coursePlaces = new HashMap<>();
    private final Map<CourseId, PlannedCourse> courses = new HashMap<>();
    private final List<Planned> requirements;
    private final IdentityHashMap<Requirement, Planned> planned = new IdentityHashMap<>();
    private final Map<CompetencyId, List<Equivalence>> leadingOn = new HashMap<>();
    private final Map<CompetencyId, Lineage> lineages = new HashMap<>();
    private int places;

    RolePlan(FrameworkPlan plan, CompetencyFramework framework, RoleId role) {
        this.framework = plan;
        competencies = new int[plan.competencies()];
        Arrays.fill(competencies, NONE);
        var required = framework.requirementsOf(role);
        required.forEach(requirement -> place(requirement, framework));
        for (var course : framework.content().courses()) {
            if (bears(course)) {
                courses.put(course.id(), PlannedCourse.of(course, framework, this));
            }
        }
        framework.equivalences().forEach(this::link);
        requirements = required.stream()
                .map(requirement -> plan(requirement, framework))
                .toList();
    }

    private void place(Requirement requirement, CompetencyFramework all) {
        if (requirement instanceof CompetencyRequirement leaf) {
            place(leaf.competency(), all);
        } else if (requirement instanceof CourseRequirement leaf) {
            if (coursePlaces.putIfAbsent(leaf.course(), places) == null) {
                places++;
            }
            // What it renews must have been held.
            all.course(leaf.course())
                    .ifPresent(course -> course.refreshes().forEach(line -> place(line.competency(), all)));
        } else if (requirement instanceof MembershipRequirement leaf && leaf.unbrokenSince() != null) {
            place(leaf.unbrokenSince(), all);
        } else if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> place(child, all));
        }
    }

    private void place(CompetencyId competency, CompetencyFramework all) {
        place(competency);
        all.leadingTo(List.of(competency)).forEach(this::place);
        lineages.computeIfAbsent(competency, id -> Lineage.of(id, all, this));
    }

    private void place(CompetencyId competency) {
        var number = framework.number(competency);
        if (competencies[number] == NONE) {
            competencies[number] = places++;
        }
    }

    /** Of those that lead to a competency with a place all parts have one. */
    private void link(Equivalence equivalence) {
        if (equivalence.gives().stream().anyMatch(this::bears)) {
            for (var have : equivalence.have()) {
                leadingOn.computeIfAbsent(have, unused -> new ArrayList<>()).add(equivalence);
            }
        }
    }

    private boolean bears(Course course) {
        return placeOf(course.id()) != NONE
                || course.develops().stream().anyMatch(line -> bears(line.competency()))
                || course.refreshes().stream().anyMatch(line -> bears(line.competency()));
    }

    /** Whether a competency can bear on one of the requirements. */
    boolean bears(CompetencyId competency) {
        return placeOf(competency) != NONE;
    }

    private Planned plan(Requirement requirement, CompetencyFramework all) {
        if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> plan(child, all));
        }
        var made = of(requirement, all);
        planned.put(requirement, made);
        return made;
    }

    FrameworkPlan framework() {
        return framework;
    }

    /** In reading order. */
    List<Planned> requirements() {
        return requirements;
    }

    /** The plan of a requirement at any depth, or of another that asks for no more than the role does. */
    Planned of(Requirement requirement, CompetencyFramework all) {
        var known = planned.get(requirement);
        if (known != null) {
            return known;
        }
        var children = requirement instanceof RequirementGroup group
                ? group.children().stream().map(child -> of(child, all)).toList()
                : List.<Planned>of();
        return Planned.of(requirement, all, this, children);
    }

    /** How many places there are. */
    int places() {
        return places;
    }

    /** Of every competency that the role asks for. */
    Collection<Lineage> lineages() {
        return lineages.values();
    }

    Lineage lineage(CompetencyId asked) {
        return Objects.requireNonNull(lineages.get(asked));
    }

    /** Equivalences that need a competency and lead to something that the role asks for. */
    List<Equivalence> leadingOn(CompetencyId competency) {
        return leadingOn.getOrDefault(competency, List.of());
    }

    /** What a course is worth in the role; null if nothing, or if it is not known. */
    @Nullable
    PlannedCourse course(CourseId id) {
        return courses.get(id);
    }

    int place(NamedCompetency named) {
        return competencies[named.number()];
    }

    int placeOf(CompetencyId competency) {
        return competencies[framework.number(competency)];
    }

    int placeOf(CourseId course) {
        return coursePlaces.getOrDefault(course, NONE);
    }
}
