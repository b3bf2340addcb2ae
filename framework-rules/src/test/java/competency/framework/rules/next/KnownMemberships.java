package competency.framework.rules.next;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.rules.Evaluator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A framework that asks for memberships as they stand without any course: where the award since which they must be
 * unbroken is known, that day is as good as a number of months that the person has, or has not, been a member. Then no
 * course that is tried makes anybody a member for longer (semantics, 6.3).
 */
final class KnownMemberships {
    private final EvaluationRequest request;
    private final Set<MembershipRequirement> tooShort = new HashSet<>();

    private KnownMemberships(EvaluationRequest request) {
        this.request = request;
    }

    /** The same question, asked of such a framework. */
    static EvaluationRequest in(EvaluationRequest request) {
        var known = new KnownMemberships(request);
        Evaluator.create().evaluate(request).findings().forEach(known::note);
        return new EvaluationRequest(
                known.framework(),
                request.portfolio(),
                request.role(),
                request.setting(),
                request.asOf(),
                request.policy());
    }

    /** Days of membership are told of whoever is a member, whatever else is said of the requirement. */
    private void note(Finding finding) {
        if (finding.requirement() instanceof MembershipRequirement leaf
                && finding.measures().stream().anyMatch(measure -> !measure.isEnough())) {
            tooShort.add(leaf);
        }
        finding.children().forEach(this::note);
    }

    private CompetencyFramework framework() {
        var content = request.framework().content();
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences(),
                content.courses(),
                content.roles().stream().map(this::known).toList()));
    }

    private RoleProfile known(RoleProfile role) {
        return new RoleProfile(
                role.id(),
                role.title(),
                role.family(),
                role.tier(),
                role.settings(),
                role.entry(),
                role.bases(),
                known(role.requirements()),
                role.basis());
    }

    private List<Requirement> known(List<Requirement> requirements) {
        return requirements.stream().map(this::known).toList();
    }

    private Requirement known(Requirement requirement) {
        if (requirement instanceof RequirementGroup group) {
            return new RequirementGroup(
                    group.terms(), group.kind(), group.count(), group.distinct(), known(group.children()));
        }
        return requirement instanceof MembershipRequirement leaf && leaf.unbrokenSince() != null
                ? new MembershipRequirement(
                        leaf.terms(), leaf.body(), tooShort.contains(leaf) ? Competency.MOST_MONTHS : null, null)
                : requirement;
    }
}
