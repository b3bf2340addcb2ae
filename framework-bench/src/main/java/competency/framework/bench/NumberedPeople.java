package competency.framework.bench;

import static competency.framework.bench.NumberedPerson.ACCREDITED;
import static competency.framework.bench.NumberedPerson.AGE;
import static competency.framework.bench.NumberedPerson.ATTENDANCE;
import static competency.framework.bench.NumberedPerson.CLOSED;
import static competency.framework.bench.NumberedPerson.COMPETENCY;
import static competency.framework.bench.NumberedPerson.EVIDENCE;
import static competency.framework.bench.NumberedPerson.FROM;
import static competency.framework.bench.NumberedPerson.LEVEL;
import static competency.framework.bench.NumberedPerson.NEXT;
import static competency.framework.bench.NumberedPerson.NONE;
import static competency.framework.bench.NumberedPerson.RECORD;
import static competency.framework.bench.NumberedPerson.STEPS;
import static competency.framework.bench.NumberedPerson.UNTIL;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns portfolios into numbers, with everything prepared that does not depend on the person. That is part of what any
 * engine has to do that is handed a portfolio; equivalences are followed here too.
 */
final class NumberedPeople {
    private static final Comparator<HeldRecord> BY_ID = Comparator.comparing(HeldRecord::id);

    private final Map<String, Named> named = new HashMap<>();
    private final Map<CompetencyId, Target> targets = new HashMap<>();
    private final Map<CourseId, List<Developed>> courses = new HashMap<>();
    private final CompetencyFramework framework;

    /** A competency as a number, how long it lasts, and what follows from it. */
    private record Target(int number, @Nullable Integer months, List<Recognised> gives) {}

    private record Recognised(Equivalence equivalence, Target target) {}

    private record Named(Target target, int steps) {
        private static final Named NOTHING = new Named(new Target(NONE, null, List.of()), 0);
    }

    private record Developed(
            Target target, @Nullable Integer months, int level, int evidence, boolean attendance, Course course) {}

    /** One thing a record credits, before it is numbers. */
    private record Worth(int record, int level, LocalDate from, int evidence, boolean attendance, boolean accredited) {}

    NumberedPeople(CompetencyFramework framework) {
        this.framework = framework;
        for (var competency : framework.content().competencies()) {
            targets.put(competency.id(), new Target(targets.size(), competency.validMonths(), new ArrayList<>()));
        }
        for (var equivalence : framework.equivalences()) {
            var given = target(equivalence.gives().get(0));
            equivalence.have().forEach(have -> target(have).gives().add(new Recognised(equivalence, given)));
        }
        for (var course : framework.content().courses()) {
            courses.put(
                    course.id(),
                    course.develops().stream()
                            .map(line -> new Developed(
                                    target(line.competency()),
                                    line.validMonths() == null
                                            ? target(line.competency()).months()
                                            : line.validMonths(),
                                    level(line.level()),
                                    BitMasks.ordinal(line.evidenceShown()),
                                    line.evidenceShown() == EvidenceStrength.ATTENDED,
                                    course))
                            .toList());
        }
    }

    int competencies() {
        return targets.size();
    }

    int number(CompetencyId competency) {
        return target(competency).number();
    }

    private Target target(CompetencyId competency) {
        return Objects.requireNonNull(targets.get(competency));
    }

    private static int level(@Nullable LevelId level) {
        return level == null ? 0 : MadeUpFramework.LEVELS.indexOf(level);
    }

    NumberedPerson person(EvaluationRequest request, BitMasks.Role role) {
        var portfolio = request.portfolio();
        var person = new NumberedPerson(role, sorted(portfolio));
        person.asOf = BitMasks.day(request.asOf());
        var lines = new ArrayList<int[]>(person.held.length * 2);
        var registers = new int[portfolio.registrations().size()];
        var checks = new int[portfolio.checks().size()];
        var registered = 0;
        var checked = 0;
        for (int i = 0; i < person.held.length; i++) {
            var record = person.held[i];
            person.records[i] = record.id();
            person.on[i] = BitMasks.day(record.since());
            if (record instanceof Award award) {
                person.revoked[i] = BitMasks.dayOrNever(award.revokedOn());
                person.self[i] = portfolio.person().equals(award.assessor());
                person.outcome[i] = NONE;
                add(lines, i, award);
            } else if (record instanceof Completion completion) {
                person.revoked[i] = BitMasks.dayOrNever(completion.revokedOn());
                person.outcome[i] = BitMasks.ordinal(completion.outcome());
                add(lines, i, completion);
            } else if (record instanceof Registration) {
                registers[registered++] = i;
            } else if (record instanceof Check) {
                checks[checked++] = i;
            } else if (record instanceof Waiver waiver) {
                waive(person, waiver, i);
            }
        }
        person.lines = lines.toArray(int[][]::new);
        person.registers = registers;
        person.checks = checks;
        var post = portfolio.posts().get(0);
        person.prison = post.setting() != null && post.setting().value().equals("prison");
        person.postFrom = BitMasks.day(post.from());
        return person;
    }

