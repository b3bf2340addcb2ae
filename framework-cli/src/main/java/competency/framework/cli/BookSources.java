package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.Source;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every source, and what rests on it.
 *
 * @param links of the framework
 */
record BookSources(BookLinks links) implements FrameworkBook.Chapter {
    /** More than so many are counted and not named. */
    private static final int MOST_NAMED = 30;

    /**
     * A scale, or one of its levels.
     *
     * @param scale the scale
     * @param basis what it rests on
     */
    private record Graded(ScaleId scale, @Nullable Basis basis) {}

    /**
     * A requirement where it is stated.
     *
     * @param role the role that states it
     * @param basis what it rests on
     */
    private record Stated(RoleId role, Basis basis) {}

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public void write(Markdown page) {
        links.framework().content().sources().forEach(source -> write(page, source));
    }

    private void write(Markdown page, Source source) {
        page.heading(3, Markdown.place("source-" + source.id()) + Markdown.plain(source.title()));
        page.paragraph("%s; %s; read on %s%s."
                        .formatted(
                                Markdown.key(source.id()),
                                Markdown.plain(source.publisher()),
                                Wording.day(source.readOn()),
                                source.url() == null ? "" : "; <" + source.url() + ">"))
                .blank();
        var lines = List.of(
                line(
                        "Competencies",
                        content().competencies(),
                        source,
                        Competency::basis,
                        part -> links.competency(part.id())),
                line(
                        "Equivalences",
                        content().equivalences(),
                        source,
                        Equivalence::basis,
                        part -> Markdown.key(part.id())),
                line("Courses", content().courses(), source, Course::basis, part -> links.course(part.id())),
                line("Scales", scales(), source, Graded::basis, part -> links.scale(part.scale())),
                line("Roles", content().roles(), source, RoleProfile::basis, part -> links.role(part.id())),
                line("Requirements", requirements(), source, Stated::basis, part -> links.role(part.role())),
                line("Pathways", content().pathways(), source, Pathway::basis, this::pathway));
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> page.bullet(0, line));
        if (lines.stream().allMatch(String::isEmpty)) {
            page.bullet(0, "No entry rests on it alone.");
        }
    }

    /** Names everything of one kind that rests on a source, each once; empty if nothing does. */
    private static <T> String line(
            String title, List<T> parts, Source source, Function<T, @Nullable Basis> basis, Function<T, String> name) {
        var some =
                parts.stream().filter(part -> isOn(basis.apply(part), source)).toList();
        if (some.isEmpty()) {
            return "";
        }
        var names = some.stream().map(name).distinct().toList();
        return "%s (%s)%s"
                .formatted(title, some.size(), names.size() > MOST_NAMED ? "" : ": " + String.join("; ", names));
    }

    private static boolean isOn(@Nullable Basis basis, Source source) {
        return basis != null && basis.source().equals(source.id());
    }

    /** Scales, and levels that rest on something of their own. */
    private List<Graded> scales() {
        return content().scales().stream()
                .flatMap(scale -> Stream.concat(
                        Stream.of(new Graded(scale.id(), scale.basis())),
                        scale.described().stream()
                                .filter(level -> level.basis() != null)
                                .map(level -> new Graded(scale.id(), level.basis()))))
                .toList();
    }

    private List<Stated> requirements() {
        return content().roles().stream()
                .flatMap(role -> role.requirements().stream()
                        .map(requirement -> new Stated(role.id(), BookRoles.basis(role, requirement))))
                .toList();
    }

    private String pathway(Pathway pathway) {
        return Markdown.link(pathway.id().value(), "pathway-" + pathway.id());
    }

    private FrameworkContent content() {
        return links.framework().content();
    }
}
