package competency.framework.cli;

import competency.framework.model.catalogue.Deviation;
import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.RecordProblem;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import java.util.List;

/** One evaluation for programs. The keys and their order are published. */
final class EvaluationJson {
    private final JsonWriter json;

    EvaluationJson(JsonWriter json) {
        this.json = json;
    }

    void write(Answer answer) {
        json.object(() -> content(answer, () -> {}));
    }

    /** What stands in the object of an answer; what is told beside it stands before the problems. */
    void content(Answer answer, Runnable beside) {
        var evaluation = answer.evaluation();
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
                .object("compliance", () -> compliance(json, evaluation.compliance()))
                .objects("findings", evaluation.findings(), this::finding)
                .objects("deviations", evaluation.deviations(), this::deviation)
                .optional("changes", answer.change(), this::change);
        beside.run();
        json.objects("problems", evaluation.problems(), this::problem);
    }

    private void change(Change change) {
        json.text("on", change.on())
                .text("verdict", change.verdict())
                .objects(
                        "statuses",
                        change.statuses(),
                        status -> json.text("requirement", status.requirement())
                                .text("from", status.from())
                                .text("to", status.to()));
    }

    static void compliance(JsonWriter json, Compliance compliance) {
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
                .objects("accepted", finding.accepted(), record -> accepted(record, finding.via()))
                .optional("waiver", finding.waiver(), this::waiver)
                .objects("measures", finding.measures(), this::measure)
                .objects("rejected", finding.rejected(), this::rejected)
                .text("nearest", finding.nearest().orElse(null))
                .objects("children", finding.children(), this::finding);
    }

    /** A record that counts, and how the requirement follows from all that do. */
    private void accepted(RecordId record, List<String> via) {
        json.text("record", record).texts("via", via);
    }

    private void waiver(Waiver waiver) {
        json.text("record", waiver.id())
                .text("until", waiver.until())
                .text("reason", waiver.reason())
                .text("approved_by", waiver.approvedBy());
    }

    private void measure(Measure measure) {
        json.text("what", measure.what()).amount("have", measure.have()).amount("need", measure.need());
    }

    private void rejected(Rejection rejection) {
        json.text("record", rejection.record())
                .text("reason", rejection.reason())
                .text("rule", rejection.rule().id())
                .text("detail", rejection.detail());
    }

    private void deviation(Deviation deviation) {
        json.text("requirement", deviation.requirement())
                .text("competency", deviation.competency())
                .text("change", deviation.change())
                .text("reason", deviation.reason())
                .text("approved_by", deviation.approvedBy());
    }

    private void problem(RecordProblem problem) {
        json.text("id", problem.id()).text("record", problem.record()).text("message", problem.message());
    }
}
