package competency.framework.rules;

import static competency.framework.model.evaluation.Standing.CONDITIONS;
import static competency.framework.model.evaluation.Standing.EXPIRED;
import static competency.framework.model.evaluation.Standing.NOT_YET;
import static competency.framework.model.evaluation.Standing.SUPERSEDED;
import static competency.framework.model.evaluation.Standing.SUSPENDED;
import static competency.framework.model.evaluation.Standing.WITHOUT_ANNOTATION;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.RegistrationStatus;
import competency.framework.rules.ReferenceAnswer.Rejected;
import competency.framework.rules.ReferenceTerms.Own;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The leaves of which one record decides, the latest: registration and check; details 21 and 22. */
final class ReferenceRecords {
    private final EvaluationRequest request;

    ReferenceRecords(EvaluationRequest request) {
        this.request = request;
    }

    Own judge(RegistrationRequirement leaf) {
        var entries = request.portfolio().registrations().stream()
                .filter(entry -> entry.register().equals(leaf.register()))
                .toList();
        var deciding = entries.stream()
                .filter(entry -> !isLater(entry))
                .max(Comparator.comparing(Registration::from)
                        .thenComparing(entry -> ReferenceDays.orNever(entry.until()))
                        .thenComparing(entry -> entry.id().value(), Comparator.reverseOrder()));
        if (deciding.isEmpty()) {
            return own(Status.MISSING, null, null, rejected(entries, null, null, null));
        }
        var entry = deciding.get();
        var reason = reason(entry, leaf);
        return own(
                reason.map(ReferenceRecords::status)
                        .orElse(ReferenceDays.lasting(entry.until(), request.asOf(), request.policy())),
                entry.until(),
                reason.isEmpty() ? entry : null,
                rejected(entries, entry, reason.orElse(null), entry.until()));
    }

    private Optional<Standing> reason(Registration entry, RegistrationRequirement leaf) {
        if (entry.status() == RegistrationStatus.SUSPENDED) {
            return Optional.of(SUSPENDED);
        }
        if (ReferenceDays.isPast(entry.until(), request.asOf())) {
            return Optional.of(EXPIRED);
        }
        if (!entry.annotations().containsAll(leaf.annotations())) {
            return Optional.of(WITHOUT_ANNOTATION);
        }
        return leaf.unconditional() && entry.status() == RegistrationStatus.CONDITIONS
                ? Optional.of(CONDITIONS)
                : Optional.empty();
    }

    private static Status status(Standing reason) {
        return switch (reason) {
            case SUSPENDED -> Status.SUSPENDED;
            case EXPIRED -> Status.EXPIRED;
            default -> Status.PARTLY_MET;
        };
    }

    Own judge(CheckRequirement leaf) {
        var checks = request.portfolio().checks().stream()
                .filter(check -> check.check().equals(leaf.check()))
                .toList();
        var deciding = checks.stream()
                .filter(check -> !isLater(check))
                .min(Comparator.comparing(Check::on, Comparator.reverseOrder())
                        .thenComparing(check -> check.result() == CheckResult.BARRED ? 0 : 1)
                        .thenComparing(check -> check.id().value()));
        if (deciding.isEmpty()) {
            return own(Status.MISSING, null, null, rejected(checks, null, null, null));
        }
        var check = deciding.get();
        var last = ReferenceDays.months(check.on(), leaf.withinMonths());
        if (check.result() == CheckResult.BARRED) {
            return own(Status.BARRED, null, null, rejected(checks, check, Standing.BARRED, last));
        }
        if (ReferenceDays.isPast(last, request.asOf())) {
            return own(Status.EXPIRED, null, null, rejected(checks, check, Standing.TOO_OLD, check.on()));
        }
        var status = ReferenceDays.lasting(last, request.asOf(), request.policy());
        return own(status, last, check, rejected(checks, check, null, null));
    }

    private boolean isLater(HeldRecord record) {
        return record.since().isAfter(request.asOf());
    }

    private List<Rejected> rejected(
            List<? extends HeldRecord> all,
            @Nullable HeldRecord deciding,
            @Nullable Standing reason,
            @Nullable LocalDate day) {
        var rejected = new ArrayList<Rejected>();
        for (var record : all) {
            if (isLater(record)) {
                rejected.add(new Rejected(record.id(), NOT_YET, record.since()));
            } else if (record != deciding) {
                rejected.add(new Rejected(record.id(), SUPERSEDED, null));
            } else if (reason != null) {
                rejected.add(new Rejected(record.id(), reason, day));
            }
        }
        rejected.sort(Comparator.comparing(each -> each.record().value()));
        return rejected;
    }

    private static Own own(
            Status status, @Nullable LocalDate until, @Nullable HeldRecord accepted, List<Rejected> rejected) {
        var lasting = accepted == null ? null : until;
        List<RecordId> records = accepted == null ? List.of() : List.of(accepted.id());
        return new Own(status, lasting, null, records, List.of(), List.of(), rejected, List.of());
    }
}
