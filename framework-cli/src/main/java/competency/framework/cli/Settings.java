package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.SettingId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of service that roles of a framework are worked in, or that requirements are limited to.
 *
 * @param framework the framework
 */
record Settings(CompetencyFramework framework) {
    /** Each once, in the order in which they are first named. */
    List<SettingId> all() {
        return framework.content().roles().stream()
                .flatMap(role -> Stream.concat(
                        role.settings().stream(), role.requirements().stream().flatMap(Settings::limiting)))
                .distinct()
                .toList();
    }

    /** Those that limit a requirement or anything in it. */
    static Stream<SettingId> limiting(Requirement requirement) {
        return requirement.withParts().flatMap(part -> part.terms().applicability().settings().stream());
    }
}