    private static HeldRecord[] sorted(Portfolio portfolio) {
        var all = new ArrayList<HeldRecord>(64);
        all.addAll(portfolio.awards());
        all.addAll(portfolio.completions());
        all.addAll(portfolio.registrations());
        all.addAll(portfolio.checks());
        all.addAll(portfolio.waivers());
        if (all.size() > 64) {
            throw new IllegalArgumentException("more records than bits: " + all.size());
        }
        var sorted = all.toArray(HeldRecord[]::new);
        Arrays.sort(sorted, BY_ID);
        return sorted;
    }

    private static void waive(NumberedPerson person, Waiver waiver, int record) {
        for (int i = 0; i < person.waiver.length; i++) {
            if (person.role.findings().get(i).requirement().id().equals(waiver.requirement())) {
                person.waived |= 1L << i;
                person.waiver[i] = record;
            }
        }
    }

    private void add(List<int[]> lines, int record, Award award) {
        var meant = named.computeIfAbsent(award.code(), this::named);
        if (meant.target().number() != NONE) {
            var last = Credit.earlier(
                    award.until(), Credit.lastDay(award.on(), meant.target().months()));
            var evidence = BitMasks.ordinal(award.evidenceShown());
            add(
                    lines,
                    new Worth(record, level(award.level()), award.on(), evidence, false, true),
                    meant.target(),
                    last,
                    meant.steps());
        }
    }

    private Named named(String code) {
        var competencies = framework.competenciesFor(code);
        if (competencies.size() != 1) {
            return Named.NOTHING;
        }
        Competency competency = competencies.get(0);
        return new Named(
                target(competency.id()), code.equalsIgnoreCase(competency.id().value()) ? 0 : 1);
    }

    private void add(List<int[]> lines, int record, Completion completion) {
        for (var line : Objects.requireNonNull(courses.get(completion.course()))) {
            var accredited = line.course().isAccreditedOn(completion.on());
            add(
                    lines,
                    new Worth(record, line.level(), completion.on(), line.evidence(), line.attendance(), accredited),
                    line.target(),
                    Credit.lastDay(completion.on(), line.months()),
                    1);
        }
    }

    private static void add(List<int[]> lines, Worth worth, Target target, @Nullable LocalDate last, int steps) {
        lines.add(line(worth, target, last, steps, false));
        for (var recognised : target.gives()) {
            var given = recognised.target();
            var until = Credit.earlier(last, Credit.lastDay(worth.from(), given.months()));
            lines.add(line(worth, given, until, steps + 1, isClosed(recognised.equivalence(), worth.from())));
        }
    }

    private static boolean isClosed(Equivalence equivalence, LocalDate from) {
        return !equivalence.appliesOn(MadeUpFramework.AS_OF) || !equivalence.appliesToAwardOf(from);
    }

    private static int[] line(Worth worth, Target target, @Nullable LocalDate last, int steps, boolean closed) {
        var line = new int[NEXT + 1];
        line[RECORD] = worth.record();
        line[COMPETENCY] = target.number();
        line[LEVEL] = worth.level();
        line[FROM] = BitMasks.day(worth.from());
        line[UNTIL] = BitMasks.dayOrNever(last);
        line[EVIDENCE] = worth.evidence();
        line[STEPS] = steps;
        line[ATTENDANCE] = worth.attendance() ? 1 : 0;
        line[ACCREDITED] = worth.accredited() ? 1 : 0;
        line[AGE] = BitMasks.day(worth.from().plusMonths(36));
        line[CLOSED] = closed ? 1 : 0;
        return line;
    }
}
