package competency.framework.rules;

import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Post;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.Amount;
import competency.framework.rules.state.ExperienceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts service in posts. */
final class ExperienceSearch {
    private final EvaluationRequest request;
    private final Decider decider;

    ExperienceSearch(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
    }

    Held held(ExperienceRequirement leaf) {
        var matching = matching(leaf);
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

    /** The posts that count for it. */
    List<Post> matching(ExperienceRequirement leaf) {
        return request.portfolio().posts().stream()
                .filter(post -> matches(post, leaf))
                .toList();
    }

    private Decision<Status> decide(Amount served) {
        return decider.decide(new ExperienceState(served));
    }

    private boolean matches(Post post, ExperienceRequirement leaf) {
        var family = request.framework().role(post.role()).map(RoleProfile::family);
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
