package competency.framework.cli;

import competency.framework.model.catalogue.ProficiencyLevel;
import competency.framework.model.catalogue.ProficiencyScale;
import java.util.List;

/**
 * Every scale with its levels.
 *
 * @param links of the framework
 */
record BookScales(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Scales";
    }

    @Override
    public void write(Markdown page) {
        page.paragraph(
                "Lowest level first. Levels of two scales are never compared, even if they have the same number.");
        links.framework().content().scales().forEach(scale -> write(page, scale));
    }

    private void write(Markdown page, ProficiencyScale scale) {
        page.heading(
                3,
                Markdown.place("scale-" + scale.id())
                        + Markdown.plain(scale.title() == null ? scale.id().value() : scale.title()));
        page.paragraph("%s; %s. – %s"
                .formatted(
                        Markdown.key(scale.id()),
                        scale.cumulative()
                                ? "a higher level includes the lower ones"
                                : "only the very level asked for will do",
                        links.basis(scale.basis())));
        page.table(
                List.of("Level", "For whom, or what it means", "Hours", "Rests on"),
                scale.described().stream().map(level -> row(scale, level)).toList());
    }

    private List<String> row(ProficiencyScale scale, ProficiencyLevel level) {
        var means = level.holders() == null ? level.title() : level.holders();
        return List.of(
                Markdown.key(level.id()),
                means == null ? "–" : Markdown.plain(means),
                hours(level),
                links.basis(level.basis() == null ? scale.basis() : level.basis()));
    }

    private static String hours(ProficiencyLevel level) {
        if (level.hours() == null) {
            return "–";
        }
        return Wording.amount(level.hours())
                + (level.overMonths() == null ? "" : " in " + Wording.counted(level.overMonths(), "month"));
    }
}
