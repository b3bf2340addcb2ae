package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Requirements of a role, each as an item that can be read by itself.
 *
 * @param links of the framework
 * @param role the role that states them
 */
record BookSentences(BookLinks links, RoleProfile role) {
    /** An item, and the children of a group as items within it. */
    void write(Markdown page, int depth, Requirement requirement) {
        var said = new StringBuilder(how(requirement)).append(what(requirement));
        var details = details(requirement);
        if (!details.isEmpty()) {
            said.append(": ").append(BookLinks.said(String.join(", ", details)));
        }
        if (depth == 0 || requirement.terms().basis() != null) {
            said.append(". – ").append(links.basis(BookRoles.basis(role, requirement)));
        }
        page.bullet(depth, said.toString());
        if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> write(page, depth + 1, child));
        }
    }

    /** Only what they are called, and whether they stop practice or need not be met. */
    String names(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> how(requirement) + what(requirement))
                .collect(Collectors.joining("; "));
    }

    private static String how(Requirement requirement) {
        if (requirement.terms().effect() == Effect.STOP) {
            return "**Stops practice:** ";
        }
        return requirement.terms().obligation() == Obligation.DESIRABLE ? "*Desirable:* " : "";
    }

    private String what(Requirement requirement) {
        var title = requirement.terms().title();
        if (requirement instanceof CompetencyRequirement leaf) {
            return title == null
                    ? links.competency(leaf.competency())
                    : Markdown.link(title, "competency-" + leaf.competency());
        }
        if (requirement instanceof CourseRequirement leaf) {
            return title == null ? links.course(leaf.course()) : Markdown.link(title, "course-" + leaf.course());
        }
        return Markdown.plain(title == null ? requirement.id().value() : title);
    }

    private List<String> details(Requirement requirement) {
        var details = new ArrayList<String>();
        if (requirement instanceof RequirementGroup group) {
            details.add(Wording.choice(group));
        }
        details.addAll(Demands.of(requirement, evidence(requirement)));
        details.addAll(Demands.limits(requirement.terms().applicability()));
        if (requirement.terms().dueWeeks() != null) {
            details.add("within " + Wording.counted(requirement.terms().dueWeeks(), "week"));
        }
        return details;
    }

    /** Only what the role says of it; what the competency says stands with the competency. */
    private static @Nullable EvidenceStrength evidence(Requirement requirement) {
        return requirement instanceof CompetencyRequirement leaf ? leaf.evidenceAtLeast() : null;
    }
}
