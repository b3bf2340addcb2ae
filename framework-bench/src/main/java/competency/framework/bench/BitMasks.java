package competency.framework.bench;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.RegistrationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The limit: the same decisions in numbers and bits, with everything that can be prepared prepared. People are turned into
 * arrays beforehand and outside the measured time; days are numbers; which records serve a requirement is a bit mask, so
 * a person may have 64 records; findings go into arrays that are used again for the next person, and nothing is allocated.
 *
 * <p>It keeps what an answer is made of: for each finding the status, the number of the rule, the last valid day and the
 * record that counts, and for each record that does not the reason and the number of the rule. It keeps no credits, no
 * derivations and no text, and knows only what the made-up framework has.
 */
final class BitMasks {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NONE = -1;
    private static final Status[] STATUSES = Status.values();
    private static final Standing[] STANDINGS = Standing.values();
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final String[] RULES = {
        "REC-001", "REC-002", "REC-003", "REC-004", "REC-005", "REC-006", "REC-007", "EVI-001", "EVI-002", "EVI-005",
        "EVI-007", "EVI-008", "EVI-009", "EVI-010", "EVI-012", "REQ-001", "REQ-002", "REQ-003", "REQ-005", "REQ-006",
        "REQ-007", "REQ-008", "TRM-003", "TRM-004", "TRM-005", "TRM-006", "GRP-001", "GRP-003", "GRP-004", "GRP-005",
        "GRP-006", "REG-001", "REG-002", "REG-003", "REG-004", "REG-005", "REG-006", "REG-007", "CHK-001", "CHK-002",
        "CHK-003", "CHK-004", "CHK-005", "VER-001", "VER-002", "VER-003", "VER-004", "VER-005", "VER-006"
    };
    private static final int REC = 0;
    private static final int EVI_001 = 7;
    private static final int EVI_002 = 8;
    private static final int EVI_005 = 9;
    private static final int EVI_007 = 10;
    private static final int EVI_008 = 11;
    private static final int EVI_009 = 12;
    private static final int EVI_010 = 13;
    private static final int EVI_012 = 14;
    private static final int REQ_001 = 15;
    private static final int TRM_003 = 22;
    private static final int TRM_004 = 23;
    private static final int TRM_005 = 24;
    private static final int TRM_006 = 25;
    private static final int GRP = 26;
    private static final int REG = 31;
    private static final int CHK = 38;
    private static final int VER = 43;
    private static final int NOT_APPLICABLE = ordinal(Status.NOT_APPLICABLE);
    private static final int MET = ordinal(Status.MET);
    private static final int EXPIRING = ordinal(Status.EXPIRING);
    private static final int WAIVED = ordinal(Status.WAIVED);
    private static final int IN_GRACE = ordinal(Status.IN_GRACE);
    private static final int NOT_YET_DUE = ordinal(Status.NOT_YET_DUE);
    private static final int EXPIRED = ordinal(Status.EXPIRED);
    private static final int BELOW_LEVEL = ordinal(Status.BELOW_LEVEL);
    private static final int WEAK_EVIDENCE = ordinal(Status.WEAK_EVIDENCE);
    private static final int PARTLY_MET = ordinal(Status.PARTLY_MET);
    private static final int MISSING = ordinal(Status.MISSING);
    private static final int SUSPENDED = ordinal(Status.SUSPENDED);
    private static final int BARRED = ordinal(Status.BARRED);

    private final CompetencyFramework framework;
    private final Map<CompetencyId, Integer> numbers = new HashMap<>();
    private final Map<RoleId, Role> roles = new HashMap<>();
    private final int[] head;
    private final int[] stamp;
    private int now;

    // The answer to the last question.
    private int verdict;
    private int verdictRule;
    private final int[] status = new int[256];
    private final int[] rule = new int[256];
    private final int[] until = new int[256];
    private final int[] accepted = new int[256];
    private final int[] rejectedUpTo = new int[256];
    private final int[] rejectedRecord = new int[4096];
    private final int[] rejectedReason = new int[4096];
    private final int[] rejectedRule = new int[4096];
    private int rejections;
    private final int[] reasonOf = new int[64];
    private final int[] ruleOf = new int[64];
    private final int[] sorted = new int[16];

    /** A role as numbers; leaves of groups stand after their group. */
    private record Role(List<Leaf> findings, long mandatory) {}

