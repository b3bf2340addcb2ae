package competency.framework.cli;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.Advice;
import competency.framework.model.next.Plan;
import competency.framework.model.next.Progression;
import competency.framework.model.next.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do next, for programs. The keys and their order are published. */
final class NextJson {
    private final JsonWriter json;
    private final Advised advised;
    private final @Nullable LocalDate by;

    NextJson(JsonWriter json, Advised advised, NextQuestion question) {
        this.json = json;
        this.advised = advised;
        by = question.limits().by();
    }

    /** What stands in the object of an answer with advice. */
    void write() {
        new EvaluationJson(json).content(advised.answer(), () -> {
            advice(advised.advice());
            progressions(advised.progressions());
        });
    }

    private void advice(Advice advice) {
        json.objects("steps", advice.steps(), this::step).object("plan", () -> plan(advice.plan()));
    }

    private void step(Step step) {
        var words = new StepWording(step, by);
        var course = step.course();
        json.text("kind", step.kind())
                .texts(
                        "for",
                        step.serves().stream()
                                .map(finding -> finding.requirement().id())
                                .distinct()
                                .toList())
                .text(
                        "one_of",
                        step.oneOf() == null ? null : step.oneOf().requirement().id())
                .text("course", course == null ? null : course.id())
                .text("due", step.dueOn())
                .amount("hours", course == null ? null : course.hours())
                .amount("cost_gbp", course == null ? null : course.costGbp())
                .text("why", String.join(" ", words.why()))
                .text("rule", step.rule().id())
                .text("basis", step.rule().basis());
    }

    private void plan(Plan plan) {
        json.amount("hours", plan.hours())
                .amount("cost_gbp", plan.costGbp())
                .claim("optimal", plan.optimal())
                .amount("hours_at_least", plan.hoursAtLeast())
                .texts(
                        "courses",
                        plan.courses().stream().map(course -> course.id()).toList());
        if (plan.coursesWithoutHours() > 0) {
            json.number("courses_without_hours", plan.coursesWithoutHours());
        }
        if (plan.coursesWithoutCost() > 0) {
            json.number("courses_without_cost", plan.coursesWithoutCost());
        }
        json.objects(
                "open",
                plan.open(),
                gap -> json.text("requirement", gap.finding().requirement().id())
                        .text("status", gap.finding().status())
                        .text("reason", gap.reason()));
    }

    private void progressions(List<Progression> progressions) {
        json.objects("progression", progressions, progression -> {
            var evaluation = progression.target().evaluation();
            json.text("role", evaluation.role().id())
                    .text("title", evaluation.role().title())
                    .text(
                            "pathway",
                            progression.pathway() == null
                                    ? null
                                    : progression.pathway().id())
                    .claim("nearest", progression.equals(progressions.get(0)))
                    .text("verdict", evaluation.verdict())
                    .object("compliance", () -> EvaluationJson.compliance(json, progression.share()))
                    .objects("held", progression.held(), this::held)
                    .number("months_served", progression.monthsServed())
                    .number("months_to_serve", progression.monthsToServe())
                    .text("served_on", progression.servedOn());
            advice(progression.target());
        });
    }

    private void held(Finding finding) {
        json.text("requirement", finding.requirement().id())
                .text("valid_until", finding.validUntil())
                .texts("records", finding.accepted())
                .texts("via", finding.via());
    }
}
