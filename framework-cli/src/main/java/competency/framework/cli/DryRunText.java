package competency.framework.cli;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.next.AnswerChange;
import competency.framework.model.next.ClauseChange;
import competency.framework.model.next.FindingChange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dry run for people: the totals, then everybody whose answer is another one.
 *
 * @param question what was asked
 * @param totals what came of it
 */
record DryRunText(DryRunQuestion question, DryRunTotals totals) {
    private static final int INDENT = 2;
    private static final int INNER = 4;
    private static final int LABEL = 11;

    /** What stands before the first change. */
    String on(Page page) {
        page.title(Style.STRONG, "", headline(), details());
        page.labelled(INDENT, LABEL, "In force", question.left().name());
        page.labelled(INDENT, LABEL, "Instead", question.right().name());
        page.labelled(INDENT, LABEL, "Day", Wording.day(question.asOf()));
        if (question.role() != null) {
            page.labelled(INDENT, LABEL, "Role", question.role().value());
        }
        page.labelled(INDENT, LABEL, "Asked", asked());
        turns(page);
        causes(page);
        if (totals.changed() > 0) {
            page.blank().heading("Whose answers change (%s)".formatted(totals.changed()));
        }
        return page.text();
    }

    private String headline() {
        return totals.changed() == 0
                ? "Nobody's answer changes."
                : "%s of %s change.".formatted(totals.changed(), Wording.counted(totals.answers(), "answer"));
    }

    private String details() {
        var verdicts = totals.verdictsChanged();
        return totals.changed() == 0
                ? ""
                : "%s; %s only in what stands behind it, or until when."
                        .formatted(
                                verdicts == 1 ? "1 has another verdict" : verdicts + " have another verdict",
                                totals.changed() - verdicts);
    }

    private String asked() {
        var asked = "%s about %s".formatted(Wording.counted(totals.answers(), "answer"), counted(totals.people()));
        return totals.withoutPost() == 0
                ? asked
                : "%s; %s without a post on the day".formatted(asked, counted(totals.withoutPost()));
    }

    private static String counted(long people) {
        return people == 1 ? "1 person" : people + " people";
    }

    private void turns(Page page) {
        if (totals.turns().isEmpty()) {
            return;
        }
        page.blank()
                .heading("Verdicts (%s)".formatted(totals.verdictsChanged()))
                .blank();
        totals.turns()
                .forEach((turn, number) -> page.labelled(
                        INDENT,
                        LABEL,
                        Long.toString(number),
                        "%s → %s".formatted(words(turn.from()), words(turn.to()))));
    }

    private void causes(Page page) {
        if (totals.causes().isEmpty()) {
            return;
        }
        page.blank()
                .heading("Changed clauses (%s)".formatted(totals.causes().size()))
                .blank();
        totals.causes()
                .forEach(cause -> page.labelled(
                        INDENT,
                        LABEL,
                        Long.toString(cause.answers()),
                        cause.clause().toString()));
    }

    /** One answer that is another one. */
    static String of(AnswerChange change, Terminal terminal) {
        var page = new Page(terminal);
        var after = change.after();
        page.blank()
                .entry(
                        0,
                        after == null ? Mark.ASIDE : Mark.of(after.verdict()),
                        "%s, %s".formatted(change.person(), change.role()),
                        verdicts(change));
        change.findings().forEach(finding -> finding(page, finding));
        return page.text();
    }

    private static String verdicts(AnswerChange change) {
        return change.isVerdictChanged()
                ? "%s → %s".formatted(words(change.before()), words(change.after()))
                : "still " + words(change.after());
    }

    private static String words(String verdict) {
        return Stream.of(Verdict.values())
                .filter(each -> Wording.kebab(each).equals(verdict))
                .map(EvaluationText::words)
                .findFirst()
                .orElse("no such role");
    }

    private static String words(@Nullable Evaluation answer) {
        return answer == null ? "no such role" : EvaluationText.words(answer.verdict());
    }

    private static void finding(Page page, FindingChange change) {
        page.paragraph(
                INDENT,
                Style.PLAIN,
                "%s: %s → %s".formatted(change.title(), standing(change.before()), standing(change.after())));
        for (ClauseChange cause : change.causes()) {
            page.paragraph(INNER, Style.FAINT, "for " + cause);
        }
    }

    private static String standing(@Nullable Finding finding) {
        if (finding == null) {
            return "not required";
        }
        var standing = Wording.standing(finding);
        if (finding.validUntil() != null) {
            return "%s until %s".formatted(standing, Wording.shortDay(finding.validUntil()));
        }
        return finding.dueOn() == null
                ? standing
                : "%s, due by %s".formatted(standing, Wording.shortDay(finding.dueOn()));
    }
}
