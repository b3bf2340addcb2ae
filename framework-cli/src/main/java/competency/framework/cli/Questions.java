package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The questions that portfolios raise on a day: about one role, or about each person's posts.
 *
 * @param framework where the roles are
 * @param policy what the organisation has settled
 * @param asOf the day asked about
 * @param role the role asked about; null: every post in force on the day
 * @param setting the kind of service asked about where a post does not say; null: any
 */
record Questions(
        CompetencyFramework framework,
        Policy policy,
        LocalDate asOf,
        @Nullable RoleId role,
        @Nullable SettingId setting) {
    /** The questions about one portfolio, which came from a file of this name. */
    List<EvaluationRequest> about(Portfolio portfolio, String file) {
        var roles = role == null ? rolesInForce(portfolio) : List.of(role);
        if (roles.isEmpty()) {
            throw new BadInputException("%s no-post %s holds no post of %s in force on %s (%s); name a role with --role"
                    .formatted(file, portfolio.person(), framework, asOf, posts(portfolio)));
        }
        return roles.stream()
                .map(asked -> new EvaluationRequest(framework, portfolio, asked, setting, asOf, policy))
                .toList();
    }

    /** Roles that the framework does not have are left to the evaluation's problems. */
    private List<RoleId> rolesInForce(Portfolio portfolio) {
        return portfolio.posts().stream()
                .filter(post -> post.isInForceOn(asOf))
                .map(Post::role)
                .filter(held -> framework.role(held).isPresent())
                .distinct()
                .toList();
    }

    private static String posts(Portfolio portfolio) {
        return portfolio.posts().isEmpty()
                ? "no posts are recorded"
                : portfolio.posts().stream().map(Questions::post).collect(Collectors.joining(", "));
    }

    private static String post(Post post) {
        return "%s from %s%s".formatted(post.role(), post.from(), post.until() == null ? "" : " until " + post.until());
    }
}
