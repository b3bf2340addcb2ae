package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requirements as a change leaves them.
 *
 * @param change the change, which is known to fit
 */
record ChangedRequirement(ChangeRequirement change) {
    /** A requirement with the change made in it or inside it; null if it is the one that is removed. */
    @Nullable
    Requirement of(Requirement requirement) {
        if (requirement.id().equals(change.requirement())) {
            return change.removed() ? null : changed(requirement);
        }
        return requirement instanceof RequirementGroup group
                ? regrouped(group, group.terms(), inside(group))
                : requirement;
    }

    private List<Requirement> inside(RequirementGroup group) {
        var children = new ArrayList<Requirement>();
        for (var child : group.children()) {
            var left = of(child);
            if (left != null) {
                children.add(left);
            }
        }
        return children;
    }

    private Requirement changed(Requirement requirement) {
        var obligation = change.obligation();
        var obliged = obligation == null ? requirement : obliged(requirement, obligation);
        if (obliged instanceof CompetencyRequirement leaf) {
            return new CompetencyRequirement(
                    leaf.terms(),
                    leaf.competency(),
                    orElse(change.level(), leaf.level()),
                    orElse(change.evidenceAtLeast(), leaf.evidenceAtLeast()),
                    orElse(change.withinMonths(), leaf.withinMonths()));
        }
        if (obliged instanceof CourseRequirement leaf) {
            return new CourseRequirement(
                    leaf.terms(), leaf.course(), orElse(change.withinMonths(), leaf.withinMonths()));
        }
        return obliged instanceof CheckRequirement leaf
                ? new CheckRequirement(leaf.terms(), leaf.check(), orElse(change.withinMonths(), leaf.withinMonths()))
                : obliged;
    }

    private static Requirement obliged(Requirement requirement, Obligation obligation) {
        var terms = obliged(requirement.terms(), obligation);
        if (requirement instanceof RequirementGroup group) {
            return regrouped(
                    group,
                    terms,
                    group.children().stream()
                            .map(child -> obliged(child, obligation))
                            .toList());
        }
        if (requirement instanceof CompetencyRequirement leaf) {
            return new CompetencyRequirement(
                    terms, leaf.competency(), leaf.level(), leaf.evidenceAtLeast(), leaf.withinMonths());
        }
        if (requirement instanceof CourseRequirement leaf) {
            return new CourseRequirement(terms, leaf.course(), leaf.withinMonths());
        }
        return record(requirement, terms);
    }

    private static Requirement record(Requirement requirement, RequirementTerms terms) {
        if (requirement instanceof RegistrationRequirement leaf) {
            return new RegistrationRequirement(terms, leaf.register(), leaf.annotations(), leaf.unconditional());
        }
        if (requirement instanceof CheckRequirement leaf) {
            return new CheckRequirement(terms, leaf.check(), leaf.withinMonths());
        }
        if (requirement instanceof PracticeRequirement leaf) {
            return new PracticeRequirement(
                    terms, leaf.kind(), leaf.hours(), leaf.withinMonths(), leaf.ofWhich(), leaf.perMonth());
        }
        if (requirement instanceof MembershipRequirement leaf) {
            return new MembershipRequirement(terms, leaf.body(), leaf.unbrokenMonths(), leaf.unbrokenSince());
        }
        var leaf = (ExperienceRequirement) requirement;
        return new ExperienceRequirement(terms, leaf.roles(), leaf.families(), leaf.settings(), leaf.months());
    }

    private static RequirementTerms obliged(RequirementTerms terms, Obligation obligation) {
        return new RequirementTerms(
                terms.id(),
                terms.title(),
                obligation,
                terms.effect(),
                terms.dueWeeks(),
                terms.applicability(),
                terms.basis());
    }

    private static RequirementGroup regrouped(
            RequirementGroup group, RequirementTerms terms, List<Requirement> children) {
        var count = group.kind() == GroupKind.ALL ? children.size() : group.count();
        return new RequirementGroup(terms, group.kind(), count, group.distinct(), children);
    }

    private static <T> @Nullable T orElse(@Nullable T stated, @Nullable T otherwise) {
        return stated == null ? otherwise : stated;
    }
}
