package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.ContentProblem;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every place where adjustments do not fit a framework. Told one after another, in the order of the policy. */
final class AdjustmentCheck {
    private final CompetencyFramework framework;
    private final AdjustedRoles roles;
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();

    AdjustmentCheck(CompetencyFramework framework, AdjustedRoles roles) {
        this.framework = framework;
        this.roles = roles;
    }

    List<ContentProblem> problems() {
        return problems;
    }

    boolean fits(AddRequirement added) {
        var before = problems.size();
        if (isKnown(added, added.role())) {
            var id = added.requirement().id();
            roles.takingOverFrom(added.role())
                    .filter(role -> roles.tree(role).find(id).isPresent())
                    .findFirst()
                    .ifPresent(role -> report(
                            added,
                            "requirement",
                            "duplicate-id",
                            "requirement id (%s) is used already in role %s; give what is added another id"
                                    .formatted(id, role)));
        }
        return problems.size() == before;
    }

    boolean fits(ChangeCompetency change) {
        var before = problems.size();
        refuseSecond(change, "competency", change.competency().toString());
        if (framework.competency(change.competency()).isEmpty()) {
            var known = framework.content().competencies().stream()
                    .map(competency -> competency.id().value())
                    .toList();
            unknown(change, "competency", change.competency().value(), known, "");
        }
        return problems.size() == before;
    }

    boolean fits(ChangeRequirement change) {
        var before = problems.size();
        if (isKnown(change, change.role())) {
            refuseSecond(change, "requirement", change.role() + " " + change.requirement());
            var tree = roles.tree(change.role());
            var found = tree.find(change.requirement()).orElse(null);
            if (found == null) {
                unknown(
                        change,
                        "requirement",
                        change.requirement().value(),
                        tree.ids(),
                        " of role %s".formatted(change.role()));
            } else {
                checkKind(change, found);
                checkGroup(change, tree);
            }
        }
        return problems.size() == before;
    }

    /** Tells what is weaker and should not be. */
    void refuse(Adjustment adjustment, String what, List<Weakening> weakenings) {
        weakenings.forEach(weakening -> report(
                adjustment,
                weakening.component(),
                "weaker-without-deviation",
                "%s would be weaker than in the framework: %s; state the deviation, with reason and approved_by"
                        .formatted(what, weakening.change())));
    }

    private boolean isKnown(Adjustment adjustment, RoleId role) {
        if (roles.has(role)) {
            return true;
        }
        var known = roles.all().stream().map(each -> each.id().value()).toList();
        unknown(adjustment, "role", role.value(), known, "");
        return false;
    }

    private void refuseSecond(Adjustment adjustment, String what, String key) {
        if (!changed.add(what + " " + key)) {
            report(
                    adjustment,
                    what,
                    "duplicate-id",
                    "%s (%s) is changed twice; say everything in one adjustment"
                            .formatted(what, key.substring(key.indexOf(' ') + 1)));
        }
    }

    private void checkKind(ChangeRequirement change, Requirement found) {
        if (found instanceof CompetencyRequirement leaf) {
            checkLevel(change, leaf.competency(), change.level());
            return;
        }
        refuseIf(change.level() != null, change, "level", found);
        refuseIf(change.evidenceAtLeast() != null, change, "evidenceAtLeast", found);
        var ages = found instanceof CourseRequirement || found instanceof CheckRequirement;
        refuseIf(change.withinMonths() != null && !ages, change, "withinMonths", found);
    }

    private void refuseIf(boolean wrong, ChangeRequirement change, String component, Requirement found) {
        if (wrong) {
            report(
                    change,
                    component,
                    "conflicting-keys",
                    "requirement (%s) has no such thing to change".formatted(found.id()));
        }
    }

    private void checkLevel(ChangeRequirement change, CompetencyId id, @Nullable LevelId level) {
        // What a requirement that the policy added asks for may be unknown; that is told there.
        var competency = framework.competency(id).orElse(null);
        if (level == null || competency == null) {
            return;
        }
        var scale = framework.scaleOf(competency).orElse(null);
        if (scale == null) {
            report(
                    change,
                    "level",
                    "unknown-level",
                    "level (%s) cannot be stated: competency %s has no scale".formatted(level, id));
        } else if (!scale.has(level)) {
            var levels = scale.levels().stream().map(LevelId::value).toList();
            report(
                    change,
                    "level",
                    "unknown-level",
                    "level (%s) is not on scale %s, which has %s%s"
                            .formatted(
                                    level,
                                    scale.id(),
                                    String.join(", ", levels),
                                    Spelling.advice(level.value(), levels)));
        }
    }

    private void checkGroup(ChangeRequirement change, RequirementTree tree) {
        var group = tree.groupOf(change.requirement()).orElse(null);
        if (group == null) {
            return;
        }
        if (change.obligation() != null) {
            report(
                    change,
                    "obligation",
                    "conflicting-keys",
                    "obligation cannot be changed here: it is that of group %s".formatted(group.id()));
        }
        var needed = group.kind() == GroupKind.ALL ? 1 : group.count();
        if (change.removed() && group.children().size() <= needed) {
            report(
                    change,
                    "removed",
                    "invalid-value",
                    "requirement (%s) cannot be left out: too little would be left of group %s"
                            .formatted(change.requirement(), group.id()));
        }
    }

    private void unknown(
            Adjustment adjustment, String component, String value, Collection<String> known, String where) {
        report(
                adjustment,
                component,
                "unknown-" + component,
                "unknown %s (%s)%s%s".formatted(component, value, where, Spelling.advice(value, known)));
    }

    private void report(Adjustment subject, String component, String id, String message) {
        problems.add(new ContentProblem(subject, component, id, message));
    }
}
