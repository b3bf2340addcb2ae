package competency.framework.cli;

import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.rules.Evaluator;
import competency.framework.rules.next.DryRun;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a dry run asks of everybody.
 *
 * @param left what is in force
 * @param right what shall be
 * @param role the role asked about; null: every post in force on the day
 * @param setting the kind of service asked about where a post does not say; null: any
 * @param asOf the day asked about
 * @param lenient whether portfolios may name what the framework in force does not have
 */
record DryRunQuestion(
        ComparedSide left,
        ComparedSide right,
        @Nullable RoleId role,
        @Nullable SettingId setting,
        LocalDate asOf,
        boolean lenient) {
    /** Finds the role and the setting in either framework. */
    static DryRunQuestion of(
            ComparedSide left,
            ComparedSide right,
            @Nullable String role,
            @Nullable String setting,
            LocalDate asOf,
            boolean lenient) {
        return new DryRunQuestion(
                left,
                right,
                role == null ? null : role(left, right, role),
                setting(left, right, setting),
                asOf,
                lenient);
    }

    private static RoleId role(ComparedSide left, ComparedSide right, String id) {
        return right.framework().content().roles().stream()
                .map(each -> each.id())
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElseGet(() -> Lookup.role(left.framework(), id).id());
    }

    private static @Nullable SettingId setting(ComparedSide left, ComparedSide right, @Nullable String id) {
        if (id == null) {
            return null;
        }
        return new Settings(right.framework())
                .all().stream()
                        .filter(each -> each.value().equals(id))
                        .findFirst()
                        .orElseGet(() -> Lookup.setting(left.framework(), id));
    }

    DryRun with(Evaluator evaluator) {
        return new DryRun(evaluator, rulings(left), rulings(right));
    }

    private static DryRun.Rulings rulings(ComparedSide side) {
        return new DryRun.Rulings(side.framework(), side.policy());
    }

    /** Hands over what people hold, one after another. */
    void forEach(Path file, Consumer<Portfolio> each) {
        if (lenient) {
            PortfolioLoader.forEach(file, each);
        } else {
            PortfolioLoader.forEach(file, left.framework(), each);
        }
    }

    /** The roles to ask about; empty if the person holds no post on the day that either framework knows. */
    List<RoleId> rolesOf(Portfolio portfolio) {
        return role != null
                ? List.of(role)
                : portfolio.posts().stream()
                        .filter(post -> post.isInForceOn(asOf))
                        .map(Post::role)
                        .filter(this::isKnown)
                        .distinct()
                        .toList();
    }

    private boolean isKnown(RoleId held) {
        return left.framework().role(held).isPresent()
                || right.framework().role(held).isPresent();
    }
}
