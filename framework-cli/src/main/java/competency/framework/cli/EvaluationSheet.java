package competency.framework.cli;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation on a web page, as its template reads it.
 *
 * @param key begins every id in it, so that a page can have several
 * @param level the level of its heading, 1 or 2
 * @param answer the answer
 * @param next what to do next; null if that was not asked
 */
record EvaluationSheet(
        String key, int level, Answer answer, @Nullable NextSheet next) {
    /**
     * Rows of the table under one heading.
     *
     * @param title the heading
     * @param rows the rows
     */
    record Part(String title, List<RequirementRow> rows) {}

    /** The level of the headings in it. */
    int inner() {
        return level + 1;
    }

    String mark() {
        return Wording.kebab(Mark.of(evaluation().verdict()));
    }

    /** Tells a person who is barred from one who is only not ready. */
    String verdict() {
        return Wording.kebab(evaluation().verdict());
    }

    String word() {
        return EvaluationHtml.word(evaluation());
    }

    String person() {
        return evaluation().person().value();
    }

    String role() {
        return evaluation().role().title();
    }

    String explanation() {
        return evaluation().explanation();
    }

    String rule() {
        return evaluation().rule().id();
    }

    /** The person is in the heading. */
    List<EvaluationFacts.Fact> facts() {
        return EvaluationFacts.of(answer).stream()
                .filter(fact -> !fact.label().equals("Person"))
                .toList();
    }

    /** The role's own list at a glance. */
    String glance() {
        var shares = evaluation().findings().stream()
                .filter(finding -> finding.requirement().terms().obligation() == Obligation.MANDATORY)
                .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                .map(Mark::of)
                .sorted()
                .toList();
        return Glance.of(shares);
    }

    /** The table: alarms first, then the sections of every report. */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        var alarms = Alarm.in(evaluation().findings());
        if (!alarms.isEmpty()) {
            parts.add(new Part(
                    "Barred or suspended (%s)".formatted(alarms.size()),
                    alarms.stream().map(this::row).toList()));
        }
        Section.of(evaluation()).stream().map(this::part).forEach(parts::add);
        return parts;
    }

    boolean hasParts() {
        return !parts().isEmpty();
    }

    private Part part(Section section) {
        return new Part(
                section.title(),
                section.findings().stream()
                        .map(finding -> new RequirementRow(
                                finding, List.of(), false, provenance().basis(finding), answer.request()))
                        .flatMap(row -> row.withParts().stream())
                        .toList());
    }

    private RequirementRow row(Alarm alarm) {
        return new RequirementRow(
                alarm.finding(),
                alarm.groups().stream().map(group -> group.title()).toList(),
                true,
                provenance().basis(alarm),
                answer.request());
    }

    /** The drawing; empty if nothing has an end. */
    String timeLine() {
        var spans = Span.of(answer);
        var request = answer.request();
        return spans.isEmpty()
                ? ""
                : TimeLine.of(request.asOf(), request.policy().expiringDays(), spans);
    }

    /** What the shaded days of the drawing are. */
    String warning() {
        return Wording.counted(answer.request().policy().expiringDays(), "day");
    }

    List<String> deviations() {
        return evaluation().deviations().stream().map(Wording::deviation).toList();
    }

    List<String> problems() {
        return evaluation().problems().stream().map(Wording::problem).toList();
    }

    boolean hasDeviations() {
        return !evaluation().deviations().isEmpty();
    }

    boolean hasProblems() {
        return !evaluation().problems().isEmpty();
    }

    private Evaluation evaluation() {
        return answer.evaluation();
    }

    private Provenance provenance() {
        return new Provenance(answer.request().framework(), evaluation().role());
    }
}