    /** One requirement as numbers. */
    private record Leaf(
            Requirement requirement,
            int kind,
            int competency,
            int level,
            int evidence,
            boolean aged,
            boolean mandatory,
            boolean stop,
            int dueDays,
            @Nullable String setting,
            String register,
            List<String> annotations,
            boolean unconditional,
            int children,
            int count,
            boolean all) {}

    /** A person as numbers; records in the order of their ids. */
    static final class Person {
        private RecordId[] records = {};
        private int[] on = {};
        private int[] revoked = {};
        private boolean[] self = {};
        private int[] outcome = {};
        private int[][] lines = {};
        private int[] registers = {};
        private int[] checks = {};
        private HeldRecord[] held = {};
        private Role role;
        private boolean prison;
        private int postFrom;
        private long waived;
        private int[] waiver = {};
        private int asOf;

        private Person(Role role) {
            this.role = role;
        }
    }

    // Components of a line.
    private static final int RECORD = 0;
    private static final int COMPETENCY = 1;
    private static final int LEVEL = 2;
    private static final int FROM = 3;
    private static final int UNTIL = 4;
    private static final int EVIDENCE = 5;
    private static final int STEPS = 6;
    private static final int ATTENDANCE = 7;
    private static final int ACCREDITED = 8;
    private static final int AGE = 9;
    private static final int CLOSED = 10;
    private static final int NEXT = 11;

    BitMasks(CompetencyFramework framework) {
        this.framework = framework;
        framework.content().competencies().forEach(each -> numbers.put(each.id(), numbers.size()));
        head = new int[numbers.size()];
        stamp = new int[numbers.size()];
        framework.content().roles().forEach(role -> roles.put(role.id(), role(role.id())));
    }

    private Role role(RoleId id) {
        var leaves = new ArrayList<Leaf>();
        var mandatory = 0L;
        for (var requirement : framework.requirementsOf(id)) {
            if (requirement.terms().obligation() == Obligation.MANDATORY) {
                mandatory |= 1L << leaves.size();
            }
            leaves.add(leaf(requirement));
            if (requirement instanceof RequirementGroup group) {
                group.children().forEach(child -> leaves.add(leaf(child)));
            }
        }
        return new Role(leaves, mandatory);
    }

    private Leaf leaf(Requirement requirement) {
        var terms = requirement.terms();
        var leaf = requirement instanceof CompetencyRequirement each ? each : null;
        var group = requirement instanceof RequirementGroup each ? each : null;
        var registration = requirement instanceof RegistrationRequirement each ? each : null;
        Competency competency =
                leaf == null ? null : framework.competency(leaf.competency()).orElseThrow();
        EvidenceStrength evidence = leaf == null
                ? null
                : leaf.evidenceAtLeast() == null && competency != null
                        ? competency.evidenceAtLeast()
                        : leaf.evidenceAtLeast();
        var register = registration != null
                ? registration.register()
                : requirement instanceof CheckRequirement check ? check.check() : "";
        var settings = terms.applicability().settings();
        return new Leaf(
                requirement,
                leaf != null ? 0 : registration != null ? 1 : group != null ? 3 : 2,
                leaf == null ? NONE : Objects.requireNonNull(numbers.get(leaf.competency())),
                leaf == null || leaf.level() == null ? NONE : MadeUpFramework.LEVELS.indexOf(leaf.level()),
                evidence == null ? NONE : ordinal(evidence),
                leaf != null && leaf.withinMonths() != null,
                terms.obligation() == Obligation.MANDATORY,
                terms.effect() == Effect.STOP,
                terms.dueWeeks() == null ? NONE : terms.dueWeeks() * 7,
                settings.isEmpty() ? null : settings.get(0).value(),
                register,
                registration == null ? List.of() : registration.annotations(),
                registration != null && registration.unconditional(),
                group == null ? 0 : group.children().size(),
                group == null ? 0 : group.count(),
                group != null && group.kind() == GroupKind.ALL);
    }

