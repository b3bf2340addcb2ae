package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.Post;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.Amount;
import competency.framework.rules.state.ExperienceState;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.MembershipState;
import competency.framework.rules.state.Tie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts time: membership of a body, and service in posts. */
final class TimeSearch {
    private final EvaluationRequest request;
    private final CompetencyFramework framework;
    private final Decider decider;
    private final Supplier<Candidates> candidates;

    TimeSearch(EvaluationRequest request, Decider decider, Supplier<Candidates> candidates) {
        this.request = request;
        this.decider = decider;
        this.candidates = candidates;
        framework = request.framework();
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

    Held held(ExperienceRequirement leaf) {
        var matching = request.portfolio().posts().stream()
                .filter(post -> matches(post, leaf))
                .toList();
        if (leaf.months() == null) {
            var isServing = matching.stream().anyMatch(post -> post.isInForceOn(asOf()));
            return Held.of(decide(isServing ? Amount.ENOUGH : Amount.NONE), null, List.of(), List.of(), List.of());
        }
        var served = daysServed(matching);
        var needed = Credit.daysBetween(asOf().minusMonths(leaf.months()), asOf());
        var amount = served >= needed ? Amount.ENOUGH : served > 0 ? Amount.SOME : Amount.NONE;
        var measure = new Measure("days served", BigDecimal.valueOf(served), BigDecimal.valueOf(needed));
        return Held.of(decide(amount), null, List.of(), List.of(measure), List.of());
    }

    private Decision<Status> decide(Amount served) {
        return decider.decide(new ExperienceState(served));
    }

    private boolean matches(Post post, ExperienceRequirement leaf) {
        var family = framework.role(post.role()).map(RoleProfile::family);
        return (leaf.roles().isEmpty() || leaf.roles().contains(post.role()))
                && (leaf.families().isEmpty()
                        || family.filter(leaf.families()::contains).isPresent())
                && (leaf.settings().isEmpty()
                        || Optional.ofNullable(post.setting())
                                .filter(leaf.settings()::contains)
                                .isPresent());
    }

    /** Days of all posts up to the day asked about, each day once. */
    private long daysServed(List<Post> posts) {
        var days = 0L;
        @Nullable LocalDate counted = null;
        for (var post : posts.stream().sorted(Comparator.comparing(Post::from)).toList()) {
            var from = counted == null || post.from().isAfter(counted) ? post.from() : counted.plusDays(1);
            var until = post.until() == null || post.until().isAfter(asOf()) ? asOf() : post.until();
            if (!until.isBefore(from)) {
                days += Credit.daysBetween(from, until) + 1;
                counted = until;
            }
        }
        return days;
    }

    private LocalDate asOf() {
        return request.asOf();
    }
}
