package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.InterventionReach;
import competency.framework.model.catalogue.Refresher;
import java.util.ArrayList;
import java.util.List;

/**
 * One course and what completing it is worth.
 *
 * @param framework the framework
 * @param course one of its courses
 */
record CourseView(CompetencyFramework framework, Course course) implements ShowPart.View {
    private static final int LABEL = 12;

    @Override
    public void text(Page page) {
        page.title(Style.STRONG, "", course.title(), "");
        fact(page, "Id", course.id().value());
        fact(page, "Provider", course.provider() == null ? "any" : course.provider());
        fact(page, "Accredited", accredited());
        learning(page);
        if (course.costGbp() != null) {
            fact(page, "Cost", Wording.pounds(course.costGbp()));
        }
        if (!course.requires().isEmpty()) {
            fact(page, "Requires", Wording.listed(course.requires()));
        }
        if (course.reach() != InterventionReach.INDIVIDUAL) {
            fact(page, "Meant for", Wording.kebab(course.reach()));
        }
        if (course.basis() != null) {
            fact(page, "Source", course.basis().toString());
        }
        page.blank().heading("What it develops (%s)".formatted(course.develops().size()));
        for (var line : course.develops()) {
            page.blank().listed(2, title(line.competency()), line.competency().value());
            page.paragraph(4, Style.FAINT, development(line));
        }
        page.blank().heading("What it renews (%s)".formatted(course.refreshes().size()));
        for (var line : course.refreshes()) {
            page.blank().listed(2, title(line.competency()), line.competency().value());
            page.paragraph(4, Style.FAINT, renewal(line));
        }
    }

    private void learning(Page page) {
        if (course.hours() != null) {
            fact(page, "Hours", Wording.amount(course.hours()));
        }
        if (course.guidedHours() != null) {
            fact(page, "Guided", Wording.hours(course.guidedHours()));
        }
        if (course.credits() != null) {
            fact(page, "Credits", String.valueOf(course.credits()));
        }
        if (!course.assessment().isEmpty()) {
            fact(page, "Assessment", Wording.listed(assessment()));
        }
    }

    private List<String> assessment() {
        return course.assessment().stream().map(Wording::kebab).toList();
    }

    private static void fact(Page page, String label, String said) {
        page.labelled(2, LABEL, label, said);
    }

    private String accredited() {
        var from = course.accreditedFrom() == null ? "" : "from " + Wording.day(course.accreditedFrom());
        var until = course.accreditedUntil() == null ? "" : "until " + Wording.day(course.accreditedUntil());
        return from.isEmpty() && until.isEmpty() ? "on any day" : (from + " " + until).strip();
    }

    /** What a line that develops something is worth. */
    static String development(Development line) {
        var details = new ArrayList<String>();
        if (line.level() != null) {
            details.add("level " + line.level());
        }
        details.add(Wording.kebab(line.evidenceShown()) + (line.simulated() ? " in simulated work" : ""));
        if (line.validMonths() != null) {
            details.add("lasts " + months(line.validMonths()));
        }
        return String.join(", ", details);
    }

    /** What a line that renews something is worth. */
    static String renewal(Refresher line) {
        var base = line.lapseMonths() == 0
                ? "while it is still valid"
                : "up to %s after it lapsed".formatted(months(line.lapseMonths()));
        return base + (line.validMonths() == null ? "" : ", lasts " + months(line.validMonths()));
    }

    private static String months(int number) {
        return Wording.counted(number, "month");
    }

    @Override
    public void json(JsonWriter json) {
        json.object(() -> json.text("id", course.id())
                .text("title", course.title())
                .text("provider", course.provider())
                .text("accredited_from", course.accreditedFrom())
                .text("accredited_until", course.accreditedUntil())
                .amount("hours", course.hours())
                .amount("guided_hours", course.guidedHours())
                .number("credits", course.credits())
                .amount("cost_gbp", course.costGbp())
                .texts("requires", course.requires())
                .texts("assessment", assessment())
                .text("reach", course.reach())
                .basis(course.basis())
                .objects("develops", course.develops(), line -> development(json, line))
                .objects("refreshes", course.refreshes(), line -> renewal(json, line)));
    }

    private void development(JsonWriter json, Development line) {
        json.text("competency", line.competency())
                .text("title", title(line.competency()))
                .text("level", line.level())
                .text("evidence", line.evidenceShown())
                .number("valid_months", line.validMonths())
                .claim("simulated", line.simulated());
    }

    private void renewal(JsonWriter json, Refresher line) {
        json.text("competency", line.competency())
                .text("title", title(line.competency()))
                .number("lapse_months", line.lapseMonths())
                .number("valid_months", line.validMonths());
    }

    private String title(CompetencyId competency) {
        return framework.competency(competency).orElseThrow().title();
    }
}
