package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.Policy;
import java.nio.file.Path;
import java.util.List;

/**
 * What answers are given by.
 *
 * @param framework the framework with the courses of catalogues, and with everything the policy adds and changes
 * @param policy the policy
 * @param catalogues files that the courses come from
 */
record ComparedSide(CompetencyFramework framework, Policy policy, List<Path> catalogues) {
    /** Copies the list. */
    ComparedSide {
        catalogues = List.copyOf(catalogues);
    }

    /** How it is called where nothing else of its kind is near: {@code example 2026.1 under strict with courses.yaml}. */
    String name() {
        return framework + settled();
    }

    /** How it is called in a title. */
    String title() {
        var edition = framework.edition();
        return "%s %s%s".formatted(edition.title(), edition.version(), settled());
    }

    private String settled() {
        var under = policy.id() == null ? "" : " under " + policy.id();
        return catalogues.isEmpty()
                ? under
                : "%s with %s"
                        .formatted(
                                under,
                                Wording.listed(catalogues.stream()
                                        .map(Path::getFileName)
                                        .toList()));
    }
}
