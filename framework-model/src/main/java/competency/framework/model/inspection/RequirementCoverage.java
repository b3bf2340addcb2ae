package competency.framework.model.inspection;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.RuleRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far courses lead to one requirement of a role.
 *
 * @param requirement its key within the role
 * @param title what it is called
 * @param obligation whether the role can be filled without it
 * @param delivery how far they lead
 * @param rule the rule that said so
 * @param courses those that lead to it, or part of the way, sorted; each once
 * @param left the least that is left to do for somebody who passed them; null if nothing is
 */
public record RequirementCoverage(
        RequirementId requirement,
        String title,
        Obligation obligation,
        Delivery delivery,
        RuleRef rule,
        List<CourseId> courses,
        @Nullable String left) {
    /** Copies the list. */
    public RequirementCoverage {
        Present.require("requirement of RequirementCoverage", requirement);
        Present.require("title of RequirementCoverage", title);
        Present.require("obligation of RequirementCoverage", obligation);
        Present.require("delivery of RequirementCoverage", delivery);
        Present.require("rule of RequirementCoverage", rule);
        courses = Present.copyOf("courses of RequirementCoverage", courses);
    }
}
