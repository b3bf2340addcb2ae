package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.Finding;

/**
 * Says who said so: the rule of a finding, and what its requirement rests on.
 *
 * @param framework the framework asked
 * @param role the role asked about
 */
record Provenance(CompetencyFramework framework, RoleProfile role) {
    /** The end of an item, for a requirement of the role's own list. */
    String reference(Finding finding) {
        return reference(finding, basis(finding));
    }

    /** The end of an item, wherever in the role's groups it stands. */
    String reference(Alarm alarm) {
        return reference(alarm.finding(), basis(alarm));
    }

    /** What a requirement rests on, wherever in the role's groups it stands. */
    Basis basis(Alarm alarm) {
        if (alarm.isTop()) {
            return basis(alarm.finding());
        }
        var basis = basis(alarm.groups().get(0));
        for (var group : alarm.groups()) {
            basis = narrower(group, basis);
        }
        return narrower(alarm.finding(), basis);
    }

    static String reference(Finding finding, Basis basis) {
        return "[%s, %s]".formatted(finding.rule().id(), Wording.source(basis));
    }

    /** What a requirement of the role's own list rests on: what it says, else the role that states it. */
    Basis basis(Finding finding) {
        var stated = finding.requirement().terms().basis();
        return stated == null
                ? new Inheritance(framework)
                        .stating(role, finding.requirement())
                        .basis()
                : stated;
    }

    /** What a group's child rests on: what it says, else what its group does. */
    static Basis narrower(Finding child, Basis group) {
        var stated = child.requirement().terms().basis();
        return stated == null ? group : stated;
    }
}