    /** Turns a question into numbers. */
    Person prepare(EvaluationRequest request) {
        var portfolio = request.portfolio();
        var person = new Person(Objects.requireNonNull(roles.get(request.role())));
        var all = Stream.<List<? extends HeldRecord>>of(
                        portfolio.awards(),
                        portfolio.completions(),
                        portfolio.registrations(),
                        portfolio.checks(),
                        portfolio.waivers())
                .flatMap(List::stream)
                .map(HeldRecord.class::cast)
                .sorted(Comparator.comparing(HeldRecord::id))
                .toList();
        if (all.size() > 64) {
            throw new IllegalArgumentException("more records than bits: " + all.size());
        }
        person.held = all.toArray(HeldRecord[]::new);
        person.records = all.stream().map(HeldRecord::id).toArray(RecordId[]::new);
        person.asOf = day(request.asOf());
        person.on = all.stream().mapToInt(record -> day(record.since())).toArray();
        person.revoked = new int[all.size()];
        person.self = new boolean[all.size()];
        person.outcome = new int[all.size()];
        var index = new HashMap<RecordId, Integer>();
        all.forEach(record -> index.put(record.id(), index.size()));
        var lines = new ArrayList<int[]>();
        for (var award : portfolio.awards()) {
            var record = (int) Objects.requireNonNull(index.get(award.id()));
            person.revoked[record] = dayOrNever(award.revokedOn());
            person.self[record] = portfolio.person().equals(award.assessor());
            person.outcome[record] = NONE;
            var named = framework.competenciesFor(award.code());
            if (named.size() == 1) {
                var level = award.level() == null ? 0 : MadeUpFramework.LEVELS.indexOf(award.level());
                var direct = award.code().equalsIgnoreCase(named.get(0).id().value());
                var last = Credit.earlier(
                        award.until(), Credit.lastDay(award.on(), named.get(0).validMonths()));
                var evidence = ordinal(award.evidenceShown());
                add(lines, record, named.get(0), level, award.on(), last, evidence, direct ? 0 : 1, false, true);
            }
        }
        for (var completion : portfolio.completions()) {
            var record = (int) Objects.requireNonNull(index.get(completion.id()));
            person.revoked[record] = dayOrNever(completion.revokedOn());
            person.outcome[record] = ordinal(completion.outcome());
            var course = framework.course(completion.course()).orElseThrow();
            for (var line : course.develops()) {
                var competency = framework.competency(line.competency()).orElseThrow();
                var months = line.validMonths() == null ? competency.validMonths() : line.validMonths();
                var level = line.level() == null ? 0 : MadeUpFramework.LEVELS.indexOf(line.level());
                var last = Credit.lastDay(completion.on(), months);
                var evidence = ordinal(line.evidenceShown());
                var attendance = line.evidenceShown() == EvidenceStrength.ATTENDED;
                var accredited = course.isAccreditedOn(completion.on());
                add(lines, record, competency, level, completion.on(), last, evidence, 1, attendance, accredited);
            }
        }
        person.lines = lines.toArray(int[][]::new);
        person.registers = portfolio.registrations().stream()
                .mapToInt(entry -> index.get(entry.id()))
                .toArray();
        person.checks = portfolio.checks().stream()
                .mapToInt(check -> index.get(check.id()))
                .toArray();
        var post = portfolio.posts().get(0);
        person.prison = post.setting() != null && post.setting().value().equals("prison");
        person.postFrom = day(post.from());
        person.waiver = new int[person.role.findings().size()];
        for (var waiver : portfolio.waivers()) {
            for (int i = 0; i < person.waiver.length; i++) {
                if (person.role.findings().get(i).requirement().id().equals(waiver.requirement())) {
                    person.waived |= 1L << i;
                    person.waiver[i] = Objects.requireNonNull(index.get(waiver.id()));
                }
            }
        }
        return person;
    }

    private void add(
            List<int[]> lines,
            int record,
            Competency competency,
            int level,
            LocalDate from,
            @Nullable LocalDate last,
            int evidence,
            int steps,
            boolean attendance,
            boolean accredited) {
        lines.add(line(record, competency, level, from, last, evidence, steps, attendance, accredited, false));
        for (var equivalence : framework.equivalences()) {
            if (equivalence.have().contains(competency.id())) {
                var target = framework.competency(equivalence.gives().get(0)).orElseThrow();
                var until = Credit.earlier(last, Credit.lastDay(from, target.validMonths()));
                var closed = isClosed(equivalence, from);
                lines.add(
                        line(record, target, level, from, until, evidence, steps + 1, attendance, accredited, closed));
            }
        }
    }

