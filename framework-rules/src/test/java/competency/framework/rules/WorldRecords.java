package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single records of a made-up person. What is sound goes wrong seldom; everything else often. */
final class WorldRecords {
    static final String PERSON = "p-1";

    private final Dice dice;
    private final WorldDays days;
    private final CompetencyFramework framework;
    private int numbered = 5;

    WorldRecords(Dice dice, WorldDays days, CompetencyFramework framework) {
        this.dice = dice;
        this.days = days;
        this.framework = framework;
    }

    Award award(CompetencyRequirement leaf, boolean sound) {
        var competency = framework.competency(leaf.competency()).orElseThrow();
        var spoiled = sound ? 2 : 15;
        var months = Stream.of(Optional.ofNullable(competency.validMonths()), Optional.ofNullable(leaf.withinMonths()))
                .flatMap(Optional::stream)
                .toList();
        var on = sound && dice.chance(50) ? days.asOf().minusDays(dice.between(0, 25)) : day(months);
        var draft = AwardDraft.award(id(), code(competency, spoiled), on);
        level(draft, competency, leaf, spoiled);
        evidence(draft, competency, leaf, sound);
        until(draft, on, competency.validMonths(), sound ? 15 : 30);
        return spoil(draft, on, spoiled).done();
    }

    private String id() {
        return dice.pick("r", "a", "R") + numbered++;
    }

    /** A day whose validity ends at a boundary, if there is a validity; else any. */
    private LocalDate day(List<Integer> months) {
        return months.isEmpty() || dice.chance(20) ? days.before() : days.firstFor(days.last(), dice.pick(months));
    }

    private String code(Competency competency, int spoiled) {
        if (dice.chance(spoiled / 3)) {
            return dice.pick(WorldCatalogue.SHARED_CODE, "zz1 ", "QQ9", "c99", "AB 1");
        }
        var id = competency.id().value();
        if (dice.chance(50)) {
            return dice.chance(80) ? id : " " + id.toUpperCase(Locale.ROOT) + " ";
        }
        var code = dice.pick(competency.codes()).code();
        return dice.pick(code, code.toLowerCase(Locale.ROOT), " " + code.toUpperCase(Locale.ROOT), code + "\t");
    }

    private void level(AwardDraft draft, Competency competency, CompetencyRequirement leaf, int spoiled) {
        if (dice.chance(spoiled / 4 + 1)) {
            draft.at(dice.pick("leading", "child", "no-such-level"));
        } else if (leaf.level() != null && dice.chance(100 - 2 * spoiled)) {
            draft.at(leaf.level().value());
        } else if (dice.chance(60)) {
            framework
                    .scaleOf(competency)
                    .ifPresent(scale -> draft.at(dice.pick(scale.levels()).value()));
        }
    }

    private void evidence(AwardDraft draft, Competency competency, CompetencyRequirement leaf, boolean sound) {
        var needed = leaf.evidenceAtLeast() == null ? competency.evidenceAtLeast() : leaf.evidenceAtLeast();
        if (sound && needed != null && needed != EvidenceStrength.SELF_DECLARED) {
            draft.on(dice.pick(List.of(needed, EvidenceStrength.INDEPENDENTLY_ASSESSED)));
        } else if (dice.chance(sound ? 10 : 60)) {
            draft.on(dice.pick(EvidenceStrength.values()));
        }
    }

    /** An until at a boundary of the question, or exactly or just longer than the catalogue allows. */
    private void until(AwardDraft draft, LocalDate on, @Nullable Integer months, int percent) {
        if (dice.chance(percent)) {
            var catalogue = months == null ? null : on.plusMonths(months);
            var until = catalogue == null || dice.chance(65) ? days.last() : catalogue.plusDays(dice.between(0, 1));
            if (!until.isBefore(on)) {
                draft.until(until);
            }
        }
    }

    private AwardDraft spoil(AwardDraft draft, LocalDate on, int percent) {
        if (dice.chance(percent / 2)) {
            draft.by(PERSON);
        } else if (dice.chance(20)) {
            draft.by("p-2");
        }
        if (dice.chance(percent / 2)) {
            draft.simulated();
        }
        if (dice.chance(percent / 2)) {
            draft.revokedOn(days.atOrAfter(on));
        }
        return draft;
    }

    Completion completion(CourseRequirement leaf, boolean sound) {
        var course = framework.course(leaf.course()).orElseThrow();
        return completion(course, Stream.ofNullable(leaf.withinMonths()).toList(), sound);
    }

    /** A completion of a course that develops what a leaf asks for; empty if there is none. */
    Optional<Completion> completion(CompetencyRequirement leaf, boolean sound) {
        var developing = framework.content().courses().stream()
                .filter(course -> course.develops().stream()
                        .anyMatch(line -> line.competency().equals(leaf.competency())))
                .toList();
        if (developing.isEmpty()) {
            return Optional.empty();
        }
        var course = dice.pick(developing);
        var months = course.develops().stream().flatMap(line -> Stream.ofNullable(months(line)));
        var within = Stream.ofNullable(leaf.withinMonths());
        return Optional.of(completion(course, Stream.concat(months, within).toList(), sound));
    }

    private @Nullable Integer months(Development line) {
        return line.validMonths() == null
                ? framework.competency(line.competency()).orElseThrow().validMonths()
                : line.validMonths();
    }

    private Completion completion(Course course, List<Integer> months, boolean sound) {
        var on = dice.chance(25) ? accreditedAbout(course) : day(months);
        var outcome = dice.chance(sound ? 90 : 60) ? CourseOutcome.PASSED : dice.pick(CourseOutcome.values());
        return completion(course.id(), on, outcome, sound ? 1 : 6);
    }

    private Completion completion(CourseId course, LocalDate on, CourseOutcome outcome, int revoked) {
        return new Completion(
                new RecordId(id()), course, on, outcome, dice.chance(revoked) ? days.atOrAfter(on) : null);
    }

    private LocalDate accreditedAbout(Course course) {
        var edges = Stream.of(
                        Optional.ofNullable(course.accreditedFrom()), Optional.ofNullable(course.accreditedUntil()))
                .flatMap(Optional::stream)
                .toList();
        return edges.isEmpty() ? days.before() : days.besides(dice.pick(edges));
    }

    Completion strayCompletion() {
        return completion(
                new CourseId(dice.pick("no-such-course", "course-0", "course-9")),
                days.before(),
                dice.pick(CourseOutcome.values()),
                5);
    }

    Award strayAward() {
        var on = days.before();
        var code = dice.pick("QQ9", "AB-9", WorldCatalogue.SHARED_CODE, " zz1", "AB0", "c0", "C1");
        var draft = AwardDraft.award(id(), code, on);
        if (dice.chance(40)) {
            draft.at(dice.pick("aware", "child", "leading"));
        }
        until(draft, on, dice.chance(50) ? 12 : 36, 60);
        return spoil(draft, on, 15).done();
    }
}
