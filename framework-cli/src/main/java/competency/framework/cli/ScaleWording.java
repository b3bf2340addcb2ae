package competency.framework.cli;

import competency.framework.model.catalogue.ProficiencyLevel;
import competency.framework.model.catalogue.ProficiencyScale;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale and what is known about its levels.
 *
 * @param scale the scale
 */
record ScaleWording(ProficiencyScale scale) {
    /** Its levels in one line. */
    String line() {
        return "%s: %s".formatted(scale.id(), Wording.listed(scale.levels()));
    }

    /** What is known about its levels; nothing where that is only their order. */
    void text(Page page) {
        if (!saysMore()) {
            return;
        }
        page.blank()
                .heading(
                        "Levels of %s (%s)".formatted(title(), scale.described().size()));
        for (var level : scale.described()) {
            page.blank()
                    .listed(
                            2,
                            level.title() == null ? level.id().value() : level.title(),
                            level.id().value());
            var details = details(level);
            if (!details.isEmpty()) {
                page.paragraph(4, Style.FAINT, String.join("; ", details));
            }
        }
    }

    private String title() {
        return scale.title() == null ? scale.id().value() : scale.title();
    }

    private boolean saysMore() {
        return scale.described().stream().anyMatch(level -> !level.equals(ProficiencyLevel.of(level.id())));
    }

    private static List<String> details(ProficiencyLevel level) {
        var details = new ArrayList<String>();
        if (level.holders() != null) {
            details.add(level.holders());
        }
        if (level.hours() != null) {
            details.add(Wording.hours(level.hours())
                    + (level.overMonths() == null ? "" : " over " + Wording.counted(level.overMonths(), "month")));
        }
        if (level.basis() != null) {
            details.add(Wording.source(level.basis()));
        }
        return details;
    }

    void json(JsonWriter json) {
        json.text("id", scale.id())
                .text("title", scale.title())
                .claim("cumulative", scale.cumulative())
                .texts("levels", scale.levels())
                .objects("described", saysMore() ? scale.described() : List.of(), level -> level(json, level))
                .basis(scale.basis());
    }

    private static void level(JsonWriter json, ProficiencyLevel level) {
        json.text("id", level.id())
                .text("title", level.title())
                .text("holders", level.holders())
                .amount("hours", level.hours())
                .number("over_months", level.overMonths())
                .basis(level.basis());
    }
}
