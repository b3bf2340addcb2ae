package competency.framework.cli;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.inspection.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A check for people: how many of what first, then each file, then how far the courses lead.
 *
 * @param answer what the check has to say
 * @param strict whether warnings are taken for errors
 * @param all whether every note is shown
 */
record CheckText(CheckAnswer answer, boolean strict, boolean all) {
    private static final int ENOUGH = 3;
    private static final int PLACE = 8;
    private static final int LONGEST_NAME = 60;

    String on(Page page) {
        var sound = answer.isSound(strict);
        page.title(
                sound ? Style.STRONG_GOOD : Style.STRONG_BAD,
                page.shown(sound ? Mark.YES : Mark.NO),
                "%s, %s, %s"
                        .formatted(
                                counted(Severity.ERROR, "error"),
                                counted(Severity.WARNING, "warning"),
                                counted(Severity.NOTE, "note")),
                about());
        byFile().forEach((file, noticed) -> {
            page.blank().heading(shortened(file)).blank();
            tell(noticed, page);
        });
        hidden(page);
        if (answer.framework() != null && !answer.isWhole()) {
            page.blank().paragraph(2, Style.CARE, CheckCoverageText.NOT_WHOLE);
        }
        if (answer.framework() == null) {
            page.blank()
                    .paragraph(
                            2,
                            Style.CARE,
                            "The framework could not be read, so nothing was held against it. Mend it first.");
        }
        deviations(page);
        var coverage = answer.coverage();
        if (coverage != null && answer.framework() != null) {
            var note = answer.isInErrorAsWritten() ? CheckCoverageText.AS_WRITTEN : "";
            new CheckCoverageText(coverage, answer.framework(), answer.catalogues(), note, all).on(page);
        }
        return page.text();
    }

    private String counted(Severity severity, String noun) {
        return Wording.counted(answer.count(severity), noun);
    }

    private String about() {
        var parts = new ArrayList<String>();
        var framework = answer.framework();
        if (framework != null) {
            parts.add(framework.edition().title() + ", version "
                    + framework.edition().version());
        }
        var policy = answer.policy();
        if (policy != null) {
            parts.add("with policy " + policy.id());
        }
        answer.catalogues().stream().map(CourseCatalogue::title).forEach(parts::add);
        parts.add("for " + Wording.day(answer.asOf()));
        return String.join("; ", parts);
    }

    /** The end of a long name says more than its beginning. */
    private static String shortened(String file) {
        var name = file;
        while (name.length() > LONGEST_NAME && name.indexOf('/', 2) > 0) {
            name = "…" + name.substring(name.indexOf('/', 2));
        }
        return name;
    }

    /** Who checks catalogues cannot change the framework: notes about it are not for them. */
    private boolean isHidden(Noticed each) {
        return !all
                && each.ofFramework()
                && each.severity() == Severity.NOTE
                && !answer.catalogues().isEmpty();
    }

    private void hidden(Page page) {
        var hidden = answer.noticed().stream().filter(this::isHidden).count();
        if (hidden > 0) {
            page.blank()
                    .paragraph(
                            2,
                            Style.FAINT,
                            "%s about the framework; --all shows them".formatted(Wording.counted(hidden, "note")));
        }
    }

    /** Nobody should take the framework for what was published. */
    private void deviations(Page page) {
        var deviations = answer.deviations();
        if (!deviations.isEmpty()) {
            page.blank()
                    .heading("Local policy (%s)".formatted(deviations.size()))
                    .blank();
            deviations.forEach(each -> page.paragraph(
                    2,
                    Style.PLAIN,
                    (each.role() == null ? "" : "Role %s: ".formatted(each.role())) + Wording.deviation(each)));
        }
    }

    private Map<String, List<Noticed>> byFile() {
        Map<String, List<Noticed>> files = new LinkedHashMap<>();
        answer.noticed().stream()
                .filter(each -> !isHidden(each))
                .forEach(each -> files.computeIfAbsent(each.place().file(), unused -> new ArrayList<>())
                        .add(each));
        return files;
    }

    private void tell(List<Noticed> noticed, Page page) {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (var each : noticed) {
            var before = told.merge(each.id(), 1, Integer::sum);
            if (all || each.severity() != Severity.NOTE || before <= ENOUGH) {
                tell(each, page);
            }
        }
        if (!all) {
            noticed.stream()
                    .filter(each -> each.severity() == Severity.NOTE)
                    .map(Noticed::id)
                    .distinct()
                    .forEach(id -> more(id, told.getOrDefault(id, 0) - ENOUGH, page));
        }
    }

    private static void more(String id, int number, Page page) {
        if (number > 0) {
            page.noted(Mark.ASIDE, PLACE, "", "%s and %s more like it; --all shows them".formatted(id, number));
        }
    }

    private static void tell(Noticed each, Page page) {
        var place = "%s:%s".formatted(each.place().line(), each.place().column());
        page.noted(
                mark(each.severity()),
                PLACE,
                place,
                "%s %s%s".formatted(each.id(), each.message(), each.place().inSheet()));
        if (each.severity() != Severity.NOTE && !each.advice().isEmpty()) {
            page.paragraph(4 + PLACE, Style.FAINT, "To do: " + each.advice());
        }
    }

    /** The sign of what matters this much. */
    static Mark mark(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.NO;
            case WARNING -> Mark.SOON;
            case NOTE -> Mark.ASIDE;
        };
    }
}
