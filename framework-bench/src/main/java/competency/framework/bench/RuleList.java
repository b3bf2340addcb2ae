package competency.framework.bench;

import competency.framework.bench.Fact.OfCandidate;
import competency.framework.bench.Fact.OfCheck;
import competency.framework.bench.Fact.OfGroup;
import competency.framework.bench.Fact.OfRecord;
import competency.framework.bench.Fact.OfRegistration;
import competency.framework.bench.Fact.OfRequirement;
import competency.framework.bench.Fact.OfRole;
import competency.framework.bench.Fact.OfTerms;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.state.Bearing;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.CheckDecision;
import competency.framework.rules.state.CheckState;
import competency.framework.rules.state.Concern;
import competency.framework.rules.state.DayFit;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.EvidenceFit;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.LevelFit;
import competency.framework.rules.state.MandatoryRequirements;
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RecordOutcome;
import competency.framework.rules.state.RecordState;
import competency.framework.rules.state.RefresherBase;
import competency.framework.rules.state.RegisterEntry;
import competency.framework.rules.state.RegistrationState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules of this library about people, once more, as conditions in Java: what other engines are given. */
final class RuleList {
    private final List<Rule<?>> rules = new ArrayList<>();

    /** One rule about one class of facts. */
    record Rule<F extends Fact<?, ?>>(String id, Class<F> facts, Predicate<F> when, Consumer<F> then) {}

    private RuleList() {
        records();
        candidates();
        requirements();
        registrations();
        checks();
        groups();
        terms();
        verdicts();
    }

    static List<Rule<?>> all() {
        return List.copyOf(new RuleList().rules);
    }

    private void records() {
        record("REC-001", RecordState::datedAfterTheDay, Standing.NOT_YET);
        record("REC-002", RecordState::revoked, Standing.REVOKED);
        record("REC-003", RecordState::selfAssessed, Standing.SELF_ASSESSED);
        record("REC-004", s -> s.outcome() == RecordOutcome.FAILED, Standing.FAILED);
        record("REC-005", s -> s.outcome() == RecordOutcome.WITHDRAWN, Standing.FAILED);
        record("REC-006", s -> s.outcome() == RecordOutcome.ATTENDED && !s.attendanceSuffices(), Standing.FAILED);
        record("REC-007", s -> !s.accredited(), Standing.NOT_ACCREDITED_THEN);
        record("REC-008", s -> s.outcome() == RecordOutcome.AWARDED && isSound(s), Standing.COUNTS);
        record("REC-009", s -> s.outcome() == RecordOutcome.PASSED && isSound(s), Standing.COUNTS);
        record(
                "REC-010",
                s -> s.outcome() == RecordOutcome.ATTENDED && s.attendanceSuffices() && isSound(s),
                Standing.COUNTS);
        record("REC-011", s -> s.base() == RefresherBase.NOT_HELD, Standing.REFRESHER_WITHOUT_BASE);
    }

    private static boolean isSound(RecordState s) {
        return s.accredited()
                && !s.datedAfterTheDay()
                && !s.revoked()
                && !s.selfAssessed()
                && s.base() != RefresherBase.NOT_HELD;
    }

    private void candidates() {
        candidate("EVI-001", s -> s.strength() == EvidenceFit.TOO_WEAK, Standing.WEAK_EVIDENCE);
        candidate("EVI-002", s -> s.strength() == EvidenceFit.OWN_WORD && s.mandatory(), Standing.WEAK_EVIDENCE);
        candidate(
                "EVI-003",
                s -> s.strength() == EvidenceFit.STRONG_ENOUGH && s.simulated() && s.observationNeeded(),
                Standing.WEAK_EVIDENCE);
        candidate(
                "EVI-004",
                s -> s.strength() == EvidenceFit.OWN_WORD && !s.mandatory() && s.simulated() && s.observationNeeded(),
                Standing.WEAK_EVIDENCE);
        candidate("EVI-005", s -> s.level() == LevelFit.LOWER && s.cumulative(), Standing.BELOW_LEVEL);
        candidate(
                "EVI-006",
                s -> (s.level() == LevelFit.LOWER || s.level() == LevelFit.HIGHER) && !s.cumulative(),
                Standing.BELOW_LEVEL);
        candidate("EVI-007", s -> s.day() == DayFit.TOO_OLD, Standing.TOO_OLD);
        candidate("EVI-008", s -> s.day() == DayFit.TOO_OLD_IN_GRACE && s.stop(), Standing.TOO_OLD);
        candidate("EVI-009", s -> s.day() == DayFit.EXPIRED, Standing.EXPIRED);
        candidate("EVI-010", s -> s.day() == DayFit.EXPIRED_IN_GRACE && s.stop(), Standing.EXPIRED);
        candidate("EVI-011", RuleList::satisfies, Standing.COUNTS);
        candidate("EVI-012", s -> s.bearing() == Bearing.CLOSED, Standing.EQUIVALENCE_CLOSED);
        candidate("EVI-013", s -> s.bearing() == Bearing.PART_ONLY, Standing.PART_ONLY);
        candidate("EVI-014", s -> s.bearing() == Bearing.SERVES_ANOTHER, Standing.SERVES_ANOTHER);
    }

