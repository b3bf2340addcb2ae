package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is told about bad files, as a person sees it. */
final class Told {
    private Told() {}

    /** Every problem as {@code file:line:column id message}; empty if there was none. */
    static List<String> by(ThrowingCallable reading) {
        var thrown = catchThrowableOfType(InvalidDataException.class, reading);
        return thrown == null
                ? List.of()
                : thrown.problems().stream().map(DataProblem::toString).toList();
    }

    static List<String> ofPolicy(String text) {
        return agreed(FileKind.POLICY, text, by(() -> PolicyLoader.from(stream(text), "p.yaml")));
    }

    static List<String> ofJson(String text) {
        return by(() -> PolicyLoader.from(stream(text), "p.json"));
    }

    static List<String> ofPortfolio(String text) {
        return agreed(FileKind.PORTFOLIO, text, by(() -> PortfolioLoader.from(stream(text), "p.yaml")));
    }

    static List<String> ofFramework(String text) {
        return agreed(FileKind.FRAMEWORK, text, by(() -> FrameworkLoader.from(stream(text), "f.yaml")));
    }

    /** What the loaders take, an editor that knows the schema must not complain of. */
    private static List<String> agreed(FileKind kind, String text, List<String> told) {
        if (told.isEmpty()) {
            assertThat(new Validator(kind).of(text)).as(text).isEmpty();
        }
        return told;
    }

    /** What is told of a requirement that stands at the ninth column of the ninth line. */
    static List<String> ofRequirement(String requirement) {
        return ofFramework("""
                framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                scales: [{id: s, cumulative: true, levels: [high]}]
                competencies: [{id: c, title: C, kind: local, scale: s, basis: {source: p}}]
                courses: [{id: k, title: K}]
                roles:
                  - id: r
                    requires:
                      - %s
                    title: R
                    basis: {source: p}
                """.formatted(requirement));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
