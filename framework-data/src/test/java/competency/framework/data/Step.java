package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step from one role to another leaves behind, compared requirement by requirement. */
record Step(CompetencyFramework framework, RoleId from, RoleId to) {
    /** Mandatory requirements of the first role that the second neither has nor outdoes. */
    List<RequirementId> leavesBehind() {
        return framework.requirementsOf(from).stream()
                .filter(Step::mandatory)
                .filter(before -> framework.requirementsOf(to).stream().noneMatch(next -> keeps(next, before)))
                .map(Requirement::id)
                .toList();
    }

    private boolean keeps(Requirement next, Requirement before) {
        return mandatory(next)
                && asWide(next, before)
                && (asMuch(next, before) || withinAll(next, before) || settlesChoice(next, before));
    }

    /** Who asks for one of several asks for more than who leaves the choice. */
    private boolean settlesChoice(Requirement next, Requirement before) {
        return before instanceof RequirementGroup group
                && group.count() == 1
                && group.children().stream().anyMatch(child -> asMuch(next, child));
    }

    /** A group of which everything is needed asks for each of its children. */
    private boolean withinAll(Requirement next, Requirement before) {
        return next instanceof RequirementGroup group
                && group.kind() == GroupKind.ALL
                && group.children().stream().anyMatch(child -> keeps(child, before));
    }

    private boolean asMuch(Requirement next, Requirement before) {
        if (next instanceof CompetencyRequirement now && before instanceof CompetencyRequirement then) {
            return now.competency().equals(then.competency())
                    && rank(now) >= rank(then)
                    && asStrong(now.evidenceAtLeast(), then.evidenceAtLeast());
        }
        if (next instanceof RegistrationRequirement now && before instanceof RegistrationRequirement then) {
            return now.register().equals(then.register()) && now.annotations().containsAll(then.annotations());
        }
        return next.id().equals(before.id()) && next.getClass() == before.getClass();
    }

    /** Whether a requirement holds wherever the other one held. */
    private static boolean asWide(Requirement next, Requirement before) {
        return within(
                        before.terms().applicability().settings(),
                        next.terms().applicability().settings())
                && within(
                        before.terms().applicability().tags(),
                        next.terms().applicability().tags());
    }

    /** Empty lists limit nothing. */
    private static boolean within(List<?> before, List<?> next) {
        return next.isEmpty() || (!before.isEmpty() && next.containsAll(before));
    }

    private int rank(CompetencyRequirement requirement) {
        LevelId level = requirement.level();
        if (level == null) {
            return 0;
        }
        var competency = framework.competency(requirement.competency()).orElseThrow();
        return framework.scaleOf(competency).orElseThrow().rankOf(level);
    }

    private static boolean asStrong(@Nullable EvidenceStrength now, @Nullable EvidenceStrength then) {
        return then == null || (now != null && now.isAtLeast(then));
    }

    private static boolean mandatory(Requirement requirement) {
        return requirement.terms().obligation() == Obligation.MANDATORY;
    }
}
