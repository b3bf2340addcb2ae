package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the roles of a framework require, by what is required. Every requirement stands with the role that states it. */
final class Demands {
    private final Map<CompetencyId, List<Demand>> competencies = new LinkedHashMap<>();
    private final Set<CourseId> courses = new HashSet<>();
    private final Set<CompetencyId> useful;

    /** A role asks for a competency. */
    record Demand(RoleProfile role, CompetencyRequirement leaf) {
        boolean isServedBy(EvidenceStrength shown, Competency competency) {
            var needed = leaf.evidenceNeeded(competency);
            var ownWord = shown == EvidenceStrength.SELF_DECLARED;
            return (needed == null || shown.isAtLeast(needed))
                    && !(ownWord && leaf.terms().obligation() == Obligation.MANDATORY);
        }

        String told(Competency competency) {
            var needed = leaf.evidenceNeeded(competency);
            return "requirement %s of role %s needs %s or stronger"
                    .formatted(
                            leaf.id(),
                            role.id(),
                            Survey.written(
                                    needed == null || needed == EvidenceStrength.SELF_DECLARED
                                            ? EvidenceStrength.ATTENDED
                                            : needed));
        }
    }

    Demands(CompetencyFramework framework) {
        for (var role : framework.content().roles()) {
            role.requirements().stream().flatMap(Requirement::withParts).forEach(leaf -> add(role, leaf));
        }
        useful = new HashSet<>(competencies.keySet());
        useful.addAll(framework.leadingTo(competencies.keySet()));
    }

    /** What of a requirement nobody can do without: nothing of what is one of several to choose from. */
    static Stream<Requirement> needed(Requirement requirement) {
        if (!(requirement instanceof RequirementGroup group)) {
            return Stream.of(requirement);
        }
        return group.count() == group.children().size()
                ? group.children().stream().flatMap(Demands::needed)
                : Stream.of();
    }

    private void add(RoleProfile role, Requirement leaf) {
        if (leaf instanceof CompetencyRequirement asked) {
            competencies
                    .computeIfAbsent(asked.competency(), unused -> new ArrayList<>())
                    .add(new Demand(role, asked));
        } else if (leaf instanceof CourseRequirement asked) {
            courses.add(asked.course());
        }
    }

    /** Competencies that some role requires. */
    Set<CompetencyId> competencies() {
        return competencies.keySet();
    }

    /** What asks for a competency, in the order of the roles. */
    List<Demand> of(CompetencyId competency) {
        return competencies.getOrDefault(competency, List.of());
    }

    /** Whether a role requires the course. */
    boolean require(CourseId course) {
        return courses.contains(course);
    }

    /** Whether a role requires it, or something that it stands in for. */
    boolean canUse(CompetencyId competency) {
        return useful.contains(competency);
    }
}
