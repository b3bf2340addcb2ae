package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement with what can be said of it whoever is asked about.
 *
 * @param requirement the requirement
 * @param terms of the requirement
 * @param title what to call it
 * @param need what it asks of credits; null if it asks for something else
 * @param children of a group, in reading order
 */
record Planned(
        Requirement requirement,
        RequirementTerms terms,
        String title,
        @Nullable CreditNeed need,
        List<Planned> children) {
    static Planned of(Requirement requirement, CompetencyFramework framework, RolePlan role, List<Planned> children) {
        var need = requirement instanceof CompetencyRequirement leaf
                ? CreditNeed.of(leaf, framework, role)
                : requirement instanceof CourseRequirement leaf ? CreditNeed.of(leaf, role) : null;
        return new Planned(requirement, requirement.terms(), framework.titleOf(requirement), need, children);
    }

    boolean isMandatory() {
        return terms.obligation() == Obligation.MANDATORY;
    }

    boolean stops() {
        return terms.effect() == Effect.STOP;
    }

    @Nullable
    EvidenceStrength evidenceNeeded() {
        return need == null ? null : need.evidence();
    }
}