    private static boolean isClosed(Equivalence equivalence, LocalDate from) {
        return !equivalence.appliesOn(MadeUpFramework.AS_OF) || !equivalence.appliesToAwardOf(from);
    }

    private int[] line(
            int record,
            Competency competency,
            int level,
            LocalDate from,
            @Nullable LocalDate last,
            int evidence,
            int steps,
            boolean attendance,
            boolean accredited,
            boolean closed) {
        var line = new int[NEXT + 1];
        line[RECORD] = record;
        line[COMPETENCY] = Objects.requireNonNull(numbers.get(competency.id()));
        line[LEVEL] = level;
        line[FROM] = day(from);
        line[UNTIL] = dayOrNever(last);
        line[EVIDENCE] = evidence;
        line[STEPS] = steps;
        line[ATTENDANCE] = attendance ? 1 : 0;
        line[ACCREDITED] = accredited ? 1 : 0;
        line[AGE] = day(from.plusMonths(36));
        line[CLOSED] = closed ? 1 : 0;
        return line;
    }

    /** Decides. The answer can be read until the next question. */
    void evaluate(Person person) {
        now++;
        for (int i = person.lines.length - 1; i >= 0; i--) {
            var line = person.lines[i];
            var competency = line[COMPETENCY];
            line[NEXT] = stamp[competency] == now ? head[competency] : NONE;
            head[competency] = i;
            stamp[competency] = now;
        }
        rejections = 0;
        var satisfied = 0L;
        var applicable = 0L;
        var provisional = 0L;
        var stops = false;
        var barred = false;
        var leaves = person.role.findings();
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            if (leaf.kind() == 3) {
                var from = i;
                rejectedUpTo[from] = rejections;
                for (int child = 1; child <= leaf.children(); child++) {
                    find(person, leaves.get(from + child), from + child);
                }
                group(person, leaf, from);
                i = from + leaf.children();
                var bit = 1L << from;
                applicable |= status[from] != NOT_APPLICABLE ? bit : 0;
                satisfied |= isSatisfied(status[from]) ? bit : 0;
                provisional |= isProvisional(status[from]) ? bit : 0;
                continue;
            }
            find(person, leaf, i);
            var bit = 1L << i;
            applicable |= status[i] != NOT_APPLICABLE ? bit : 0;
            satisfied |= isSatisfied(status[i]) ? bit : 0;
            provisional |= isProvisional(status[i]) ? bit : 0;
            stops |= leaf.stop() && status[i] >= EXPIRED;
            barred |= status[i] == BARRED;
        }
        decide(person.role.mandatory() & applicable, satisfied, provisional, stops, barred);
    }

    private void decide(long mandatory, long satisfied, long provisional, boolean stops, boolean barred) {
        if (stops || barred) {
            verdict = ordinal(Verdict.BARRED);
            verdictRule = stops ? VER : VER + 5;
        } else if (mandatory == 0) {
            verdict = ordinal(Verdict.READY);
            verdictRule = VER + 4;
        } else if ((mandatory & ~satisfied) != 0) {
            verdict = ordinal(Verdict.NOT_READY);
            verdictRule = VER + 1;
        } else if ((mandatory & provisional) != 0) {
            verdict = ordinal(Verdict.CONDITIONAL);
            verdictRule = VER + 2;
        } else {
            verdict = ordinal(Verdict.READY);
            verdictRule = VER + 3;
        }
    }

    private void find(Person person, Leaf leaf, int place) {
        accepted[place] = NONE;
        until[place] = NEVER;
        var from = rejections;
        switch (leaf.kind()) {
            case 0 -> competency(person, leaf, place);
            case 1 -> registration(person, leaf, place);
            default -> check(person, place);
        }
        terms(person, leaf, place, from);
        rejectedUpTo[place] = rejections;
    }

    private void competency(Person person, Leaf leaf, int place) {
        var serving = 0L;
        var bearing = 0L;
        var best = NONE;
        var bestLast = 0;
        var nearest = 9;
        var line = stamp[leaf.competency()] == now ? head[leaf.competency()] : NONE;
        while (line != NONE) {
            var credit = person.lines[line];
            var record = credit[RECORD];
            var bit = 1L << record;
            var decided = standing(person, credit);
            if (decided == NONE) {
                decided = candidate(person, leaf, credit);
                if (decided >= 0) {
                    nearest = Math.min(nearest, near(decided >> 8));
                }
            }
            if (decided == NONE) {
                serving |= bit;
                var last = leaf.aged() ? Math.min(credit[UNTIL], credit[AGE]) : credit[UNTIL];
                if (best == NONE || isBetter(credit, last, person.lines[best], bestLast)) {
                    best = line;
                    bestLast = last;
                }
            } else if ((bearing & bit) == 0 || decided >> 8 > reasonOf[record]) {
                reasonOf[record] = decided >> 8;
                ruleOf[record] = decided & 255;
                bearing |= bit;
            }
            line = credit[NEXT];
        }
        for (var open = bearing & ~serving; open != 0; open &= open - 1) {
            var record = Long.numberOfTrailingZeros(open);
            reject(record, reasonOf[record], ruleOf[record]);
        }
        if (best != NONE) {
            accepted[place] = person.lines[best][RECORD];
            until[place] = bestLast;
            status[place] = bestLast < person.asOf ? IN_GRACE : bestLast - person.asOf <= 90 ? EXPIRING : MET;
            rule[place] = REQ_001 + (status[place] == MET ? 0 : status[place] == EXPIRING ? 1 : 2);
        } else {
            status[place] = nearest == 9 ? MISSING : nearest;
            rule[place] = REQ_001 + (nearest == 9 ? 6 : nearest == EXPIRED ? 3 : nearest == BELOW_LEVEL ? 4 : 5);
        }
    }

    private static boolean isBetter(int[] one, int last, int[] other, int otherLast) {
        if (last != otherLast) {
            return last > otherLast;
        }
        if (one[EVIDENCE] != other[EVIDENCE]) {
            return one[EVIDENCE] > other[EVIDENCE];
        }
        if (one[LEVEL] != other[LEVEL]) {
            return one[LEVEL] > other[LEVEL];
        }
        return one[STEPS] != other[STEPS] ? one[STEPS] < other[STEPS] : one[RECORD] < other[RECORD];
    }

    /** Why a record counts for nothing, as reason and rule; NONE if it counts. */
    private static int standing(Person person, int[] line) {
        var record = line[RECORD];
        var outcome = person.outcome[record];
        if (person.on[record] > person.asOf) {
            return reason(Standing.NOT_YET, REC);
        }
        if (person.revoked[record] <= person.asOf) {
            return reason(Standing.REVOKED, REC + 1);
        }
        if (person.self[record]) {
            return reason(Standing.SELF_ASSESSED, REC + 2);
        }
        if (outcome == ordinal(CourseOutcome.FAILED)) {
            return reason(Standing.FAILED, REC + 3);
        }
        if (outcome == ordinal(CourseOutcome.WITHDRAWN)) {
            return reason(Standing.FAILED, REC + 4);
        }
        if (outcome == ordinal(CourseOutcome.ATTENDED) && line[ATTENDANCE] == 0) {
            return reason(Standing.FAILED, REC + 5);
        }
        return line[ACCREDITED] == 0 ? reason(Standing.NOT_ACCREDITED_THEN, REC + 6) : NONE;
    }

    private static int candidate(Person person, Leaf leaf, int[] credit) {
        if (credit[CLOSED] == 1) {
            return reason(Standing.EQUIVALENCE_CLOSED, EVI_012);
        }
        if (credit[EVIDENCE] < leaf.evidence()) {
            return reason(Standing.WEAK_EVIDENCE, EVI_001);
        }
        if (credit[EVIDENCE] == 0 && leaf.mandatory()) {
            return reason(Standing.WEAK_EVIDENCE, EVI_002);
        }
        if (credit[LEVEL] < leaf.level()) {
            return reason(Standing.BELOW_LEVEL, EVI_005);
        }
        var age = leaf.aged() ? credit[AGE] : NEVER;
        var last = Math.min(credit[UNTIL], age);
        if (person.asOf <= last) {
            return NONE;
        }
        var tooOld = person.asOf > age;
        if (person.asOf - last <= 30) {
            if (!leaf.stop()) {
                return NONE;
            }
            return tooOld ? reason(Standing.TOO_OLD, EVI_008) : reason(Standing.EXPIRED, EVI_010);
        }
        return tooOld ? reason(Standing.TOO_OLD, EVI_007) : reason(Standing.EXPIRED, EVI_009);
    }

    private static int near(int reason) {
        return switch (STANDINGS[reason]) {
            case TOO_OLD, EXPIRED -> EXPIRED;
            case BELOW_LEVEL -> BELOW_LEVEL;
            case WEAK_EVIDENCE -> WEAK_EVIDENCE;
            default -> 9;
        };
    }

    private void registration(Person person, Leaf leaf, int place) {
        var deciding = NONE;
        for (var index : person.registers) {
            var entry = (Registration) person.held[index];
            if (entry.register().equals(leaf.register())
                    && person.on[index] <= person.asOf
                    && (deciding == NONE || person.on[index] > person.on[deciding])) {
                deciding = index;
            }
        }
        var reason = Standing.COUNTS;
        if (deciding == NONE) {
            set(place, MISSING, REG + 6);
        } else {
            var entry = (Registration) person.held[deciding];
            var last = dayOrNever(entry.until());
            var annotated = entry.annotations().containsAll(leaf.annotations());
            until[place] = last;
            if (entry.status() == RegistrationStatus.SUSPENDED) {
                set(place, SUSPENDED, REG + 5);
                reason = Standing.SUSPENDED;
            } else if (last < person.asOf) {
                set(place, EXPIRED, REG + 2);
                reason = Standing.EXPIRED;
            } else if (!annotated) {
                set(place, PARTLY_MET, REG + 3);
                reason = Standing.WITHOUT_ANNOTATION;
            } else if (entry.status() == RegistrationStatus.CONDITIONS && leaf.unconditional()) {
                set(place, PARTLY_MET, REG + 4);
                reason = Standing.CONDITIONS;
            } else if (last - person.asOf <= 90) {
                set(place, EXPIRING, REG + 1);
            } else {
                set(place, MET, REG);
            }
        }
        for (var index : person.registers) {
            var entry = (Registration) person.held[index];
            if (entry.register().equals(leaf.register())) {
                tell(person, place, index, deciding, reason);
            }
        }
    }

    private void check(Person person, int place) {
        var deciding = NONE;
        for (var index : person.checks) {
            if (person.on[index] <= person.asOf && (deciding == NONE || isLater(person, index, deciding))) {
                deciding = index;
            }
        }
        var reason = Standing.COUNTS;
        if (deciding == NONE) {
            set(place, MISSING, CHK + 4);
        } else {
            var check = (Check) person.held[deciding];
            var last = day(check.on().plusMonths(36));
            until[place] = last;
            if (check.result() == CheckResult.BARRED) {
                set(place, BARRED, CHK + 3);
                reason = Standing.BARRED;
            } else if (last < person.asOf) {
                set(place, EXPIRED, CHK + 2);
                reason = Standing.TOO_OLD;
            } else if (last - person.asOf <= 90) {
                set(place, EXPIRING, CHK + 1);
            } else {
                set(place, MET, CHK);
            }
        }
        for (var index : person.checks) {
            tell(person, place, index, deciding, reason);
        }
    }

    private static boolean isLater(Person person, int one, int other) {
        if (person.on[one] != person.on[other]) {
            return person.on[one] > person.on[other];
        }
        var bars = ((Check) person.held[one]).result() == CheckResult.BARRED;
        var otherBars = ((Check) person.held[other]).result() == CheckResult.BARRED;
        return bars && !otherBars;
    }

    private void tell(Person person, int place, int index, int deciding, Standing reason) {
        if (person.on[index] > person.asOf) {
            reject(index, ordinal(Standing.NOT_YET), rule[place]);
        } else if (index != deciding) {
            reject(index, ordinal(Standing.SUPERSEDED), rule[place]);
        } else if (reason != Standing.COUNTS) {
            reject(index, ordinal(reason), rule[place]);
        } else {
            accepted[place] = index;
        }
    }

    private void group(Person person, Leaf leaf, int place) {
        var count = 0;
        for (int child = place + 1; child <= place + leaf.children(); child++) {
            if (status[child] != NOT_APPLICABLE) {
                var at = count++;
                while (at > 0 && isWorse(sorted[at - 1], child)) {
                    sorted[at] = sorted[at - 1];
                    at--;
                }
                sorted[at] = child;
            }
        }
        accepted[place] = NONE;
        until[place] = NEVER;
        var needed = Math.min(leaf.count(), count);
        if (count == 0) {
            set(place, NOT_APPLICABLE, GRP + 4);
        } else {
            var weakest = status[sorted[needed - 1]];
            var some = false;
            for (int i = 0; i < count; i++) {
                some |= isSatisfied(status[sorted[i]]) || status[sorted[i]] == PARTLY_MET;
            }
            if (isSatisfied(weakest)) {
                set(place, weakest, GRP);
                for (int i = 0; i < needed; i++) {
                    until[place] = Math.min(until[place], until[sorted[i]]);
                }
            } else if (some) {
                set(place, PARTLY_MET, GRP + 1);
            } else {
                set(place, leaf.all() ? weakest : status[sorted[0]], leaf.all() ? GRP + 2 : GRP + 3);
            }
        }
        terms(person, leaf, place, rejections);
    }

    private boolean isWorse(int one, int other) {
        return status[one] > status[other] || (status[one] == status[other] && until[one] < until[other]);
    }

    private void terms(Person person, Leaf leaf, int place, int from) {
        var own = status[place];
        var open = own >= EXPIRED && own != BARRED;
        var waived = (person.waived >> place & 1) == 1;
        if (leaf.setting() != null && !person.prison) {
            set(place, NOT_APPLICABLE, TRM_003);
            accepted[place] = NONE;
            rejections = from;
        } else if (waived && !leaf.stop() && (open || (own == IN_GRACE && leaf.kind() != 3))) {
            set(place, WAIVED, open ? TRM_004 : TRM_005);
            accepted[place] = person.waiver[place];
        } else if (open && leaf.dueDays() != NONE && person.asOf <= person.postFrom + leaf.dueDays()) {
            set(place, NOT_YET_DUE, TRM_006);
        }
        if (status[place] != MET && status[place] != EXPIRING && status[place] != IN_GRACE) {
            until[place] = NEVER;
        }
    }

    private void set(int place, int outcome, int by) {
        status[place] = outcome;
        rule[place] = by;
    }

    private void reject(int record, int reason, int by) {
        rejectedRecord[rejections] = record;
        rejectedReason[rejections] = reason;
        rejectedRule[rejections++] = by;
    }

    private static int reason(Standing standing, int by) {
        return ordinal(standing) << 8 | by;
    }

    private static boolean isSatisfied(int status) {
        return status > NOT_APPLICABLE && status < EXPIRED;
    }

    private static boolean isProvisional(int status) {
        return status == WAIVED || status == IN_GRACE || status == NOT_YET_DUE;
    }

    /** Makes objects of the answer, which anybody could read: what the limit costs where it is handed over. */
    Answer answer(Person person) {
        var findings = new ArrayList<Answer.Found>();
        for (int place = 0; place < person.role.findings().size(); place++) {
            var parts = person.role.findings().get(place).children();
            var children = parts == 0 ? List.<Answer.Found>of() : new ArrayList<Answer.Found>(parts);
            findings.add(found(person, place, children));
            for (int child = 0; child < parts; child++) {
                children.add(found(person, ++place, List.of()));
            }
        }
        return new Answer(VERDICTS[verdict], RULES[verdictRule], findings);
    }

    private Answer.Found found(Person person, int place, List<Answer.Found> children) {
        return new Answer.Found(
                STATUSES[status[place]],
                RULES[rule[place]],
                until[place] == NEVER ? null : LocalDate.ofEpochDay(until[place]),
                accepted[place] == NONE ? List.of() : List.of(person.records[accepted[place]]),
                rejected(person, place == 0 ? 0 : rejectedUpTo[place - 1], rejectedUpTo[place]),
                children);
    }

    private List<Answer.Rejected> rejected(Person person, int from, int upTo) {
        if (from == upTo) {
            return List.of();
        }
        var rejected = new ArrayList<Answer.Rejected>(upTo - from);
        for (int i = from; i < upTo; i++) {
            rejected.add(new Answer.Rejected(
                    person.records[rejectedRecord[i]], STANDINGS[rejectedReason[i]], RULES[rejectedRule[i]]));
        }
        return rejected;
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    private static int dayOrNever(@Nullable LocalDate day) {
        return day == null ? NEVER : day(day);
    }

    @SuppressWarnings("EnumOrdinal") // numbers instead of enums are what is measured here
    private static int ordinal(Enum<?> value) {
        return value.ordinal();
    }
}
