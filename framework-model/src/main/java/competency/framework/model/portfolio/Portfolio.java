package competency.framework.model.portfolio;

import competency.framework.model.catalogue.RoleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one person holds.
 *
 * @param person whose it is, by opaque key
 * @param posts roles the person is, was or will be appointed to
 * @param completions courses the person took
 * @param awards competencies the person was judged to hold
 */
public record Portfolio(PersonRef person, List<Post> posts, List<Completion> completions, List<Award> awards) {
    // Each goes on to the other components, so that the order in which posts are listed never matters.
    private static final Comparator<Post> BY_FIRST_DAY =
            Comparator.comparing(Post::from).thenComparing(Portfolio::lastDay).thenComparing(Portfolio::setting);
    private static final Comparator<Post> BY_LAST_DAY =
            Comparator.comparing(Portfolio::lastDay).thenComparing(Post::from).thenComparing(Portfolio::setting);

    /** Refuses a record id that is used twice. */
    public Portfolio {
        posts = List.copyOf(posts);
        completions = List.copyOf(completions);
        awards = List.copyOf(awards);
        var seen = new HashSet<RecordId>();
        Stream.concat(completions.stream(), awards.stream())
                .map(TrainingRecord::id)
                .forEach(id -> {
                    if (!seen.add(id)) {
                        throw new IllegalArgumentException(
                                "record id (%s) is used twice; ids must be unique in a portfolio".formatted(id));
                    }
                });
    }

    /**
     * The post in a role that a question about a day is asked of: the one in force, the latest begun if there are
     * several; else the next to begin; else the last to have ended.
     *
     * @param role the role
     * @param day the day asked about
     * @return empty if the person never had, has or will have such a post
     */
    public Optional<Post> postFor(RoleId role, LocalDate day) {
        var inRole = posts.stream().filter(post -> post.role().equals(role)).toList();
        return inRole.stream()
                .filter(post -> post.isInForceOn(day))
                .max(BY_FIRST_DAY)
                .or(() ->
                        inRole.stream().filter(post -> post.from().isAfter(day)).min(BY_FIRST_DAY))
                .or(() -> inRole.stream().max(BY_LAST_DAY));
    }

    private static LocalDate lastDay(Post post) {
        return post.until() == null ? LocalDate.MAX : post.until();
    }

    private static String setting(Post post) {
        return post.setting() == null ? "" : post.setting().value();
    }
}
