package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person holds.
 *
 * @param person whose it is, by opaque key
 * @param posts roles the person is, was or will be appointed to
 * @param completions courses the person took
 * @param awards competencies the person was judged to hold
 * @param registrations entries in professional registers
 * @param checks checks of suitability
 * @param practice hours of practice
 * @param memberships times of membership
 * @param waivers what the person may go without for a time
 */
public record Portfolio(
        PersonRef person,
        List<Post> posts,
        List<Completion> completions,
        List<Award> awards,
        List<Registration> registrations,
        List<Check> checks,
        List<PracticeEntry> practice,
        List<Membership> memberships,
        List<Waiver> waivers) {
    // Each goes on to the other components, so that the order in which posts are listed never matters.
    private static final Comparator<Post> BY_FIRST_DAY =
            Comparator.comparing(Post::from).thenComparing(Portfolio::lastDay).thenComparing(Portfolio::setting);
    private static final Comparator<Post> BY_LAST_DAY =
            Comparator.comparing(Portfolio::lastDay).thenComparing(Post::from).thenComparing(Portfolio::setting);

    /** Refuses a record id that is used twice. */
    public Portfolio {
        Present.require("person of Portfolio", person);
        posts = Present.copyOf("posts of Portfolio", posts);
        completions = Present.copyOf("completions of Portfolio", completions);
        awards = Present.copyOf("awards of Portfolio", awards);
        registrations = Present.copyOf("registrations of Portfolio", registrations);
        checks = Present.copyOf("checks of Portfolio", checks);
        practice = Present.copyOf("practice of Portfolio", practice);
        memberships = Present.copyOf("memberships of Portfolio", memberships);
        waivers = Present.copyOf("waivers of Portfolio", waivers);
        requireOneOfEach(List.of(completions, awards, registrations, checks, practice, memberships, waivers));
    }

    private static void requireOneOfEach(List<List<? extends HeldRecord>> kinds) {
        var seen = new HashSet<RecordId>();
        for (var records : kinds) {
            for (var record : records) {
                if (!seen.add(record.id())) {
                    throw new IllegalArgumentException(
                            "record id (%s) is used twice; ids must be unique in a portfolio".formatted(record.id()));
                }
            }
        }
    }

    /**
     * A portfolio of training alone.
     *
     * @param person whose it is, by opaque key
     * @param posts roles the person is, was or will be appointed to
     * @param completions courses the person took
     * @param awards competencies the person was judged to hold
     * @return a portfolio with nothing else in it
     */
    public static Portfolio ofTraining(
            PersonRef person, List<Post> posts, List<Completion> completions, List<Award> awards) {
        return new Portfolio(person, posts, completions, awards, List.of(), List.of(), List.of(), List.of(), List.of());
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
        @Nullable Post current = null;
        @Nullable Post future = null;
        @Nullable Post past = null;
        for (var post : posts) {
            if (!post.role().equals(role)) {
                continue;
            }
            if (post.isInForceOn(day)) {
                current = current == null || BY_FIRST_DAY.compare(post, current) > 0 ? post : current;
            } else if (post.from().isAfter(day)) {
                future = future == null || BY_FIRST_DAY.compare(post, future) < 0 ? post : future;
            } else {
                past = past == null || BY_LAST_DAY.compare(post, past) > 0 ? post : past;
            }
        }
        return Optional.ofNullable(current != null ? current : future != null ? future : past);
    }

    private static LocalDate lastDay(Post post) {
        return post.until() == null ? LocalDate.MAX : post.until();
    }

    private static String setting(Post post) {
        return (post.setting() == null ? "" : post.setting().value()) + " " + String.join(" ", post.tags());
    }
}