    private static boolean satisfies(CandidateState s) {
        var strong =
                s.strength() == EvidenceFit.STRONG_ENOUGH || (s.strength() == EvidenceFit.OWN_WORD && !s.mandatory());
        var level = s.level() == LevelFit.NOT_ASKED
                || s.level() == LevelFit.SAME
                || (s.level() == LevelFit.HIGHER && s.cumulative());
        var day = s.day() == DayFit.VALID
                || (!s.stop() && (s.day() == DayFit.EXPIRED_IN_GRACE || s.day() == DayFit.TOO_OLD_IN_GRACE));
        return strong && (!s.simulated() || !s.observationNeeded()) && level && day && s.bearing() == Bearing.DIRECT;
    }

    private void requirements() {
        requirement("REQ-001", s -> s.state().best() == BestCredit.VALID, Status.MET);
        requirement("REQ-002", s -> s.state().best() == BestCredit.EXPIRING, Status.EXPIRING);
        requirement("REQ-003", s -> s.state().best() == BestCredit.LAPSED_IN_GRACE, Status.IN_GRACE);
        requirement("REQ-005", s -> s.state().nearest() == NearMiss.BY_DAY, Status.EXPIRED);
        requirement("REQ-006", s -> s.state().nearest() == NearMiss.BY_LEVEL, Status.BELOW_LEVEL);
        requirement("REQ-007", s -> s.state().nearest() == NearMiss.BY_EVIDENCE, Status.WEAK_EVIDENCE);
        requirement(
                "REQ-008",
                s -> s.state().best() == BestCredit.NONE && s.state().nearest() == NearMiss.NONE,
                Status.MISSING);
        requirement("REQ-009", s -> s.state().nearest() == NearMiss.IN_PART, Status.PARTLY_MET);
    }

    private void registrations() {
        registration("REG-001", s -> isUsable(s) && s.lastDay() == LastDay.FAR && s.annotated(), Status.MET);
        registration("REG-002", s -> isUsable(s) && s.lastDay() == LastDay.NEAR && s.annotated(), Status.EXPIRING);
        registration("REG-003", s -> isLive(s) && s.lastDay() == LastDay.PASSED, Status.EXPIRED);
        registration("REG-004", s -> isLive(s) && s.lastDay() != LastDay.PASSED && !s.annotated(), Status.PARTLY_MET);
        registration(
                "REG-005",
                s -> s.entry() == RegisterEntry.CONDITIONS
                        && s.unconditional()
                        && s.lastDay() != LastDay.PASSED
                        && s.annotated(),
                Status.PARTLY_MET);
        registration("REG-006", s -> s.entry() == RegisterEntry.SUSPENDED, Status.SUSPENDED);
        registration("REG-007", s -> s.entry() == RegisterEntry.NONE, Status.MISSING);
    }

    private static boolean isUsable(RegistrationState s) {
        return s.entry() == RegisterEntry.ACTIVE || (s.entry() == RegisterEntry.CONDITIONS && !s.unconditional());
    }

    private static boolean isLive(RegistrationState s) {
        return s.entry() == RegisterEntry.ACTIVE || s.entry() == RegisterEntry.CONDITIONS;
    }

    private void checks() {
        check("CHK-001", s -> isAcceptable(s) && s.lastDay() == LastDay.FAR, Status.MET);
        check("CHK-002", s -> isAcceptable(s) && s.lastDay() == LastDay.NEAR, Status.EXPIRING);
        check("CHK-003", s -> isAcceptable(s) && s.lastDay() == LastDay.PASSED, Status.EXPIRED);
        check("CHK-004", s -> s.result() == CheckDecision.BARRED, Status.BARRED);
        check("CHK-005", s -> s.result() == CheckDecision.NONE, Status.MISSING);
    }

