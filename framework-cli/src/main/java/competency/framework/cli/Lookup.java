package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.Spelling;
import java.util.List;

/** Finds what the command line names, or says what it may have meant. */
final class Lookup {
    private Lookup() {}

    static RoleProfile role(CompetencyFramework framework, String id) {
        var roles = framework.content().roles();
        return roles.stream()
                .filter(role -> role.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("role", id, Spelling.advice(id, ids(roles)), framework));
    }

    /** Several if the code is ambiguous, which is what somebody who looks it up wants to know. */
    static List<Competency> competencies(CompetencyFramework framework, String code) {
        var found = framework.competenciesFor(code);
        if (found.isEmpty()) {
            throw unknown("competency", code, Spelling.advice(framework.codesNearest(code)), framework);
        }
        return found;
    }

    private static List<String> ids(List<RoleProfile> roles) {
        return roles.stream().map(role -> role.id().value()).toList();
    }

    private static BadInputException unknown(String what, String id, String advice, CompetencyFramework framework) {
        return new BadInputException(
                "unknown-%s %s has no %s (%s)%s".formatted(what, framework, what, Quoted.shorten(id), advice));
    }
}
