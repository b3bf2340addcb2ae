package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a framework lets somebody show what a requirement asks for: a course that develops enough of it on
 * strong enough evidence, an equivalence that gives it, or an assessment, where the framework says that an assessor
 * judges it.
 */
record Showing(CompetencyFramework framework, CompetencyRequirement asked) {
    List<String> ways() {
        var courses = framework.content().courses().stream()
                .filter(course -> course.develops().stream().anyMatch(this::isEnough))
                .map(course -> "course " + course.id());
        var equivalences = framework.equivalencesGiving(asked.competency()).stream()
                .map(equivalence -> "equivalence " + equivalence.id());
        return Stream.of(courses, equivalences, assessment())
                .flatMap(way -> way)
                .toList();
    }

    private Stream<String> assessment() {
        return needed().isAtLeast(EvidenceStrength.WORKPLACE_ASSESSED) ? Stream.of("assessment") : Stream.empty();
    }

    private boolean isEnough(Development line) {
        return line.competency().equals(asked.competency())
                && line.evidenceShown().isAtLeast(needed())
                && rank(line.level()) >= rank(asked.level());
    }

    private EvidenceStrength needed() {
        return Stream.of(asked.evidenceAtLeast(), competency().evidenceAtLeast(), EvidenceStrength.ATTENDED)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private int rank(@Nullable LevelId level) {
        return level == null ? 1 : framework.scaleOf(competency()).orElseThrow().rankOf(level);
    }

    private Competency competency() {
        return framework.competency(asked.competency()).orElseThrow();
    }
}
