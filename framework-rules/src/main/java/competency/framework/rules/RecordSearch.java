package competency.framework.rules;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.CheckDecision;
import competency.framework.rules.state.CheckState;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.RegisterEntry;
import competency.framework.rules.state.RegistrationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the record that decides a registration or a check: the latest one by the day. */
final class RecordSearch {
    private static final Comparator<Registration> LATEST_ENTRY = Comparator.comparing(Registration::from)
            .thenComparing(Registration::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Registration::id, Comparator.reverseOrder());
    // Of several decisions on one day, one that bars is the one that counts.
    private static final Comparator<Check> LATEST_CHECK = Comparator.comparing(Check::on)
            .thenComparing(check -> check.result() == CheckResult.BARRED)
            .thenComparing(Check::id, Comparator.reverseOrder());
    private static final Comparator<Rejection> BY_RECORD = Comparator.comparing(Rejection::record);

    private final EvaluationRequest request;
    private final Decider decider;

    RecordSearch(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
    }

    Held held(RegistrationRequirement leaf) {
        var entries = new ArrayList<Registration>(2);
        for (var entry : request.portfolio().registrations()) {
            if (entry.register().equals(leaf.register())) {
                entries.add(entry);
            }
        }
        var deciding = latest(entries, LATEST_ENTRY);
        var decision = decider.decide(state(deciding, leaf));
        var lastDay = deciding == null ? null : deciding.until();
        return held(entries, deciding, decision, lastDay, reason(deciding, decision, leaf));
    }

    private RegistrationState state(@Nullable Registration entry, RegistrationRequirement leaf) {
        return entry == null
                ? new RegistrationState(RegisterEntry.NONE, LastDay.FAR, false, leaf.unconditional())
                : new RegistrationState(
                        RegisterEntry.of(entry.status()),
                        lastDay(entry.until()),
                        entry.annotations().containsAll(leaf.annotations()),
                        leaf.unconditional());
    }

    private static Standing reason(
            @Nullable Registration deciding, Decision<Status> decision, RegistrationRequirement leaf) {
        return switch (decision.outcome()) {
            case SUSPENDED -> Standing.SUSPENDED;
            case EXPIRED -> Standing.EXPIRED;
            case PARTLY_MET ->
                deciding != null && deciding.annotations().containsAll(leaf.annotations())
                        ? Standing.CONDITIONS
                        : Standing.WITHOUT_ANNOTATION;
            default -> Standing.COUNTS;
        };
    }

    Held held(CheckRequirement leaf) {
        var checks = new ArrayList<Check>(2);
        for (var check : request.portfolio().checks()) {
            if (check.check().equals(leaf.check())) {
                checks.add(check);
            }
        }
        var deciding = latest(checks, LATEST_CHECK);
        var lastDay = deciding == null ? null : Credit.lastDay(deciding.on(), leaf.withinMonths());
        var result = deciding == null ? CheckDecision.NONE : CheckDecision.of(deciding.result());
        var decision = decider.decide(new CheckState(result, lastDay(lastDay)));
        var reason = switch (decision.outcome()) {
            case BARRED -> Standing.BARRED;
            case EXPIRED -> Standing.TOO_OLD;
            default -> Standing.COUNTS;
        };
        return held(checks, deciding, decision, lastDay, reason);
    }

    /** The latest by the day; null if there is none yet. */
    private <R extends HeldRecord> @Nullable R latest(List<R> records, Comparator<R> order) {
        @Nullable R latest = null;
        for (var record : records) {
            if (isByTheDay(record) && (latest == null || order.compare(record, latest) > 0)) {
                latest = record;
            }
        }
        return latest;
    }

    private Held held(
            List<? extends HeldRecord> records,
            @Nullable HeldRecord deciding,
            Decision<Status> decision,
            @Nullable LocalDate lastDay,
            Standing reason) {
        var rejected = new ArrayList<Rejection>(0);
        for (var record : records) {
            if (!isByTheDay(record)) {
                rejected.add(rejection(record, Standing.NOT_YET, decision.rule(), record.since()));
            } else if (!record.equals(deciding)) {
                rejected.add(rejection(record, Standing.SUPERSEDED, decision.rule(), null));
            } else if (reason != Standing.COUNTS) {
                var day = reason == Standing.TOO_OLD ? record.since() : lastDay;
                rejected.add(rejection(record, reason, decision.rule(), day));
            }
        }
        rejected.sort(BY_RECORD);
        var accepted = reason == Standing.COUNTS && deciding != null ? List.of(deciding.id()) : List.<RecordId>of();
        return Held.of(decision, lastDay, accepted, List.of(), List.copyOf(rejected));
    }

    static Rejection rejection(HeldRecord record, Standing reason, RuleRef rule, @Nullable LocalDate day) {
        return new Rejection(record.id(), reason, rule, day, null);
    }

    private boolean isByTheDay(HeldRecord record) {
        return !record.since().isAfter(request.asOf());
    }

    private LastDay lastDay(@Nullable LocalDate lastDay) {
        return LastDay.of(lastDay, request.asOf(), request.policy().expiringDays());
    }
}
