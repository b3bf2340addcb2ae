package competency.framework.model.catalogue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the parts of a framework fit together, and finds every place where they do not. */
final class ContentCheck {
    private final FrameworkContent content;
    private final Map<SourceId, Source> sources;
    private final Map<ScaleId, ProficiencyScale> scales;
    private final Map<CompetencyId, Competency> competencies;
    private final Map<CourseId, Course> courses;
    private final Map<RoleId, RoleProfile> roles;
    private final Ancestry ancestry;
    private final Set<Requirement> duplicates = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ContentProblems problems = new ContentProblems();

    ContentCheck(FrameworkContent content) {
        this.content = content;
        sources = CompetencyFramework.index(content.sources(), Source::id);
        scales = CompetencyFramework.index(content.scales(), ProficiencyScale::id);
        competencies = CompetencyFramework.index(content.competencies(), Competency::id);
        courses = CompetencyFramework.index(content.courses(), Course::id);
        roles = CompetencyFramework.index(content.roles(), RoleProfile::id);
        ancestry = new Ancestry(roles);
    }

    List<ContentProblem> problems() {
        problems.refuseDuplicates("source", content.sources(), Source::id);
        problems.refuseDuplicates("scale", content.scales(), ProficiencyScale::id);
        problems.refuseDuplicates("competency", content.competencies(), Competency::id);
        problems.refuseDuplicates("equivalence", content.equivalences(), Equivalence::id);
        problems.refuseDuplicates("course", content.courses(), Course::id);
        problems.refuseDuplicates("role", content.roles(), RoleProfile::id);
        problems.refuseDuplicates("pathway", content.pathways(), Pathway::id);
        content.scales().forEach(this::check);
        content.competencies().forEach(this::check);
        content.equivalences().forEach(this::check);
        content.courses().forEach(this::check);
        content.roles().forEach(this::check);
        content.pathways().forEach(pathway -> check(pathway.basis()));
        new PathwayCheck(roles, ancestry, problems).check(content.pathways());
        new CircleCheck(problems).check(content);
        return problems.found();
    }

    private void check(ProficiencyScale scale) {
        check(scale.basis());
        scale.described().forEach(level -> check(level.basis()));
    }

    private void check(Competency competency) {
        if (competency.scale() != null) {
            problems.requireKnown(competency, "scale", "scale", competency.scale(), scales.keySet());
        }
        for (var before : competency.requires()) {
            problems.requireKnown(competency, "requires", "competency", before, competencies.keySet(), competency.id());
        }
        check(competency.basis());
    }

    private void check(Course course) {
        for (var before : course.requires()) {
            problems.requireKnown(course, "requires", "course", before, courses.keySet(), course.id());
        }
        for (var line : course.develops()) {
            problems.requireKnown(line, "competency", "competency", line.competency(), competencies.keySet());
            checkLevel(line, line.competency(), line.level());
        }
        for (var line : course.refreshes()) {
            problems.requireKnown(line, "competency", "competency", line.competency(), competencies.keySet());
        }
        check(course.basis());
    }

    private void check(Equivalence equivalence) {
        for (var have : equivalence.have()) {
            problems.requireKnown(equivalence, "have", "competency", have, competencies.keySet());
        }
        for (var gives : equivalence.gives()) {
            problems.requireKnown(equivalence, "gives", "competency", gives, competencies.keySet());
            checkLevel(equivalence, gives, equivalence.level());
        }
        check(equivalence.basis());
    }

    private void check(RoleProfile role) {
        check(role.basis());
        for (var base : role.bases()) {
            problems.requireKnown(role, "bases", "role", base, roles.keySet(), role.id());
        }
        role.requirements().forEach(this::check);
        refuseDuplicateRequirements(role);
    }

    private void check(Requirement requirement) {
        check(requirement.terms().basis());
        if (requirement instanceof CompetencyRequirement leaf) {
            problems.requireKnown(leaf, "competency", "competency", leaf.competency(), competencies.keySet());
            checkLevel(leaf, leaf.competency(), leaf.level());
        } else if (requirement instanceof CourseRequirement leaf) {
            problems.requireKnown(leaf, "course", "course", leaf.course(), courses.keySet());
        } else if (requirement instanceof MembershipRequirement leaf && leaf.unbrokenSince() != null) {
            problems.requireKnown(leaf, "unbrokenSince", "competency", leaf.unbrokenSince(), competencies.keySet());
        } else if (requirement instanceof ExperienceRequirement leaf) {
            leaf.roles().forEach(role -> problems.requireKnown(leaf, "roles", "role", role, roles.keySet()));
        } else if (requirement instanceof RequirementGroup group) {
            group.children().forEach(this::check);
        }
    }

    private void check(@Nullable Basis basis) {
        if (basis != null) {
            problems.requireKnown(basis, "source", "source", basis.source(), sources.keySet());
        }
    }

    private void checkLevel(Object subject, CompetencyId id, @Nullable LevelId level) {
        var competency = competencies.get(id);
        if (level == null || competency == null) {
            return;
        }
        var scale = competency.scale() == null ? null : scales.get(competency.scale());
        if (competency.scale() == null) {
            problems.report(
                    subject,
                    "level",
                    "unknown-level",
                    "level (%s) cannot be stated: competency %s has no scale".formatted(level, id));
        } else if (scale != null && !scale.has(level)) {
            problems.report(
                    subject,
                    "level",
                    "unknown-level",
                    "level (%s) is not on scale %s, which has %s"
                            .formatted(
                                    level, scale.id(), String.join(", ", CompetencyFramework.idsOf(scale.levels()))));
        }
    }

    private void refuseDuplicateRequirements(RoleProfile role) {
        var own = new HashMap<RequirementId, Requirement>();
        for (var requirement : role.requirements()) {
            if (own.put(requirement.id(), requirement) != null) {
                reportDuplicate(requirement, role);
            }
        }
        var top = ancestry.requirementsOf(role);
        var seen = new HashSet<>(top.keySet());
        for (var requirement : top.values()) {
            refuseDuplicateChildren(requirement, role, seen);
        }
    }

    private void refuseDuplicateChildren(Requirement requirement, RoleProfile role, Set<RequirementId> seen) {
        if (requirement instanceof RequirementGroup group) {
            for (var child : group.children()) {
                if (!seen.add(child.id())) {
                    reportDuplicate(child, role);
                }
                refuseDuplicateChildren(child, role, seen);
            }
        }
    }

    private void reportDuplicate(Requirement requirement, RoleProfile role) {
        // What is wrong in a base would otherwise be told again for every role that takes over from it.
        if (!duplicates.add(requirement)) {
            return;
        }
        problems.report(
                requirement.terms(),
                "id",
                "duplicate-id",
                "requirement id (%s) is used twice in role %s".formatted(requirement.id(), role.id()));
    }
}
