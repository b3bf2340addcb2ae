package competency.framework.bench;

import static competency.framework.bench.NumberedPerson.ACCREDITED;
import static competency.framework.bench.NumberedPerson.AGE;
import static competency.framework.bench.NumberedPerson.ATTENDANCE;
import static competency.framework.bench.NumberedPerson.CLOSED;
import static competency.framework.bench.NumberedPerson.COMPETENCY;
import static competency.framework.bench.NumberedPerson.EVIDENCE;
import static competency.framework.bench.NumberedPerson.LEVEL;
import static competency.framework.bench.NumberedPerson.NEVER;
import static competency.framework.bench.NumberedPerson.NEXT;
import static competency.framework.bench.NumberedPerson.NONE;
import static competency.framework.bench.NumberedPerson.RECORD;
import static competency.framework.bench.NumberedPerson.STEPS;
import static competency.framework.bench.NumberedPerson.UNTIL;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.RegistrationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final NumberedPeople people;
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
    record Role(List<Leaf> findings, long mandatory) {}

    /** One requirement as numbers. */
    record Leaf(
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

    BitMasks(CompetencyFramework framework) {
        this.framework = framework;
        people = new NumberedPeople(framework);
        head = new int[people.competencies()];
        stamp = new int[people.competencies()];
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
                leaf == null ? NONE : people.number(leaf.competency()),
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
    NumberedPerson prepare(EvaluationRequest request) {
        return people.person(request, Objects.requireNonNull(roles.get(request.role())));
    }

    /** Decides. The answer can be read until the next question. */
    void evaluate(NumberedPerson person) {
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

    private void find(NumberedPerson person, Leaf leaf, int place) {
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

    private void competency(NumberedPerson person, Leaf leaf, int place) {
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
    private static int standing(NumberedPerson person, int[] line) {
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

    private static int candidate(NumberedPerson person, Leaf leaf, int[] credit) {
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

    private void registration(NumberedPerson person, Leaf leaf, int place) {
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

    private void check(NumberedPerson person, int place) {
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

    private static boolean isLater(NumberedPerson person, int one, int other) {
        if (person.on[one] != person.on[other]) {
            return person.on[one] > person.on[other];
        }
        var bars = ((Check) person.held[one]).result() == CheckResult.BARRED;
        var otherBars = ((Check) person.held[other]).result() == CheckResult.BARRED;
        return bars && !otherBars;
    }

    private void tell(NumberedPerson person, int place, int index, int deciding, Standing reason) {
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

    private void group(NumberedPerson person, Leaf leaf, int place) {
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

    private void terms(NumberedPerson person, Leaf leaf, int place, int from) {
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
    Answer answer(NumberedPerson person) {
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

    private Answer.Found found(NumberedPerson person, int place, List<Answer.Found> children) {
        return new Answer.Found(
                STATUSES[status[place]],
                RULES[rule[place]],
                until[place] == NEVER ? null : LocalDate.ofEpochDay(until[place]),
                accepted[place] == NONE ? List.of() : List.of(person.records[accepted[place]]),
                rejected(person, place == 0 ? 0 : rejectedUpTo[place - 1], rejectedUpTo[place]),
                children);
    }

    private List<Answer.Rejected> rejected(NumberedPerson person, int from, int upTo) {
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

    static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    static int dayOrNever(@Nullable LocalDate day) {
        return day == null ? NEVER : day(day);
    }

    @SuppressWarnings("EnumOrdinal") // numbers instead of enums are what is measured here
    static int ordinal(Enum<?> value) {
        return value.ordinal();
    }
}
