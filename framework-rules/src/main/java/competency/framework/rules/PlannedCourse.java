package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a course is worth in a role to whoever passes it.
 *
 * @param course the course
 * @param place of the course itself in the plan of the role, which has none where nothing asks for the course
 * @param lines what it develops that bears on the role
 * @param refreshes what it refreshes that bears on the role
 * @param attendanceSuffices whether the course counts as taken by whoever attended it
 * @param via how a completion leads to a credit
 */
record PlannedCourse(
        Course course,
        int place,
        List<Line> lines,
        List<Refresher> refreshes,
        boolean attendanceSuffices,
        List<String> via) {
    /**
     * One competency that it develops.
     *
     * @param competency the competency
     * @param place of the competency in the plan of the role
     * @param level reached; null if the competency has no levels
     * @param months that it lasts; null: for good
     * @param evidence that it shows
     * @param simulated whether it was shown in simulated work
     */
    record Line(
            CompetencyId competency,
            int place,
            @Nullable LevelId level,
            @Nullable Integer months,
            EvidenceStrength evidence,
            boolean simulated) {
        boolean attendanceSuffices() {
            return suffices(evidence);
        }
    }

    static PlannedCourse of(Course course, CompetencyFramework framework, RolePlan role) {
        var attendance = !course.refreshes().isEmpty()
                || course.develops().stream().anyMatch(line -> suffices(line.evidenceShown()));
        return new PlannedCourse(
                course,
                role.placeOf(course.id()),
                course.develops().stream()
                        .filter(line -> role.bears(line.competency()))
                        .map(line -> line(line, framework, role))
                        .toList(),
                course.refreshes().stream()
                        .filter(line -> role.bears(line.competency()))
                        .toList(),
                attendance,
                List.of("course:" + course.id()));
    }

    private static Line line(Development line, CompetencyFramework framework, RolePlan role) {
        var competency = framework.competency(line.competency()).orElseThrow();
        var scale = framework.scaleOf(competency).orElse(null);
        return new Line(
                competency.id(),
                role.placeOf(competency.id()),
                NamedCompetency.level(line.level(), scale),
                line.validMonths() == null ? competency.validMonths() : line.validMonths(),
                line.evidenceShown(),
                line.simulated());
    }

    /** Whether a completion shows that the course was taken only if it renewed something: it develops nothing by itself. */
    boolean needsBase(Completion completion) {
        var develops = completion.outcome() == CourseOutcome.PASSED
                ? !course.develops().isEmpty()
                : course.develops().stream().anyMatch(line -> suffices(line.evidenceShown()));
        return !course.refreshes().isEmpty() && !develops;
    }

    /** What a completion that counts is worth for one competency. */
    Credit credit(Line line, Completion completion) {
        return new Credit(
                line.competency(),
                line.level(),
                completion.on(),
                Credit.lastDay(completion.on(), line.months()),
                line.evidence(),
                line.simulated(),
                List.of(completion.id()),
                via);
    }

    /** That the course was taken, whatever it develops. */
    Credit credit(Completion completion) {
        return new Credit(
                null,
                null,
                completion.on(),
                null,
                EvidenceStrength.ATTENDED,
                false,
                List.of(completion.id()),
                List.of());
    }

    /** Whether being present is all that is shown. */
    private static boolean suffices(EvidenceStrength evidence) {
        return evidence == EvidenceStrength.ATTENDED;
    }
}
