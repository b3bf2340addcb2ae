package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Requirements for programs, in the words of framework files wherever these have one. */
final class RequirementJson {
    private final JsonWriter json;
    private final Function<Requirement, String> title;
    private final Function<Requirement, @Nullable EvidenceStrength> evidence;

    RequirementJson(
            JsonWriter json,
            Function<Requirement, String> title,
            Function<Requirement, @Nullable EvidenceStrength> evidence) {
        this.json = json;
        this.title = title;
        this.evidence = evidence;
    }

    /** What stands in the object of a requirement. */
    void write(Requirement requirement, @Nullable RoleId inheritedFrom) {
        var terms = requirement.terms();
        json.text("id", terms.id())
                .text("title", title.apply(requirement))
                .text("obligation", terms.obligation())
                .text("effect", terms.effect())
                .number("due_weeks", terms.dueWeeks())
                .text("inherited_from", inheritedFrom)
                .basis(terms.basis());
        if (requirement instanceof CompetencyRequirement leaf) {
            json.text("competency", leaf.competency())
                    .text("level", leaf.level())
                    .text("evidence_at_least", evidence.apply(leaf))
                    .number("within_months", leaf.withinMonths());
        } else if (requirement instanceof CourseRequirement leaf) {
            json.text("course", leaf.course()).number("within_months", leaf.withinMonths());
        } else if (requirement instanceof RequirementGroup group) {
            json.text("group", group.kind())
                    .number("count", group.count())
                    .objects("children", group.children(), child -> write(child, null));
        }
    }
}
