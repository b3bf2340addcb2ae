package competency.framework.rules.next;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
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
import org.jspecify.annotations.Nullable;

/** Records that the person does not have: courses passed, and what they teach as if it had been assessed. */
final class Hypotheses {
    /** In the ids of what is held and was judged; a hyphen behind the prefix stands for an assessment. */
    private static final String JUDGED = "held-";

    /** Ends the ids of what would be done once more. */
    private static final String AGAIN = "again";

    private final CourseIndex index;
    private final LocalDate day;
    private final String prefix;
    private final @Nullable LocalDate again;
    private final Map<Integer, List<Completion>> completions = new HashMap<>();
    private final Map<Integer, List<Award>> awards = new HashMap<>();

    /**
     * Ready to make them.
     *
     * @param day on which courses are passed
     * @param then the day that is planned for, on which they are passed once more if it is another one
     */
    Hypotheses(CourseIndex index, Portfolio portfolio, LocalDate day, LocalDate then) {
        this.index = index;
        this.day = day;
        again = then.equals(day) ? null : then;
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

    /** A course passed on the day, and after it, if there is another day that is planned for, passed again on that one. */
    List<Completion> passed(int course) {
        return completions.computeIfAbsent(course, this::completions);
    }

    private List<Completion> completions(int course) {
        var id = index.course(course).id();
        var first = new Completion(id(course), id, day, CourseOutcome.PASSED, null);
        return again == null
                ? List.of(first)
                : List.of(
                        first,
                        new Completion(new RecordId(prefix + course + AGAIN), id, again, CourseOutcome.PASSED, null));
    }

    /** The ids of almost everybody are those of the index. */
    private RecordId id(int course) {
        return prefix.equals(CourseIndex.PLANNED) ? index.plannedId(course) : new RecordId(prefix + course);
    }

    /** What a course develops, as if somebody independent had then judged it at work: one award for each line, as often. */
    List<Award> assessed(int course) {
        return awards.computeIfAbsent(course, this::awards);
    }

    private List<Award> awards(int course) {
        var found = new ArrayList<Award>();
        addAwards(course, day, "", found);
        if (again != null) {
            addAwards(course, again, AGAIN, found);
        }
        return found;
    }

    private void addAwards(int course, LocalDate on, String ending, List<Award> found) {
        var number = 0;
        for (var line : index.course(course).develops()) {
            found.add(award(course + "-" + number++ + ending, line.competency(), line.level(), on, null));
        }
    }

    /** What somebody independent would have judged at work. */
    private Award award(
            String id, CompetencyId competency, @Nullable LevelId level, LocalDate on, @Nullable LocalDate until) {
        return new Award(
                new RecordId(prefix + id),
                index.codeOf(competency),
                level,
                on,
                EvidenceStrength.INDEPENDENTLY_ASSESSED,
                null,
                false,
                until,
                null);
    }

    /** Those of some records that are not of a second time: where each serves once, one course must not serve twice. */
    static <T extends HeldRecord> List<T> once(List<T> records) {
        return records.stream()
                .filter(record -> !record.id().value().endsWith(AGAIN))
                .toList();
    }

    /** What is held and falls short by its evidence alone, as if somebody independent had judged it. */
    List<Award> judged(List<Credit> held) {
        var found = new ArrayList<Award>(held.size());
        for (var credit : held) {
            found.add(award(
                    JUDGED + found.size(),
                    Objects.requireNonNull(credit.competency()),
                    credit.level(),
                    credit.from(),
                    credit.until()));
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
            var end = prefix.length();
            while (end < id.length() && Character.isDigit(id.charAt(end))) {
                end++;
            }
            if (id.startsWith(prefix) && end > prefix.length()) {
                found.set(Integer.parseInt(id.substring(prefix.length(), end)));
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
        var leading = index.leadingTo(requirement);
        return passed(course).stream().map(Completion::id).allMatch(rejected::contains)
                && (!isAssessed
                        || assessed(course).stream()
                                .filter(award -> leadsOn(award, leading))
                                .map(Award::id)
                                .allMatch(rejected::contains));
    }

    private boolean leadsOn(Award award, Set<CompetencyId> leading) {
        return index.framework().competenciesFor(award.code()).stream()
                .map(Competency::id)
                .anyMatch(leading::contains);
    }
}
