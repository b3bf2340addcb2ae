package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a course is worth to whoever passes it.
 *
 * @param course the course
 * @param number of the course in the framework's plan
 * @param lines what it develops
 * @param attendanceSuffices whether the course counts as taken by whoever attended it
 * @param via how a completion leads to a credit
 */
record PlannedCourse(Course course, int number, List<Line> lines, boolean attendanceSuffices, List<String> via) {
    /**
     * One competency that it develops.
     *
     * @param competency the competency
     * @param number of the competency in the framework's plan
     * @param level reached; null if the competency has no levels
     * @param months that it lasts; null: for good
     * @param evidence that it shows
     * @param simulated whether it was shown in simulated work
     */
    record Line(
            CompetencyId competency,
            int number,
            @Nullable LevelId level,
            @Nullable Integer months,
            EvidenceStrength evidence,
            boolean simulated) {
        boolean attendanceSuffices() {
            return evidence == EvidenceStrength.ATTENDED;
        }
    }

    static PlannedCourse of(
            Course course, int number, CompetencyFramework framework, Map<CompetencyId, Integer> numbers) {
        var lines = course.develops().stream()
                .map(line -> line(line, framework, numbers))
                .toList();
        var attendance = !course.refreshes().isEmpty() || lines.stream().anyMatch(Line::attendanceSuffices);
        return new PlannedCourse(course, number, lines, attendance, List.of("course:" + course.id()));
    }

    private static Line line(Development line, CompetencyFramework framework, Map<CompetencyId, Integer> numbers) {
        var competency = framework.competency(line.competency()).orElseThrow();
        var scale = framework.scaleOf(competency).orElse(null);
        return new Line(
                competency.id(),
                Objects.requireNonNull(numbers.get(competency.id())),
                NamedCompetency.level(line.level(), scale),
                line.validMonths() == null ? competency.validMonths() : line.validMonths(),
                line.evidenceShown(),
                line.simulated());
    }
}
