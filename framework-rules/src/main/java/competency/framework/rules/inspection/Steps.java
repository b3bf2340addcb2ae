package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.rules.state.Kept;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of a requirement on a step to another role. */
final class Steps {
    private final CompetencyFramework framework;
    private final History history;
    private final Asked asked;
    private final Map<RoleId, List<CompetencyRequirement>> competencies = new HashMap<>();

    Steps(CompetencyFramework framework, History history) {
        this.framework = framework;
        this.history = history;
        asked = new Asked(framework);
    }

    /**
     * What became of it.
     *
     * @param level the level asked for before
     * @param levelAfter the level asked for after
     */
    record After(Kept kept, String level, String levelAfter) {
        static After of(Kept kept) {
            return new After(kept, "", "");
        }
    }

    /** Time served in posts and hours of practice belong to one role; other roles ask for other amounts. */
    After after(Requirement requirement, RoleId to) {
        if (requirement instanceof ExperienceRequirement || requirement instanceof PracticeRequirement) {
            return After.of(Kept.KEPT);
        }
        var others = framework.requirementsOf(to);
        if (requirement instanceof RequirementGroup group) {
            return After.of(group(group, others, to));
        }
        return requirement instanceof CompetencyRequirement leaf
                ? competency(leaf, competencies.computeIfAbsent(to, this::competenciesOf))
                : other(requirement, others);
    }

    /** A group is kept by one of its id; else a group that needs all is what its parts are, a choice its best part. */
    private Kept group(RequirementGroup group, List<Requirement> others, RoleId to) {
        if (others.stream().anyMatch(other -> other.id().equals(group.id()) && isMandatory(other))) {
            return Kept.KEPT;
        }
        var parts = group.children().stream().map(child -> after(child, to).kept());
        return (group.kind() == GroupKind.ALL ? parts.max(Kept::compareTo) : parts.min(Kept::compareTo))
                .orElse(Kept.GONE);
    }

    private List<CompetencyRequirement> competenciesOf(RoleId role) {
        return framework.requirementsOf(role).stream()
                .flatMap(Demands::needed)
                .filter(CompetencyRequirement.class::isInstance)
                .map(CompetencyRequirement.class::cast)
                .toList();
    }

    private After competency(CompetencyRequirement leaf, List<CompetencyRequirement> others) {
        var alike = others.stream()
                .filter(other -> isSame(other.competency(), leaf.competency()))
                .toList();
        if (alike.isEmpty()) {
            return After.of(Kept.GONE);
        }
        var mandatory = alike.stream().filter(Steps::isMandatory).toList();
        if (mandatory.isEmpty()) {
            return After.of(Kept.DESIRABLE);
        }
        if (mandatory.stream().anyMatch(other -> isAsMuch(other, leaf))) {
            return After.of(Kept.KEPT);
        }
        return new After(
                Kept.LOWER_LEVEL,
                Asked.told(leaf.level()),
                Asked.told(mandatory.get(0).level()));
    }

    /** Levels of what came after may stand on another scale. */
    private boolean isAsMuch(CompetencyRequirement other, CompetencyRequirement leaf) {
        return !other.competency().equals(leaf.competency()) || asked.reaches(other, leaf);
    }

    private boolean isSame(CompetencyId other, CompetencyId competency) {
        return other.equals(competency) || history.successors(competency).contains(other);
    }

    private After other(Requirement requirement, List<Requirement> others) {
        var what = asked.what(requirement);
        var alike = others.stream()
                .flatMap(Demands::needed)
                .filter(other -> asked.what(other).equals(what)
                        || (other.id().equals(requirement.id()) && other.getClass() == requirement.getClass()))
                .toList();
        if (alike.isEmpty()) {
            return After.of(Kept.GONE);
        }
        return After.of(alike.stream().anyMatch(Steps::isMandatory) ? Kept.KEPT : Kept.DESIRABLE);
    }

    private static boolean isMandatory(Requirement requirement) {
        return requirement.terms().obligation() == Obligation.MANDATORY;
    }
}
