package competency.framework.cli;

import competency.framework.model.next.Advice;
import competency.framework.model.next.Plan;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.next.Progression;
import competency.framework.model.next.Step;

/** What to do next, for people: the verdict, the steps in order, the plan behind them, and where it leads. */
final class NextText {
    private static final int INDENT = 2;
    private static final int INNER = 3;
    private static final int LABEL = 11;

    private final Advised advised;
    private final NextQuestion question;
    private final Page page;

    private NextText(Advised advised, NextQuestion question, Terminal terminal) {
        this.advised = advised;
        this.question = question;
        page = new Page(terminal);
    }

    static String of(Advised advised, NextQuestion question, Terminal terminal) {
        return new NextText(advised, question, terminal).text();
    }

    private String text() {
        var evaluation = advised.advice().evaluation();
        var mark = Mark.of(evaluation.verdict());
        page.title(
                mark.strongStyle(),
                page.shown(mark),
                EvaluationText.words(evaluation.verdict()),
                "%s [%s]".formatted(evaluation.explanation(), evaluation.rule().id()));
        EvaluationFacts.of(advised.answer()).forEach(fact -> page.labelled(INDENT, LABEL, fact.label(), fact.said()));
        limits(question.limits());
        steps("What to do", advised.advice());
        plan(advised.advice().plan());
        progressions();
        problems();
        return page.text();
    }

    private void limits(PlanLimits limits) {
        var said = PlanWording.limits(limits);
        if (!said.isEmpty()) {
            page.labelled(INDENT, LABEL, "Limits", said);
        }
    }

    private void steps(String title, Advice advice) {
        var steps = advice.steps();
        page.blank().heading("%s (%s)".formatted(title, steps.size()));
        if (steps.isEmpty()) {
            page.blank().paragraph(INDENT, Style.PLAIN, PlanWording.withoutSteps(advice.plan()));
        }
        var number = 0;
        for (var step : steps) {
            number++;
            page.blank();
            step(number, step);
        }
    }

    private void step(int number, Step step) {
        var words = new StepWording(step, question.limits().by());
        page.numbered(number, words.title(), words.due());
        words.course().ifPresent(course -> page.labelled(INNER, "Course", course));
        if (words.isServedTold()) {
            page.labelled(INNER, "For", words.served());
        }
        words.oneOf().ifPresent(choice -> page.labelled(INNER, "Choice", Wording.capitalised(choice) + "."));
        words.why().forEach(why -> page.labelled(INNER, "Why", why));
        words.needed().ifPresent(needed -> page.labelled(INNER, "Needed", needed));
        page.paragraph(INNER, Style.FAINT, "[%s]".formatted(words.rule()));
    }

    private void plan(Plan plan) {
        var words = new PlanWording(plan);
        page.blank().heading("The plan of courses").blank();
        page.labelled(INDENT, LABEL, "In all", words.size());
        page.labelled(INDENT, LABEL, "Proof", words.proof(question.limits()));
        if (plan.open().isEmpty()) {
            return;
        }
        page.blank()
                .heading("What courses leave open (%s)".formatted(plan.open().size()))
                .blank();
        plan.open().forEach(gap -> page.listed(INDENT, gap.finding().title(), PlanWording.reason(gap.reason())));
    }

    private void progressions() {
        if (!question.isProgressing()) {
            return;
        }
        var all = advised.progressions();
        page.blank().heading("Where it leads (%s)".formatted(all.size()));
        if (all.isEmpty()) {
            page.blank().paragraph(INDENT, Style.PLAIN, "No pathway leads on from this role.");
        }
        for (var progression : all) {
            page.blank();
            progression(progression, all.size() > 1 && progression.equals(all.get(0)));
        }
        if (question.target() != null) {
            all.forEach(progression -> steps("What to do to get there", progression.target()));
        }
    }

    private void progression(Progression progression, boolean isNearest) {
        var words = new ProgressionWording(progression);
        var role = progression.target().evaluation().role().id();
        page.listed(INDENT, words.title() + (isNearest ? " (the nearest)" : ""), words.standing());
        page.labelled(4, LABEL, "Role", role.value());
        page.labelled(4, LABEL, "Held", words.held());
        words.transferring()
                .forEach(finding -> page.labelled(
                        4, LABEL, "Transfers", "%s: %s".formatted(finding.title(), ProgressionWording.via(finding))));
        page.labelled(4, LABEL, "To do", words.toDo());
        page.labelled(4, LABEL, "To serve", words.toServe());
    }

    private void problems() {
        var problems = advised.advice().evaluation().problems();
        if (!problems.isEmpty()) {
            page.blank()
                    .heading("Records to look at (%s)".formatted(problems.size()))
                    .blank();
            problems.forEach(problem -> page.paragraph(INDENT, Style.PLAIN, Wording.problem(problem)));
        }
    }
}
