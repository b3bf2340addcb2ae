package competency.framework.cli;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Requirements for programs, in the words of framework files wherever these have one. */
final class RequirementJson {
    private static final String WITHIN_MONTHS = "within_months";

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
                .number("due_weeks", terms.dueWeeks());
        limits(terms.applicability());
        json.text("inherited_from", inheritedFrom).basis(terms.basis());
        if (requirement instanceof RequirementGroup group) {
            json.text("group", group.kind()).number("count", group.count());
            if (group.distinct()) {
                json.claim("distinct", true);
            }
            json.objects("children", group.children(), child -> write(child, null));
        } else {
            leaf(requirement);
        }
    }

    private void limits(Applicability limits) {
        if (!limits.settings().isEmpty() || !limits.tags().isEmpty()) {
            json.object("when", () -> json.texts("setting", limits.settings()).texts("tag", limits.tags()));
        }
        json.text("effective_from", limits.effectiveFrom()).text("effective_until", limits.effectiveUntil());
    }

    private void leaf(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            json.text("competency", leaf.competency())
                    .text("level", leaf.level())
                    .text("evidence_at_least", evidence.apply(leaf))
                    .number(WITHIN_MONTHS, leaf.withinMonths());
        } else if (requirement instanceof CourseRequirement leaf) {
            json.text("course", leaf.course()).number(WITHIN_MONTHS, leaf.withinMonths());
        } else if (requirement instanceof RegistrationRequirement leaf) {
            json.text("registration", leaf.register())
                    .texts("annotations", leaf.annotations())
                    .claim("unconditional", leaf.unconditional());
        } else if (requirement instanceof CheckRequirement leaf) {
            json.text("check", leaf.check()).number(WITHIN_MONTHS, leaf.withinMonths());
        } else if (requirement instanceof PracticeRequirement leaf) {
            practice(leaf);
        } else if (requirement instanceof MembershipRequirement leaf) {
            json.text("membership", leaf.body())
                    .number("unbroken_months", leaf.unbrokenMonths())
                    .text("unbroken_since", leaf.unbrokenSince());
        } else if (requirement instanceof ExperienceRequirement leaf) {
            json.object("experience", () -> experience(leaf));
        }
    }

    private void practice(PracticeRequirement leaf) {
        json.text("practice", leaf.kind())
                .amount("hours", leaf.hours())
                .number(WITHIN_MONTHS, leaf.withinMonths())
                .objects(
                        "of_which",
                        leaf.ofWhich(),
                        part -> json.text("tag", part.tag()).amount("hours", part.hours()))
                .amount("per_month", leaf.perMonth());
    }

    private void experience(ExperienceRequirement leaf) {
        json.texts("roles", leaf.roles())
                .texts("families", leaf.families().stream().map(Wording::kebab).toList())
                .texts("settings", leaf.settings())
                .number("months", leaf.months());
    }
}
