package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How requirements are told wherever nobody's records are held against them.
 *
 * @param framework the framework they are in
 */
record RequirementWording(CompetencyFramework framework) {
    /**
     * What a requirement asks for beyond its title, and on what terms.
     *
     * @param isTop whether it is of a role's own list; what stands in a group has the group's obligation and effect
     */
    List<String> details(Requirement requirement, boolean isTop) {
        var terms = requirement.terms();
        var details = new ArrayList<String>();
        if (isTop) {
            details.add(Wording.kebab(terms.obligation()));
        }
        if (requirement instanceof RequirementGroup group) {
            details.add(Wording.choice(group));
        }
        details.addAll(Demands.of(requirement, evidence(requirement)));
        details.addAll(Demands.limits(terms.applicability()));
        if (terms.dueWeeks() != null) {
            details.add("due within " + Wording.counted(terms.dueWeeks(), "week"));
        }
        if (isTop && terms.effect() == Effect.STOP) {
            details.add("stops practice");
        }
        return details;
    }

    /** The same for programs. */
    RequirementJson json(JsonWriter json) {
        return new RequirementJson(json, framework::titleOf, this::evidence);
    }

    /** The evidence that will do: what the requirement says, else what its competency says. */
    private @Nullable EvidenceStrength evidence(Requirement requirement) {
        if (!(requirement instanceof CompetencyRequirement leaf)) {
            return null;
        }
        return leaf.evidenceAtLeast() != null
                ? leaf.evidenceAtLeast()
                : framework.competency(leaf.competency()).orElseThrow().evidenceAtLeast();
    }
}
