package competency.framework.rules.next;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records that the person does not have: courses passed on the day, and what they teach as if it had been assessed. */
final class Hypotheses {
    /** In the ids of what is held and was judged. */
    private static final String JUDGED = "held-";

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
        var prefix = CourseIndex.PLANNED;
        for (int number = 2; begins(portfolio, prefix); number++) {
            prefix = "planned" + number + "-";
        }
        return prefix;
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
                number -> new Completion(id(number), index.course(number).id(), day, CourseOutcome.PASSED, null));
    }

    /** The ids of almost everybody are those of the index. */
    private RecordId id(int course) {
        return prefix.equals(CourseIndex.PLANNED) ? index.plannedId(course) : new RecordId(prefix + course);
    }

    /** What a course develops, as if somebody independent had then judged it at work: one award for each line. */
    List<Award> assessed(int course) {
        return awards.computeIfAbsent(course, this::awards);
    }

    private List<Award> awards(int course) {
        var found = new ArrayList<Award>();
        for (var line : index.course(course).develops()) {
            found.add(new Award(
                    new RecordId(prefix + course + "-" + found.size()),
                    index.codeOf(line.competency()),
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

    /** What is held and falls short by its evidence alone, as if somebody independent had judged it. */
    List<Award> judged(List<Credit> held) {
        var found = new ArrayList<Award>(held.size());
        for (var credit : held) {
            found.add(new Award(
                    new RecordId(prefix + JUDGED + found.size()),
                    index.codeOf(Objects.requireNonNull(credit.competency())),
                    credit.level(),
                    credit.from(),
                    EvidenceStrength.INDEPENDENTLY_ASSESSED,
                    null,
                    false,
                    credit.until(),
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

    /** The courses that a finding rests on. */
    BitSet restsOn(Finding finding) {
        var found = new BitSet();
        for (var record : finding.accepted()) {
            var id = record.value();
            if (id.startsWith(prefix) && !id.startsWith(JUDGED, prefix.length())) {
                var end = id.indexOf('-', prefix.length());
                found.set(Integer.parseInt(id.substring(prefix.length(), end < 0 ? id.length() : end)));
            }
        }
        return found;
    }

    /**
     * Courses without which a requirement would stand as well. A record that is rejected although everything else is
     * held as well bears no credit that counts, whatever else is held.
     *
     * @param finding how the requirement would stand after all courses that bear on it
     * @param bearing these courses
     * @param isAssessed whether what they teach would have been assessed
     * @return the others: those that make a difference, as far as can be told
     */
    BitSet useful(Finding finding, BitSet bearing, boolean isAssessed) {
        var found = new BitSet();
        addUseful(finding, bearing, isAssessed, found);
        return found;
    }

    private void addUseful(Finding finding, BitSet bearing, boolean isAssessed, BitSet found) {
        var requirement = finding.requirement();
        if (requirement instanceof RequirementGroup group && !group.distinct()) {
            finding.children().forEach(child -> addUseful(child, bearing, isAssessed, found));
            return;
        }
        var courses = index.bearingOn(requirement);
        courses.and(bearing);
        if (!(requirement instanceof RequirementGroup)) {
            var rejected = finding.rejected().stream().map(Rejection::record).collect(Collectors.toUnmodifiableSet());
            courses.stream()
                    .filter(course -> isRejected(course, requirement, isAssessed, rejected))
                    .forEach(courses::clear);
        }
        found.or(courses);
    }

    private boolean isRejected(int course, Requirement requirement, boolean isAssessed, Set<RecordId> rejected) {
        if (!rejected.contains(passed(course).id())) {
            return false;
        }
        var lines = index.course(course).develops();
        var leading = index.leadingTo(requirement);
        for (int i = 0; isAssessed && i < lines.size(); i++) {
            if (leading.contains(lines.get(i).competency())
                    && !rejected.contains(assessed(course).get(i).id())) {
                return false;
            }
        }
        return true;
    }
}
