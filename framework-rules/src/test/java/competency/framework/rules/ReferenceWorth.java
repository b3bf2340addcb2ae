package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.TrainingRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section 3: what the records of a portfolio would be worth, before any requirement is held against them. */
final class ReferenceWorth {
    private final ReferenceLookup lookup;
    private final Portfolio portfolio;

    ReferenceWorth(ReferenceLookup lookup, Portfolio portfolio) {
        this.lookup = lookup;
        this.portfolio = portfolio;
    }

    /**
     * What one record would be worth through one line of a course, or as an award.
     *
     * @param selfAssessed whether its assessor is the person
     * @param passed whether the outcome was good enough for the line
     * @param accredited whether the course was accredited on the day
     * @param competency null for a course that was itself asked for
     * @param level null if there are no levels
     * @param until its own last valid day; null for never
     */
    record Worth(
            TrainingRecord record,
            boolean selfAssessed,
            boolean passed,
            boolean accredited,
            @Nullable CompetencyId competency,
            @Nullable LevelId level,
            @Nullable LocalDate until,
            EvidenceStrength evidence,
            boolean simulated,
            List<String> via) {

        /** What it credits, if it counts. */
        ReferenceCredit credit() {
            return new ReferenceCredit(
                    competency,
                    level,
                    record.on(),
                    until,
                    evidence,
                    simulated,
                    false,
                    false,
                    List.of(record.id()),
                    via);
        }

        /** Details 5, what does not depend on the requirement: the first that holds, else it counts. */
        Standing standing(LocalDate asOf) {
            if (record.on().isAfter(asOf)) {
                return Standing.NOT_YET; // 2.1
            }
            if (record.revokedOn() != null && record.revokedOn().compareTo(asOf) <= 0) {
                return Standing.REVOKED; // 3.8
            }
            if (selfAssessed) {
                return Standing.SELF_ASSESSED; // 3.7
            }
            if (!passed) {
                return Standing.FAILED; // 3.2
            }
            return accredited ? Standing.COUNTS : Standing.NOT_ACCREDITED_THEN; // 3.2
        }
    }

    /**
     * A completion seen as a refresher.
     *
     * @param worth what it would be worth if it began something itself; only its record and standing mean anything
     */
    record Refreshing(Worth worth, Refresher line) {}

    /** 3.4; details 26: attendance will do. */
    List<Refreshing> refreshing() {
        return portfolio.completions().stream()
                .flatMap(completion -> lookup.course(completion.course()).stream()
                        .flatMap(course -> course.refreshes().stream()
                                .map(line -> new Refreshing(refreshing(completion, course, line), line))))
                .toList();
    }

    private static Worth refreshing(Completion completion, Course course, Refresher line) {
        var taken = completion.outcome() == CourseOutcome.PASSED || completion.outcome() == CourseOutcome.ATTENDED;
        return new Worth(
                completion,
                false,
                taken,
                isAccredited(course, completion.on()),
                line.competency(),
                null,
                null,
                EvidenceStrength.ATTENDED,
                false,
                List.of("refresher:" + course.id()));
    }

    /** 3.1 and 3.2: all that bears on any competency. */
    Stream<Worth> all() {
        return lookup.competencies().stream().flatMap(competency -> of(competency.id()).stream());
    }

    /** 3.1 and 3.2: all that bears on a competency. */
    List<Worth> of(CompetencyId competency) {
        var awards = portfolio.awards().stream().flatMap(award -> worth(award, competency).stream());
        var completions = portfolio.completions().stream().flatMap(completion -> linesFor(completion, competency));
        return Stream.concat(awards, completions).toList();
    }

    /** 3.1: a code that names no competency or several, or an unknown level, credits nothing. */
    private Optional<Worth> worth(Award award, CompetencyId asked) {
        var named = lookup.named(award.code());
        if (named.size() != 1 || !named.get(0).id().equals(asked)) {
            return Optional.empty();
        }
        var competency = named.get(0);
        return lookup.isUnknownLevel(competency, award.level())
                ? Optional.empty()
                : Optional.of(worth(award, competency));
    }

    /** 3.1, 2.3 for the last day, details 8 for the way. */
    private Worth worth(Award award, Competency competency) {
        var byId = ReferenceLookup.same(award.code(), competency.id().value());
        return new Worth(
                award,
                portfolio.person().equals(award.assessor()),
                true,
                true,
                competency.id(),
                lookup.levelShown(competency, award.level()),
                ReferenceDays.earlier(award.until(), ReferenceDays.months(award.on(), competency.validMonths())),
                orAttended(award.evidence()),
                award.simulated(),
                byId ? List.of() : List.of("code:" + award.code()));
    }

    private Stream<Worth> linesFor(Completion completion, CompetencyId asked) {
        return lookup.course(completion.course()).stream()
                .flatMap(course -> course.develops().stream()
                        .filter(line -> line.competency().equals(asked))
                        .map(line -> worth(completion, course, line)));
    }

    /** 3.2, and 3.3: the line's months, else the competency's. */
    private Worth worth(Completion completion, Course course, Development line) {
        var competency = lookup.competency(line.competency());
        var months = line.validMonths() == null ? competency.validMonths() : line.validMonths();
        return new Worth(
                completion,
                false,
                isGoodEnough(completion.outcome(), line),
                isAccredited(course, completion.on()),
                competency.id(),
                lookup.levelShown(competency, line.level()),
                ReferenceDays.months(completion.on(), months),
                orAttended(line.evidence()),
                line.simulated(),
                List.of("course:" + course.id()));
    }

    /** Details 2: passed, or attended where some line of the course needs no more; never expires by itself. */
    List<Worth> of(CourseId asked) {
        return lookup.course(asked).stream()
                .flatMap(course -> portfolio.completions().stream()
                        .filter(completion -> completion.course().equals(asked))
                        .map(completion -> worth(completion, course)))
                .toList();
    }

    private static Worth worth(Completion completion, Course course) {
        var goodEnough = completion.outcome() == CourseOutcome.PASSED
                || (completion.outcome() == CourseOutcome.ATTENDED
                        && !course.refreshes().isEmpty())
                || course.develops().stream().anyMatch(line -> isGoodEnough(completion.outcome(), line));
        return new Worth(
                completion,
                false,
                goodEnough,
                isAccredited(course, completion.on()),
                null,
                null,
                null,
                EvidenceStrength.ATTENDED,
                false,
                List.of());
    }

    /** 3.2: passed credits every line, attended only the lines whose evidence is attended. */
    private static boolean isGoodEnough(CourseOutcome outcome, Development line) {
        return outcome == CourseOutcome.PASSED
                || (outcome == CourseOutcome.ATTENDED && orAttended(line.evidence()) == EvidenceStrength.ATTENDED);
    }

    /** 3.2: in the course's accredited days, both ends included. */
    private static boolean isAccredited(Course course, LocalDate on) {
        var from = course.accreditedFrom();
        var until = course.accreditedUntil();
        return (from == null || on.compareTo(from) >= 0) && (until == null || on.compareTo(until) <= 0);
    }

    /** 3.1: no evidence stated means attended. */
    private static EvidenceStrength orAttended(@Nullable EvidenceStrength stated) {
        return stated == null ? EvidenceStrength.ATTENDED : stated;
    }
}
