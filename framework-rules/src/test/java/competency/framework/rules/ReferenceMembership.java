package competency.framework.rules;

import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceAnswer.Rejected;
import competency.framework.rules.ReferenceTerms.Own;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 4.10, details 24: membership, by growing a period around the day asked about. */
final class ReferenceMembership {
    private final MembershipRequirement leaf;
    private final EvaluationRequest request;
    private final LocalDate asOf;
    private final List<Membership> all;
    private final List<Membership> joined = new ArrayList<>();

    ReferenceMembership(MembershipRequirement leaf, EvaluationRequest request) {
        this.leaf = leaf;
        this.request = request;
        asOf = request.asOf();
        all = request.portfolio().memberships().stream()
                .filter(each -> each.body().equals(leaf.body()))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
        var known = known().toList();
        known.stream().filter(each -> !ReferenceDays.isPast(each.until(), asOf)).forEach(joined::add);
        while (!joined.isEmpty() && joined.addAll(neighbours(known))) {
            // Grow until nothing more joins on.
        }
    }

    private Stream<Membership> known() {
        return all.stream().filter(each -> !each.from().isAfter(asOf));
    }

    private List<Membership> neighbours(List<Membership> known) {
        return known.stream()
                .filter(each -> !joined.contains(each))
                .filter(each -> joined.stream().anyMatch(member -> touches(each, member)))
                .toList();
    }

    private static boolean touches(Membership one, Membership other) {
        return !ReferenceDays.isPast(next(one.until()), other.from())
                && !ReferenceDays.isPast(next(other.until()), one.from());
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    Own own(ReferenceDerivation held) {
        var since = since(held);
        var status = status(since);
        return new Own(
                status,
                until(),
                null,
                joined.stream()
                        .map(Membership::id)
                        .sorted(Comparator.comparing(RecordId::value))
                        .toList(),
                List.of(),
                joined.isEmpty() || since.equals(asOf) ? List.of() : List.of(measure(since)),
                rejected(),
                List.of());
    }

    private Status status(LocalDate since) {
        if (joined.isEmpty()) {
            return known().findAny().isPresent() ? Status.EXPIRED : Status.MISSING;
        }
        return begun().isAfter(since) ? Status.PARTLY_MET : ReferenceDays.lasting(until(), asOf, request.policy());
    }

    private LocalDate begun() {
        return joined.stream()
                .map(Membership::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private @Nullable LocalDate until() {
        if (joined.isEmpty() || joined.stream().anyMatch(each -> each.until() == null)) {
            return null;
        }
        return joined.stream()
                .flatMap(each -> Stream.ofNullable(each.until()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day from which membership must be unbroken. */
    private LocalDate since(ReferenceDerivation held) {
        if (leaf.unbrokenSince() != null) {
            return held.of(leaf.unbrokenSince()).stream()
                    .filter(credit -> !credit.closed())
                    .map(ReferenceCredit::from)
                    .max(Comparator.naturalOrder())
                    .orElse(asOf);
        }
        var since = leaf.unbrokenMonths() == null ? null : ReferenceDays.months(asOf, -leaf.unbrokenMonths());
        return since == null ? asOf : since;
    }

    private String measure(LocalDate since) {
        return "%d of %d days of unbroken membership"
                .formatted(ChronoUnit.DAYS.between(begun(), asOf), ChronoUnit.DAYS.between(since, asOf));
    }

    private List<Rejected> rejected() {
        return all.stream()
                .filter(each -> !joined.contains(each))
                .map(each -> each.from().isAfter(asOf)
                        ? new Rejected(each.id(), Standing.NOT_YET, each.from())
                        : new Rejected(each.id(), Standing.EXPIRED, each.until()))
                .toList();
    }
}
