package competency.framework.cli;

import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RecordProblem;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.portfolio.RecordId;
import java.util.List;

/** One evaluation for programs. The keys and their order are published. */
final class EvaluationJson {
    private final JsonWriter json;

    EvaluationJson(JsonWriter json) {
        this.json = json;
    }

    void write(Evaluation evaluation) {
        json.object(() -> {
            json.object(
                    "framework",
                    () -> json.text("id", evaluation.framework().id())
                            .text("version", evaluation.framework().version()));
            json.text("person", evaluation.person())
                    .text("role", evaluation.role().id())
                    .text("setting", evaluation.setting())
                    .text("as_of", evaluation.asOf())
                    .text("verdict", evaluation.verdict())
                    .claim("may_practise", evaluation.mayPractise())
                    .text("rule", evaluation.rule().id())
                    .text("basis", evaluation.rule().basis())
                    .text("explanation", evaluation.explanation())
                    .object("compliance", () -> compliance(evaluation.compliance()))
                    .objects("findings", evaluation.findings(), this::finding)
                    .objects("problems", evaluation.problems(), this::problem);
        });
    }

    private void compliance(Compliance compliance) {
        json.number("satisfied", compliance.satisfied())
                .number("applicable", compliance.applicable())
                .number("percent", compliance.percent().orElse(null));
    }

    private void finding(Finding finding) {
        var terms = finding.requirement().terms();
        json.text("requirement", terms.id())
                .text("title", finding.title())
                .text("obligation", terms.obligation())
                .text("effect", terms.effect())
                .text("status", finding.status())
                .text("valid_until", finding.validUntil())
                .text("due_on", finding.dueOn())
                .text("rule", finding.rule().id())
                .text("basis", finding.rule().basis())
                .text("source", terms.basis())
                .text("explanation", finding.explanation())
                .objects("accepted", accepted(finding), this::accepted)
                .objects("rejected", finding.rejected(), this::rejected)
                .text("nearest", finding.nearest().orElse(null))
                .objects("children", finding.children(), this::finding);
    }

    /** A record of the credit that explains, and how the credit was derived. */
    private record Accepted(RecordId record, List<String> via) {}

    private static List<Accepted> accepted(Finding finding) {
        Credit counted = finding.counted();
        return counted == null
                ? List.of()
                : counted.records().stream()
                        .map(record -> new Accepted(record, counted.via()))
                        .toList();
    }

    private void accepted(Accepted accepted) {
        json.text("record", accepted.record()).texts("via", accepted.via());
    }

    private void rejected(Rejection rejection) {
        json.text("record", rejection.record())
                .text("reason", rejection.reason())
                .text("rule", rejection.rule().id())
                .text("detail", rejection.detail());
    }

    private void problem(RecordProblem problem) {
        json.text("id", problem.id()).text("record", problem.record()).text("message", problem.message());
    }
}
