package competency.framework.rules.next;

import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Post;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has held a role: the days of all posts in it, each day once, held against as many days as whole
 * calendar months before a day have.
 */
final class ServedMonths {
    private static final int MOST_MONTHS = 1_200;

    private final LocalDate asOf;
    private final List<Post> posts;

    ServedMonths(EvaluationRequest request) {
        asOf = request.asOf();
        posts = request.portfolio().posts().stream()
                .filter(post -> post.role().equals(request.role()))
                .sorted(Comparator.comparing(Post::from))
                .toList();
    }

    /** Whole calendar months served up to the day asked about, that day included. */
    int months() {
        var days = days(asOf);
        var months = 0;
        while (months < MOST_MONTHS && isServed(months + 1, asOf, days)) {
            months++;
        }
        return months;
    }

    /** The first day, from the day asked about on, on which so many months are served; null if no post is in force. */
    @Nullable
    LocalDate servedOn(int asked) {
        if (months() >= asked) {
            return asOf;
        }
        if (posts.stream().noneMatch(post -> post.isInForceOn(asOf))) {
            return null;
        }
        var served = days(asOf);
        var day = asOf;
        while (!isServed(asked, day, served + Credit.daysBetween(asOf, day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isServed(int months, LocalDate day, long days) {
        return days >= Credit.daysBetween(day.minusMonths(months), day);
    }

    private long days(LocalDate until) {
        var days = 0L;
        @Nullable LocalDate counted = null;
        for (var post : posts) {
            var from = counted == null || post.from().isAfter(counted) ? post.from() : counted.plusDays(1);
            var last = post.until() == null || post.until().isAfter(until) ? until : post.until();
            if (!last.isBefore(from)) {
                days += Credit.daysBetween(from, last) + 1;
                counted = last;
            }
        }
        return days;
    }
}
