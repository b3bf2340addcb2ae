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
import java.util.Optional;
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

    private final EvaluationRequest request;
    private final Decider decider;

    RecordSearch(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
    }

    Held held(RegistrationRequirement leaf) {
        var entries = request.portfolio().registrations().stream()
                .filter(entry -> entry.register().equals(leaf.register()))
                .toList();
        var deciding = entries.stream().filter(this::isByTheDay).max(LATEST_ENTRY);
        var decision = decider.decide(deciding.map(entry -> state(entry, leaf))
                .orElse(new RegistrationState(RegisterEntry.NONE, LastDay.FAR, false, leaf.unconditional())));
        return held(entries, deciding, decision, deciding.map(Registration::until), reason(deciding, decision, leaf));
    }

    private RegistrationState state(Registration entry, RegistrationRequirement leaf) {
        return new RegistrationState(
                RegisterEntry.of(entry.status()),
                lastDay(entry.until()),
                entry.annotations().containsAll(leaf.annotations()),
                leaf.unconditional());
    }

    private static Standing reason(
            Optional<Registration> deciding, Decision<Status> decision, RegistrationRequirement leaf) {
        return switch (decision.outcome()) {
            case SUSPENDED -> Standing.SUSPENDED;
            case EXPIRED -> Standing.EXPIRED;
            case PARTLY_MET ->
                deciding.filter(entry -> entry.annotations().containsAll(leaf.annotations()))
                                .isPresent()
                        ? Standing.CONDITIONS
                        : Standing.WITHOUT_ANNOTATION;
            default -> Standing.COUNTS;
        };
    }

    Held held(CheckRequirement leaf) {
        var checks = request.portfolio().checks().stream()
                .filter(check -> check.check().equals(leaf.check()))
                .toList();
        var deciding = checks.stream().filter(this::isByTheDay).max(LATEST_CHECK);
        var lastDay = deciding.map(check -> Credit.lastDay(check.on(), leaf.withinMonths()));
        var result = deciding.map(check -> CheckDecision.of(check.result())).orElse(CheckDecision.NONE);
        var decision = decider.decide(new CheckState(result, lastDay(lastDay.orElse(null))));
        var reason = switch (decision.outcome()) {
            case BARRED -> Standing.BARRED;
            case EXPIRED -> Standing.TOO_OLD;
            default -> Standing.COUNTS;
        };
        return held(checks, deciding, decision, lastDay, reason);
    }

    private Held held(
            List<? extends HeldRecord> records,
            Optional<? extends HeldRecord> deciding,
            Decision<Status> decision,
            Optional<LocalDate> lastDay,
            Standing reason) {
        var rejected = new ArrayList<Rejection>();
        for (var record : records) {
            if (!isByTheDay(record)) {
                rejected.add(rejection(record, Standing.NOT_YET, decision.rule(), record.since()));
            } else if (!record.equals(deciding.orElse(null))) {
                rejected.add(rejection(record, Standing.SUPERSEDED, decision.rule(), null));
            } else if (reason != Standing.COUNTS) {
                var day = reason == Standing.TOO_OLD ? record.since() : lastDay.orElse(null);
                rejected.add(rejection(record, reason, decision.rule(), day));
            }
        }
        rejected.sort(Comparator.comparing(Rejection::record));
        var accepted = reason == Standing.COUNTS
                ? deciding.map(HeldRecord::id).stream().toList()
                : List.<RecordId>of();
        return Held.of(decision, lastDay.orElse(null), accepted, List.of(), rejected);
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
