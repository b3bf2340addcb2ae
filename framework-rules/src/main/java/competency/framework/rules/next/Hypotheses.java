package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.StandardCode;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Records that the person does not have: courses passed on the day, and what they teach as if it had been assessed. */
final class Hypotheses {
    private final CourseIndex index;
    private final LocalDate day;
    private final String prefix;
    private final Map<Integer, Completion> completions = new HashMap<>();
    private final Map<Integer, List<Award>> awards = new HashMap<>();

    Hypotheses(CourseIndex index, Portfolio portfolio, LocalDate day) {
        this.index = index;
        this.day = day;
        prefix = unused(portfolio);
    }

    /** What no record's id begins with. */
    private static String unused(Portfolio portfolio) {
        var number = 1;
        while (begins(portfolio, "planned%d-".formatted(number))) {
            number++;
        }
        return "planned%d-".formatted(number);
    }

    private static boolean begins(Portfolio portfolio, String prefix) {
        return Stream.<List<? extends HeldRecord>>of(
                        portfolio.completions(),
                        portfolio.awards(),
                        portfolio.registrations(),
                        portfolio.checks(),
                        portfolio.practice(),
                        portfolio.memberships(),
                        portfolio.waivers())
                .flatMap(List::stream)
                .anyMatch(record -> record.id().value().startsWith(prefix));
    }

    Completion passed(int course) {
        return completions.computeIfAbsent(
                course,
                number -> new Completion(
                        new RecordId(prefix + number), index.course(number).id(), day, CourseOutcome.PASSED, null));
    }

    /** What a course develops, as if somebody independent had then judged it at work. */
    List<Award> assessed(int course) {
        return awards.computeIfAbsent(course, this::awards);
    }

    private List<Award> awards(int course) {
        var found = new ArrayList<Award>();
        for (var line : index.course(course).develops()) {
            found.add(new Award(
                    new RecordId("%s%d-%d".formatted(prefix, course, found.size())),
                    code(line.competency(), index.framework()),
                    line.level(),
                    day,
                    EvidenceStrength.INDEPENDENTLY_ASSESSED,
                    null,
                    false,
                    null,
                    null));
        }
        return found;
    }

    /** Whether a finding rests on something that had to be assessed first. */
    boolean restsOnAssessment(Finding finding) {
        return finding.accepted().stream()
                .map(RecordId::value)
                .anyMatch(id -> id.startsWith(prefix) && id.indexOf('-', prefix.length()) > 0);
    }

    /** A way to write a competency on a record that names no other one. */
    private static String code(CompetencyId id, CompetencyFramework framework) {
        return Stream.concat(
                        Stream.of(id.value()),
                        framework.competency(id).orElseThrow().codes().stream().map(StandardCode::code))
                .filter(code -> framework.competenciesFor(code).size() == 1)
                .findFirst()
                .orElse(id.value());
    }
}
