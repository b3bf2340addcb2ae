package competency.framework.cli;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import java.util.List;
import java.util.function.Predicate;

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
        new EvaluationFacts(page, answer).write();
        var alarms = alarms();
        var gaps = evaluation.gaps().stream()
                .filter(finding -> !alarms.contains(finding))
                .toList();
        part("What is missing", gaps);
        part("Waived", all(finding -> finding.status() == Status.WAIVED));
        part("For the time being", mandatory(EvaluationText::isForNow));
        counting("What counts", mandatory(EvaluationText::isHeld));
        desirable(finding -> !gaps.contains(finding) && !alarms.contains(finding));
        localPolicy();
        problems();
        aside(all(finding -> finding.status() == Status.NOT_APPLICABLE));
        return page.text();
    }

    /** Tells them before everything else; what is of the role's own list need not be told again. */
    private List<Finding> alarms() {
        var alarms = Alarm.in(evaluation.findings());
        if (!alarms.isEmpty()) {
            page.blank().heading("BARRED OR SUSPENDED (%d)".formatted(alarms.size()));
            alarms.forEach(open::alarm);
        }
        return alarms.stream().filter(Alarm::isTop).map(Alarm::finding).toList();
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

    private void part(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.blank().heading("%s (%d)".formatted(title, findings.size()));
        findings.forEach(open::item);
    }

    private void counting(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.blank().heading("%s (%d)".formatted(title, findings.size())).blank();
        held.table(findings);
    }

    /** What the verdict does not depend on, after everything it does. */
    private void desirable(Predicate<Finding> untold) {
        var desirable = all(untold.and(finding -> !isMandatory(finding)));
        part(
                "Desirable, not held",
                desirable.stream()
                        .filter(finding -> finding.status().isUnsatisfied() || isForNow(finding))
                        .toList());
        counting(
                "Desirable, held",
                desirable.stream().filter(EvaluationText::isHeld).toList());
    }

    /** What is not asked of this person, as short as can be. */
    private void aside(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.blank().heading("Not applicable (%d)".formatted(findings.size())).blank();
        findings.forEach(open::aside);
    }

    /** Where less was asked for than the framework does: nobody should take the answer for more than it is. */
    private void localPolicy() {
        var deviations = evaluation.deviations();
        if (deviations.isEmpty()) {
            return;
        }
        page.blank().heading("Local policy (%d)".formatted(deviations.size())).blank();
        for (var deviation : deviations) {
            var what = deviation.competency() == null
                    ? "Requirement " + deviation.requirement()
                    : "Competency " + deviation.competency();
            page.paragraph(
                    2,
                    Style.PLAIN,
                    "%s: %s. Approved by %s: %s"
                            .formatted(what, deviation.change(), deviation.approvedBy(), deviation.reason()));
        }
    }

    private void problems() {
        var problems = evaluation.problems();
        if (problems.isEmpty()) {
            return;
        }
        page.blank()
                .heading("Records to look at (%d)".formatted(problems.size()))
                .blank();
        for (var problem : problems) {
            var where = problem.record() == null ? "A post" : "Record " + problem.record();
            page.paragraph(2, Style.PLAIN, "%s: %s [%s]".formatted(where, problem.message(), problem.id()));
        }
    }

    private List<Finding> mandatory(Predicate<Finding> which) {
        return all(which.and(EvaluationText::isMandatory));
    }

    private List<Finding> all(Predicate<Finding> which) {
        return evaluation.findings().stream().filter(which).toList();
    }

    private static boolean isMandatory(Finding finding) {
        return finding.requirement().terms().obligation() == Obligation.MANDATORY;
    }

    /** Provisional, but for no decision of anybody's. */
    private static boolean isForNow(Finding finding) {
        return finding.status().isProvisional() && finding.status() != Status.WAIVED;
    }

    static boolean isHeld(Finding finding) {
        return finding.status().isSatisfied() && !finding.status().isProvisional();
    }
}
