package competency.framework.rules;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.rules.decision.Decider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which hours of practice or days of service stand otherwise than on the day before. They are held against
 * windows of calendar months, which are not equally long, so what is enough on one day may be too little on the next and
 * enough again later: every day is counted.
 */
final class CountedDays {
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;
    // Leap years are at most eight years apart: within them every window has been as long and as short as it can be.
    private static final int YEARS_OF_EVERY_WINDOW = 8;

    private final EvaluationRequest request;
    private final Decider decider;
    private final SortedSet<LocalDate> days = new TreeSet<>();

    CountedDays(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
    }

    /** All after the day asked about and not after this one, nor after the last that can be asked about. */
    SortedSet<LocalDate> upTo(LocalDate end) {
        var last = end.isAfter(Days.LAST) ? Days.LAST : end;
        request.framework().requirementsOf(request.role()).stream()
                .flatMap(Requirement::withParts)
                .forEach(requirement -> add(requirement, last));
        return days;
    }

    private void add(Requirement requirement, LocalDate end) {
        if (requirement instanceof PracticeRequirement leaf) {
            addPractised(leaf, end);
        } else if (requirement instanceof ExperienceRequirement leaf) {
            addServed(leaf, end);
        }
    }

    /** Until the last hour has left the window. */
    private void addPractised(PracticeRequirement leaf, LocalDate end) {
        var last = request.portfolio().practice().stream()
                .filter(entry -> entry.kind().equals(leaf.kind()))
                .map(PracticeEntry::until)
                .max(Comparator.naturalOrder())
                .map(until -> until.plusMonths(Objects.requireNonNullElse(leaf.withinMonths(), 0)))
                .orElse(request.asOf());
        var before = practised(leaf, request.asOf());
        for (var day = request.asOf().plusDays(1); !day.isAfter(end) && !day.isAfter(last.plusDays(1)); ) {
            var now = practised(leaf, day);
            note(day, before, now);
            before = now;
            day = day.plusDays(1);
        }
    }

    private Status practised(PracticeRequirement leaf, LocalDate day) {
        return new PracticeSearch(request.on(day), decider)
                .held(leaf)
                .standing()
                .outcome();
    }

    /** Until so many days are served that they are enough for ever, or every window has been tried on them. */
    private void addServed(ExperienceRequirement leaf, LocalDate end) {
        var posts = new ExperienceSearch(request, decider).matching(leaf);
        if (leaf.months() == null || posts.isEmpty()) {
            return; // on days that posts name
        }
        var most = (long) leaf.months() * LONGEST_MONTH;
        var last = lastNamed(posts).plusDays(most).plusYears(YEARS_OF_EVERY_WINDOW);
        var before = served(leaf, request.asOf());
        for (var day = request.asOf().plusDays(1); !day.isAfter(end) && !day.isAfter(last); ) {
            if (isSettled(before, posts, day, leaf.months())) {
                return;
            }
            var now = served(leaf, day);
            note(day, before.standing().outcome(), now.standing().outcome());
            before = now;
            day = day.plusDays(1);
        }
    }

    /** Whether whatever follows is as it was on the day before. */
    private static boolean isSettled(Held before, List<Post> posts, LocalDate day, int months) {
        var served = before.measures().get(0).have().longValue();
        return served >= (long) months * LONGEST_MONTH
                || (served < (long) months * SHORTEST_MONTH
                        && posts.stream()
                                .allMatch(post ->
                                        post.until() != null && post.until().isBefore(day)));
    }

    private Held served(ExperienceRequirement leaf, LocalDate day) {
        return new ExperienceSearch(request.on(day), decider).held(leaf);
    }

    private LocalDate lastNamed(List<Post> posts) {
        var last = request.asOf();
        for (var post : posts) {
            var named = post.until() == null ? post.from() : post.until();
            last = named.isAfter(last) ? named : last;
        }
        return last;
    }

    private void note(LocalDate day, Status before, Status now) {
        if (before != now) {
            days.add(day);
        }
    }
}
