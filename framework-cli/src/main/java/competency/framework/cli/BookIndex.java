package competency.framework.cli;

import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.RoleTier;
import competency.framework.model.catalogue.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every role, by where its kind was read, by family and by tier.
 *
 * @param links of the framework
 */
record BookIndex(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Find a role";
    }

    @Override
    public void write(Markdown page) {
        for (var source : links.framework().content().sources()) {
            bySource(page, source);
        }
        by(page, "By family", RoleFamily.values(), RoleProfile::family);
        by(page, "By tier", RoleTier.values(), RoleProfile::tier);
    }

    /** Roles that rest on one source, those of one place in it together. */
    private void bySource(Markdown page, Source source) {
        var places = roles().stream()
                .filter(role -> role.basis().source().equals(source.id()))
                .collect(Collectors.groupingBy(BookIndex::place, LinkedHashMap::new, Collectors.toList()));
        if (places.isEmpty()) {
            return;
        }
        page.paragraph("**%s** (%s)"
                        .formatted(
                                Markdown.plain(source.title()),
                                Markdown.link(source.id().value(), "source-" + source.id())))
                .blank();
        places.forEach((place, roles) ->
                page.bullet(0, (place.isEmpty() ? "" : "*" + Markdown.plain(place) + "*: ") + names(roles)));
    }

    private <E extends Enum<E>> void by(
            Markdown page, String title, E[] values, Function<RoleProfile, @Nullable E> property) {
        if (roles().stream().allMatch(role -> property.apply(role) == null)) {
            return;
        }
        page.paragraph("**" + title + "**").blank();
        for (var value : values) {
            var some = roles().stream()
                    .filter(role -> property.apply(role) == value)
                    .toList();
            if (!some.isEmpty()) {
                page.bullet(0, "*" + Wording.spaced(value) + "*: " + names(some));
            }
        }
    }

    private static String place(RoleProfile role) {
        return role.basis().clause() == null ? "" : role.basis().clause();
    }

    private List<RoleProfile> roles() {
        return links.framework().content().roles();
    }

    private String names(List<RoleProfile> roles) {
        return roles.stream().map(role -> links.role(role.id())).collect(Collectors.joining("; "));
    }
}
