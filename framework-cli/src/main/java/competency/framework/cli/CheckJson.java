package competency.framework.cli;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.inspection.RequirementCoverage;
import competency.framework.model.inspection.RoleCoverage;
import competency.framework.model.inspection.Severity;
import java.io.OutputStream;

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
                .texts(
                        "catalogues",
                        answer.catalogues().stream().map(CourseCatalogue::id).toList())
                .text("as_of", answer.asOf())
                .claim("sound", answer.isSound(strict))
                .number("errors", answer.count(Severity.ERROR))
                .number("warnings", answer.count(Severity.WARNING))
                .number("notes", answer.count(Severity.NOTE))
                .objects("problems", answer.noticed(), each -> noticed(json, each))
                .optional(
                        "coverage",
                        answer.coverage(),
                        coverage -> coverage(json, coverage.together())
                                .objects("apart", coverage.apart(), each -> apart(json, each)));
    }

    private static void apart(JsonWriter json, CheckCoverage.Apart each) {
        coverage(json.text("catalogue", each.catalogue().id()), each.coverage());
    }

    private static JsonWriter coverage(JsonWriter json, Coverage coverage) {
        return json.objects("roles", coverage.roles(), role -> coverage(json, role))
                .texts("not_developed", coverage.notDeveloped())
                .texts("not_needed", coverage.notNeeded());
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

    private static void coverage(JsonWriter json, RoleCoverage role) {
        json.text("role", role.role()).text("title", role.title());
        share(json, role, "mandatory", Obligation.MANDATORY);
        share(json, role, "desirable", Obligation.DESIRABLE);
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
