package competency.framework.cli;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.Deviation;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.inspection.RequirementCoverage;
import competency.framework.model.inspection.RoleCoverage;
import competency.framework.model.inspection.Severity;
import competency.framework.model.next.Plan;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A check for programs.
 *
 * @param answer what the check has to say
 * @param strict whether warnings are taken for errors
 */
record CheckJson(CheckAnswer answer, boolean strict) {
    void write(OutputStream out) {
        try (var json = new JsonWriter(out)) {
            json.object(() -> write(json));
        }
    }

    /** Everything, into an object that may have more. */
    void write(JsonWriter json) {
        json.optional(
                        "framework",
                        answer.framework(),
                        framework -> json.text("id", framework.edition().id())
                                .text("version", framework.edition().version()))
                .text("policy", answer.policy() == null ? null : answer.policy().id())
                .texts(
                        "catalogues",
                        answer.catalogues().stream().map(CourseCatalogue::id).toList())
                .text("as_of", answer.asOf())
                .claim("sound", answer.isSound(strict))
                .text("incomplete", answer.isWhole() ? null : CheckCoverageText.NOT_WHOLE)
                .number("errors", answer.count(Severity.ERROR))
                .number("warnings", answer.count(Severity.WARNING))
                .number("notes", answer.count(Severity.NOTE))
                .objects("deviations", answer.deviations(), each -> deviation(json, each))
                .objects("problems", answer.noticed(), each -> noticed(json, each))
                .optional(
                        "coverage",
                        answer.coverage(),
                        coverage -> part(
                                        json.text(
                                                "note",
                                                answer.isInErrorAsWritten() ? CheckCoverageText.AS_WRITTEN : null),
                                        coverage.together())
                                .objects("apart", coverage.apart(), each -> part(json, each)));
    }

    private static void deviation(JsonWriter json, Deviation deviation) {
        json.text("role", deviation.role())
                .text("requirement", deviation.requirement())
                .text("competency", deviation.competency())
                .text("change", deviation.change())
                .text("reason", deviation.reason())
                .text("approved_by", deviation.approvedBy());
    }

    private static JsonWriter part(JsonWriter json, CheckCoverage.Part part) {
        var coverage = part.coverage();
        return json.text("catalogue", part.id())
                .objects(
                        "roles",
                        coverage.roles(),
                        role -> coverage(json, role, part.smallest().get(role.role())))
                .texts("not_developed", coverage.notDeveloped())
                .texts("not_needed", coverage.notNeeded());
    }

    private static void smallest(JsonWriter json, Plan plan) {
        json.texts("courses", plan.courses().stream().map(Course::id).toList())
                .amount("hours", plan.hours())
                .amount("cost_gbp", plan.costGbp())
                .number("courses_without_hours", plan.coursesWithoutHours())
                .number("courses_without_cost", plan.coursesWithoutCost())
                .claim("optimal", plan.optimal())
                .amount("hours_at_least", plan.hoursAtLeast());
    }

    private static void noticed(JsonWriter json, Noticed each) {
        var rule = each.rule();
        json.text("severity", each.severity())
                .text("id", each.id())
                .text("kind", each.kind())
                .text("file", each.place().file())
                .number("line", each.place().line())
                .number("column", each.place().column())
                .text("cell", each.place().cell())
                .text("path", each.path().isEmpty() ? null : each.path())
                .text("message", each.message())
                .text("advice", each.advice().isEmpty() ? null : each.advice());
        if (rule != null) {
            json.text("rule", rule.sentence()).text("basis", rule.basis());
        }
    }

    private static void coverage(JsonWriter json, RoleCoverage role, @Nullable Plan smallest) {
        json.text("role", role.role()).text("title", role.title());
        share(json, role, "mandatory", Obligation.MANDATORY);
        share(json, role, "desirable", Obligation.DESIRABLE);
        json.optional("smallest", smallest, plan -> smallest(json, plan));
        json.objects("requirements", role.requirements(), each -> requirement(json, each));
    }

    private static void share(JsonWriter json, RoleCoverage role, String name, Obligation obligation) {
        var share = role.share(obligation);
        json.object(
                name,
                () -> json.number("fully", share.fully())
                        .number("partly", share.partly())
                        .number("not", share.not())
                        .number("outside", share.outside())
                        .number("percent", share.percent().orElse(null)));
    }

    private static void requirement(JsonWriter json, RequirementCoverage each) {
        json.text("requirement", each.requirement())
                .text("title", each.title())
                .text("obligation", each.obligation())
                .text("delivery", each.delivery())
                .text("rule", each.rule().id())
                .texts("courses", each.courses())
                .text("left", each.left());
    }
}
