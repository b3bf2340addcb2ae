package competency.framework.cli;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Verdict;

/** One evaluation for people: the verdict first, then what bars, what is missing, and what counts. */
final class EvaluationText {
    private final Evaluation evaluation;
    private final Answer answer;
    private final Page page;
    private final OpenFindings open;
    private final HeldFindings held;

    private EvaluationText(Answer answer, Terminal terminal) {
        this.answer = answer;
        evaluation = answer.evaluation();
        var request = answer.request();
        page = new Page(terminal);
        var provenance = new Provenance(request.framework(), evaluation.role());
        open = new OpenFindings(page, request, provenance);
        held = new HeldFindings(page, request.asOf(), provenance);
    }

    static String of(Answer answer, Terminal terminal) {
        return new EvaluationText(answer, terminal).text();
    }

    private String text() {
        verdict();
        EvaluationFacts.of(answer).forEach(fact -> page.labelled(2, 11, fact.label(), fact.said()));
        alarms();
        var sections = Section.of(evaluation);
        sections.stream()
                .filter(section -> section.kind() != Section.Kind.ASIDE)
                .forEach(this::section);
        localPolicy();
        problems();
        sections.stream()
                .filter(section -> section.kind() == Section.Kind.ASIDE)
                .forEach(this::aside);
        return page.text();
    }

    /** Tells them before everything else; what is of the role's own list is not told again. */
    private void alarms() {
        var alarms = Alarm.in(evaluation.findings());
        if (!alarms.isEmpty()) {
            page.blank().heading("BARRED OR SUSPENDED (%s)".formatted(alarms.size()));
            alarms.forEach(open::alarm);
        }
    }

    private void verdict() {
        var mark = Mark.of(evaluation.verdict());
        page.title(
                mark.strongStyle(),
                page.shown(mark),
                words(evaluation.verdict()),
                "%s [%s]".formatted(evaluation.explanation(), evaluation.rule().id()));
    }

    /** The verdict in words that leave no doubt what it means for tomorrow's shift. */
    static String words(Verdict verdict) {
        return switch (verdict) {
            case BARRED -> "MAY NOT PRACTISE";
            case NOT_READY -> "NOT READY";
            case CONDITIONAL -> "READY FOR NOW";
            case READY -> "READY";
        };
    }

    private void section(Section section) {
        page.blank().heading(section.title());
        if (section.kind().isHeld()) {
            page.blank();
            held.table(section.findings());
        } else {
            section.findings().forEach(open::item);
        }
    }

    /** What is not asked of this person, as short as can be. */
    private void aside(Section section) {
        page.blank().heading(section.title()).blank();
        section.findings().forEach(open::aside);
    }

    /** Where less was asked for than the framework does: nobody should take the answer for more than it is. */
    private void localPolicy() {
        var deviations = evaluation.deviations();
        if (deviations.isEmpty()) {
            return;
        }
        page.blank().heading("Local policy (%s)".formatted(deviations.size())).blank();
        deviations.forEach(deviation -> page.paragraph(2, Style.PLAIN, Wording.deviation(deviation)));
    }

    private void problems() {
        var problems = evaluation.problems();
        if (problems.isEmpty()) {
            return;
        }
        page.blank()
                .heading("Records to look at (%s)".formatted(problems.size()))
                .blank();
        problems.forEach(problem -> page.paragraph(2, Style.PLAIN, Wording.problem(problem)));
    }
}
