package competency.framework.cli;

import competency.framework.model.inspection.Severity;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;

/**
 * A check in the Static Analysis Results Interchange Format 2.1.0, with which code hosts and editors show problems at
 * the line.
 *
 * @param answer what the check has to say
 * @param strict whether warnings are taken for errors
 */
record CheckSarif(CheckAnswer answer, boolean strict) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    void write(OutputStream out) {
        try (var json = new JsonWriter(out)) {
            json.object(() -> json.text("$schema", SCHEMA)
                    .text("version", "2.1.0")
                    .objects("runs", List.of(answer), run -> run(json)));
        }
    }

    private void run(JsonWriter json) {
        json.object(
                "tool",
                () -> json.object(
                        "driver",
                        () -> json.text("name", "competency")
                                .text("version", CheckSarif.class.getPackage().getImplementationVersion())
                                .objects("rules", rules(), each -> rule(json, each))));
        // Unlike most lists, this one must be there when it is empty: nothing was found, rather than not looked for.
        json.every("results", answer.noticed(), each -> result(json, each));
    }

    /** One of each kind that was noticed. */
    private List<Noticed> rules() {
        return answer.noticed().stream()
                .map(Noticed::id)
                .distinct()
                .sorted()
                .flatMap(id -> answer.noticed().stream()
                        .filter(each -> each.id().equals(id))
                        .limit(1))
                .sorted(Comparator.comparing(Noticed::id))
                .toList();
    }

    private static void rule(JsonWriter json, Noticed each) {
        var rule = each.rule();
        json.text("id", each.id()).text("name", each.kind());
        if (rule != null) {
            json.object("shortDescription", () -> json.text("text", rule.sentence()))
                    .object(
                            "help",
                            () -> json.text("text", "To do: %s. Rests on: %s.".formatted(each.advice(), rule.basis())));
        }
    }

    private void result(JsonWriter json, Noticed each) {
        var place = each.place();
        json.text("ruleId", each.id())
                .text("level", level(each.severity()))
                .object("message", () -> json.text("text", text(each)))
                .objects("locations", List.of(place), unused -> {
                    json.object(
                            "physicalLocation",
                            () -> json.object("artifactLocation", () -> json.text("uri", uri(place.file())))
                                    .object(
                                            "region",
                                            () -> json.number("startLine", place.line())
                                                    .number("startColumn", place.column())));
                    if (!each.path().isEmpty()) {
                        json.objects(
                                "logicalLocations",
                                List.of(each.path()),
                                path -> json.text("fullyQualifiedName", path));
                    }
                });
    }

    private static String text(Noticed each) {
        var message = each.message() + each.place().inSheet();
        return each.advice().isEmpty() ? message : "%s; to do: %s".formatted(message, each.advice());
    }

    private String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> strict ? "error" : "warning";
            case NOTE -> "note";
        };
    }

    /** A file as a reference relative to where the check was made; characters that no reference may have are escaped. */
    private static String uri(String file) {
        try {
            return new URI(file.startsWith("/") ? "file" : null, file.startsWith("/") ? "" : null, file, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }
}
