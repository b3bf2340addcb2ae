package competency.framework.cli;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Verdict;
import java.util.List;
import java.util.function.Predicate;

/** One evaluation for people: the verdict first, then what is missing, then what counts. */
final class EvaluationText {
    private final Evaluation evaluation;
    private final Policy policy;
    private final Page page;
    private final OpenFindings open;
    private final HeldFindings held;

    private EvaluationText(EvaluationRequest request, Evaluation evaluation, Terminal terminal) {
        this.evaluation = evaluation;
        policy = request.policy();
        page = new Page(terminal);
        var provenance = new Provenance(request.framework(), evaluation.role());
        open = new OpenFindings(page, request, provenance);
        held = new HeldFindings(page, request.asOf(), provenance);
    }

    static String of(EvaluationRequest request, Evaluation evaluation, Terminal terminal) {
        return new EvaluationText(request, evaluation, terminal).text();
    }

    private String text() {
        verdict();
        facts();
        var gaps = evaluation.gaps();
        part("What is missing", gaps);
        part("For the time being", mandatory(finding -> finding.status().isProvisional()));
        counting("What counts", mandatory(EvaluationText::isHeld));
        desirable(gaps);
        problems();
        return page.text();
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

    private void facts() {
        var role = evaluation.role();
        var framework = evaluation.framework();
        fact("Person", evaluation.person().value());
        fact("Role", "%s (%s)".formatted(role.title(), role.id()));
        if (evaluation.setting() != null) {
            fact("Setting", evaluation.setting().value());
        }
        fact("Day", Wording.day(evaluation.asOf()));
        fact("Framework", "%s (%s %s)".formatted(framework.title(), framework.id(), framework.version()));
        if (policy.id() != null) {
            fact(
                    "Policy",
                    "%s: warns %s ahead, %s of grace"
                            .formatted(policy.id(), days(policy.expiringDays()), days(policy.graceDays())));
        }
        fact("Satisfied", share(evaluation.compliance()));
    }

    private void fact(String label, String said) {
        page.labelled(2, 11, label, said);
    }

    private static String days(int number) {
        return Wording.counted(number, "day");
    }

    private static String share(Compliance compliance) {
        return compliance
                .percent()
                .map(percent -> "%d of %s, %s%%"
                        .formatted(
                                compliance.satisfied(),
                                Wording.counted(compliance.applicable(), "mandatory requirement"),
                                percent))
                .orElse("nothing is mandatory in this role");
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
    private void desirable(List<Finding> gaps) {
        var desirable = evaluation.findings().stream()
                .filter(finding -> !isMandatory(finding) && !gaps.contains(finding))
                .toList();
        part(
                "Desirable, not held",
                desirable.stream().filter(finding -> !isHeld(finding)).toList());
        counting(
                "Desirable, held",
                desirable.stream().filter(EvaluationText::isHeld).toList());
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
        return evaluation.findings().stream()
                .filter(EvaluationText::isMandatory)
                .filter(which)
                .toList();
    }

    private static boolean isMandatory(Finding finding) {
        return finding.requirement().terms().obligation() == Obligation.MANDATORY;
    }

    static boolean isHeld(Finding finding) {
        return finding.status().isSatisfied() && !finding.status().isProvisional();
    }
}
