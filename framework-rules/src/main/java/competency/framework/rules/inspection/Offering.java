package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CatalogueId;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import competency.framework.model.inspection.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A course, wherever it comes from, with its mapping lines.
 *
 * @param course the course; only its lines say what it develops
 * @param subject where it stands
 * @param lines its lines
 */
record Offering(Course course, Subject subject, List<OfferedLine> lines) {
    /** A course of the framework. Its parts are the subjects, since files are known by them. */
    static Offering of(Course course, CompetencyFramework framework) {
        var path = "courses/" + course.id();
        var lines = new ArrayList<OfferedLine>();
        for (var line : course.develops()) {
            lines.add(line(MappingLine.of(line), line, path, lines.size() + 1, framework));
        }
        for (var line : course.refreshes()) {
            lines.add(line(MappingLine.of(line), line, path, lines.size() + 1, framework));
        }
        return new Offering(course, Subject.of(null, path, course), lines);
    }

    /** A course of a catalogue. */
    static Offering of(OfferedCourse offered, CatalogueId catalogue, CompetencyFramework framework) {
        var path = "courses/" + offered.id();
        var lines = new ArrayList<OfferedLine>();
        for (var line : offered.lines()) {
            var number = lines.size() + 1;
            var subject = Subject.of(catalogue, path + "/develops/" + number, line);
            lines.add(OfferedLine.of(line, subject, number, framework));
        }
        return new Offering(offered.course(), Subject.of(catalogue, path, offered), lines);
    }

    private static OfferedLine line(
            MappingLine said, Object part, String path, int number, CompetencyFramework framework) {
        var subject = Subject.of(null, path + "/develops/" + number, part);
        return OfferedLine.of(said, subject, number, framework);
    }

    boolean isOfFramework() {
        return subject.catalogue() == null;
    }

    /** Who offers it, in a sentence. */
    String offeredBy() {
        return isOfFramework() ? "the framework" : "catalogue " + subject.catalogue();
    }

    /** Whether it still counts on a day, or will. */
    boolean isOfferedAfter(LocalDate day) {
        var until = course.accreditedUntil();
        return until == null || !until.isBefore(day);
    }

    /** Whether every line of it is. */
    boolean isUnderstood() {
        return lines.stream().allMatch(line -> line.followed() != null);
    }

    /** What it develops, each once. */
    Set<CompetencyId> develops() {
        var developed = new LinkedHashSet<CompetencyId>();
        lines.stream()
                .filter(OfferedLine::develops)
                .forEach(line ->
                        developed.add(Objects.requireNonNull(line.followed()).id()));
        return developed;
    }

    /** What it develops or renews, each once. */
    Set<CompetencyId> touches() {
        var touched = new LinkedHashSet<CompetencyId>();
        lines.stream()
                .map(OfferedLine::followed)
                .filter(Objects::nonNull)
                .forEach(competency -> touched.add(competency.id()));
        return touched;
    }
}
