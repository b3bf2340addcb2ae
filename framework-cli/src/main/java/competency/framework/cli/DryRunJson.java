package competency.framework.cli;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.AnswerChange;
import competency.framework.model.next.ClauseChange;
import competency.framework.model.next.FindingChange;
import java.util.ArrayList;

/** A dry run for programs: the totals, then everybody whose answer is another one. */
final class DryRunJson {
    private final JsonWriter json;
    private final DryRunQuestion question;
    private final DryRunTotals totals;

    DryRunJson(JsonWriter json, DryRunQuestion question, DryRunTotals totals) {
        this.json = json;
        this.question = question;
        this.totals = totals;
    }

    /** The whole object; what changed is written by whoever has put it aside. */
    void write(Runnable changes) {
        json.object(() -> {
            FrameworkComparisonView.side(json, "before", question.left());
            FrameworkComparisonView.side(json, "after", question.right());
            json.text("role", question.role())
                    .text("setting", question.setting())
                    .text("as_of", question.asOf())
                    .object("totals", this::totals);
            changes.run();
        });
    }

    private void totals() {
        json.number("people", totals.people())
                .number("without_post", totals.withoutPost())
                .number("answers", totals.answers())
                .number("changed", totals.changed())
                .number("verdict_changed", totals.verdictsChanged())
                .objects(
                        "verdicts",
                        new ArrayList<>(totals.turns().entrySet()),
                        turn -> json.text("from", turn.getKey().from())
                                .text("to", turn.getKey().to())
                                .number("answers", turn.getValue()))
                .objects("causes", totals.causes(), cause -> {
                    clause(json, cause.clause());
                    json.number("answers", cause.answers());
                });
    }

    /** What stands in the object of somebody whose answer is another one. */
    static void change(JsonWriter json, AnswerChange change) {
        json.text("person", change.person())
                .text("role", change.role())
                .optional("before", change.before(), answer -> answer(json, answer))
                .optional("after", change.after(), answer -> answer(json, answer))
                .objects("findings", change.findings(), finding -> finding(json, finding));
    }

    private static void answer(JsonWriter json, Evaluation answer) {
        json.text("verdict", answer.verdict())
                .claim("may_practise", answer.mayPractise())
                .number("satisfied", answer.compliance().satisfied())
                .number("applicable", answer.compliance().applicable());
    }

    private static void finding(JsonWriter json, FindingChange change) {
        var newer = change.after() == null ? change.before() : change.after();
        json.text("requirement", newer == null ? null : newer.requirement().id())
                .text("title", change.title())
                .optional("before", change.before(), finding -> standing(json, finding))
                .optional("after", change.after(), finding -> standing(json, finding))
                .objects("causes", change.causes(), clause -> clause(json, clause));
    }

    private static void standing(JsonWriter json, Finding finding) {
        json.text("status", finding.status())
                .text("valid_until", finding.validUntil())
                .text("due_on", finding.dueOn());
    }

    private static void clause(JsonWriter json, ClauseChange clause) {
        json.text("kind", clause.kind()).text("id", clause.id()).text("change", clause.change());
    }
}