    private static boolean isAcceptable(CheckState s) {
        return s.result() == CheckDecision.CLEAR || s.result() == CheckDecision.ACCEPTED_AFTER_REVIEW;
    }

    private void groups() {
        group(
                "GRP-001",
                f -> f.state().weakestNeeded().isSatisfied(),
                f -> f.state().weakestNeeded());
        group(
                "GRP-003",
                f -> f.state().weakestNeeded().isUnsatisfied() && f.state().someCount(),
                f -> Status.PARTLY_MET);
        group(
                "GRP-004",
                f -> f.state().all()
                        && f.state().weakestNeeded().isUnsatisfied()
                        && !f.state().someCount(),
                f -> f.state().weakestNeeded());
        group(
                "GRP-005",
                f -> !f.state().all()
                        && f.state().weakestNeeded().isUnsatisfied()
                        && !f.state().someCount(),
                f -> f.state().best());
        group("GRP-006", f -> f.state().best() == Status.NOT_APPLICABLE, f -> Status.NOT_APPLICABLE);
    }

    private void terms() {
        terms(
                "TRM-001",
                f -> f.state().concern() == Concern.CONCERNED,
                f -> f.state().own());
        terms("TRM-002", f -> f.state().concern() == Concern.NOT_IN_FORCE, f -> Status.NOT_APPLICABLE);
        terms("TRM-003", f -> f.state().concern() == Concern.OTHER_POST, f -> Status.NOT_APPLICABLE);
        terms(
                "TRM-004",
                f -> f.state().waived() && !f.state().stop() && isOpen(f.state().own()),
                f -> Status.WAIVED);
        terms(
                "TRM-005",
                f -> f.state().waived()
                        && !f.state().stop()
                        && !f.state().group()
                        && f.state().own() == Status.IN_GRACE,
                f -> Status.WAIVED);
        terms("TRM-006", f -> f.state().due() == Due.LATER && isOpen(f.state().own()), f -> Status.NOT_YET_DUE);
    }

    private static boolean isOpen(Status own) {
        return own.isUnsatisfied() && own != Status.BARRED;
    }

    private void verdicts() {
        verdict("VER-001", f -> f.state().stopUnsatisfied(), Verdict.BARRED);
        verdict("VER-002", f -> f.state().mandatory() == MandatoryRequirements.UNSATISFIED, Verdict.NOT_READY);
        verdict("VER-003", f -> f.state().mandatory() == MandatoryRequirements.PROVISIONAL, Verdict.CONDITIONAL);
        verdict("VER-004", f -> f.state().mandatory() == MandatoryRequirements.SATISFIED, Verdict.READY);
        verdict("VER-005", f -> f.state().mandatory() == MandatoryRequirements.NONE, Verdict.READY);
        verdict("VER-006", f -> f.state().barredByCheck() && !f.state().stopUnsatisfied(), Verdict.BARRED);
    }

    private void record(String id, Predicate<RecordState> when, Standing outcome) {
        rules.add(new Rule<>(id, OfRecord.class, f -> when.test(f.state()), f -> f.conclude(outcome, id)));
    }

    private void candidate(String id, Predicate<CandidateState> when, Standing outcome) {
        rules.add(new Rule<>(id, OfCandidate.class, f -> when.test(f.state()), f -> f.conclude(outcome, id)));
    }

    private void requirement(String id, Predicate<OfRequirement> when, Status outcome) {
        rules.add(new Rule<>(id, OfRequirement.class, when, f -> f.conclude(outcome, id)));
    }

    private void registration(String id, Predicate<RegistrationState> when, Status outcome) {
        rules.add(new Rule<>(id, OfRegistration.class, f -> when.test(f.state()), f -> f.conclude(outcome, id)));
    }

    private void check(String id, Predicate<CheckState> when, Status outcome) {
        rules.add(new Rule<>(id, OfCheck.class, f -> when.test(f.state()), f -> f.conclude(outcome, id)));
    }

    private void group(String id, Predicate<OfGroup> when, Function<OfGroup, Status> outcome) {
        rules.add(new Rule<>(id, OfGroup.class, when, f -> f.conclude(outcome.apply(f), id)));
    }

    private void terms(String id, Predicate<OfTerms> when, Function<OfTerms, Status> outcome) {
        rules.add(new Rule<>(id, OfTerms.class, when, f -> f.conclude(outcome.apply(f), id)));
    }

    private void verdict(String id, Predicate<OfRole> when, Verdict outcome) {
        rules.add(new Rule<>(id, OfRole.class, when, f -> f.conclude(outcome, id)));
    }
}
