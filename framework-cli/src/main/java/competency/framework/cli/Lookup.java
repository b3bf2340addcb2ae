package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Spelling;
import java.util.List;
import java.util.function.Function;

/** Finds what the command line names, or says what it may have meant. */
final class Lookup {
    private Lookup() {}

    static RoleProfile role(CompetencyFramework framework, String id) {
        return found("role", framework, framework.content().roles(), RoleProfile::id, id);
    }

    static Course course(CompetencyFramework framework, String id) {
        return found("course", framework, framework.content().courses(), Course::id, id);
    }

    /**
     * A kind of service that some role is worked in or some requirement is limited to. Any other would silently leave
     * out whatever depends on the setting, though it may only be misspelt.
     */
    static SettingId setting(CompetencyFramework framework, String id) {
        return found("setting", framework, new Settings(framework).all(), setting -> setting, id);
    }

    /** Several if the code is ambiguous, which is what somebody who looks it up wants to know. */
    static List<Competency> competencies(CompetencyFramework framework, String code) {
        var found = framework.competenciesFor(code);
        if (found.isEmpty()) {
            throw unknown("competency", code, Spelling.advice(framework.codesNearest(code)), framework);
        }
        return found;
    }

    private static <T> T found(
            String what, CompetencyFramework framework, List<T> parts, Function<T, ?> key, String id) {
        var ids = parts.stream().map(part -> key.apply(part).toString()).toList();
        var index = ids.indexOf(id);
        if (index < 0) {
            throw unknown(what, id, Spelling.advice(id, ids), framework);
        }
        return parts.get(index);
    }

    private static BadInputException unknown(String what, String id, String advice, CompetencyFramework framework) {
        return new BadInputException(
                "unknown-%s %s has no %s (%s)%s".formatted(what, framework, what, Quoted.shorten(id), advice));
    }
}
