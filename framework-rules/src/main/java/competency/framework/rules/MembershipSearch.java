package competency.framework.rules;

import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Membership;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.MembershipState;
import competency.framework.rules.state.Tie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Counts how long somebody has been a member of a body without a break. */
final class MembershipSearch {
    private final EvaluationRequest request;
    private final Decider decider;
    private final Supplier<Candidates> candidates;

    MembershipSearch(EvaluationRequest request, Decider decider, Supplier<Candidates> candidates) {
        this.request = request;
        this.decider = decider;
        this.candidates = candidates;
    }

    Held held(MembershipRequirement leaf) {
        var all = request.portfolio().memberships().stream()
                .filter(membership -> membership.body().equals(leaf.body()))
                .sorted(Comparator.comparing(Membership::from).thenComparing(Membership::id))
                .toList();
        var known = all.stream()
                .filter(membership -> !membership.from().isAfter(asOf()))
                .toList();
        var period = JoinedPeriod.of(known).stream()
                .filter(joined -> joined.covers(asOf()))
                .findFirst();
        var since = requiredSince(leaf);
        var state = new MembershipState(
                period.isPresent() ? Tie.CURRENT : known.isEmpty() ? Tie.NEVER : Tie.FORMER,
                period.isPresent() && !period.get().from().isAfter(since),
                period.isPresent()
                        ? LastDay.of(
                                period.get().until(), asOf(), request.policy().expiringDays())
                        : LastDay.PASSED);
        var decision = decider.decide(state);
        var accepted = period.map(JoinedPeriod::memberships).orElse(List.of());
        var rejected = new ArrayList<Rejection>();
        for (var membership : all) {
            if (!accepted.contains(membership)) {
                var reason = known.contains(membership) ? Standing.EXPIRED : Standing.NOT_YET;
                var day = reason == Standing.EXPIRED ? membership.until() : membership.from();
                rejected.add(RecordSearch.rejection(membership, reason, decision.rule(), day));
            }
        }
        rejected.sort(Comparator.comparing(Rejection::record));
        var measures = period.map(joined -> List.of(measure(joined, since))).orElse(List.of());
        return Held.of(
                decision,
                period.map(JoinedPeriod::until).orElse(null),
                accepted.stream().map(HeldRecord::id).sorted().toList(),
                since.equals(asOf()) ? List.of() : measures,
                rejected);
    }

    /** The day since which membership must be unbroken. */
    private LocalDate requiredSince(MembershipRequirement leaf) {
        if (leaf.unbrokenSince() != null) {
            var latest = candidates.get().latestCredit(leaf.unbrokenSince());
            return latest == null ? asOf() : latest;
        }
        return leaf.unbrokenMonths() == null ? asOf() : asOf().minusMonths(leaf.unbrokenMonths());
    }

    private Measure measure(JoinedPeriod joined, LocalDate since) {
        return new Measure(
                "days of unbroken membership",
                BigDecimal.valueOf(Credit.daysBetween(joined.from(), asOf())),
                BigDecimal.valueOf(Credit.daysBetween(since, asOf())));
    }

    private LocalDate asOf() {
        return request.asOf();
    }
}
