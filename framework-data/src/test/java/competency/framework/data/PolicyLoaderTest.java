package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLoaderTest {
    @TempDir
    private Path temp;

    @Test
    void a_policy_is_read() throws IOException {
        var text = "policy: {id: local-2026, expiring_days: 60, grace_days: 14}\n";
        assertThat(PolicyLoader.from(Told.stream(text), "p.yaml")).isEqualTo(new Policy("local-2026", 60, 14));
        assertThat(PolicyLoader.from(Files.writeString(temp.resolve("p.yaml"), text)))
                .isEqualTo(new Policy("local-2026", 60, 14));
        assertThat(PolicyLoader.from(Told.stream("{\"policy\": {\"id\": \"x\", \"grace_days\": 1}}"), "p.json"))
                .isEqualTo(new Policy("x", 90, 1));
    }

    @Test
    void what_is_not_stated_is_as_by_default() {
        assertThat(PolicyLoader.from(Told.stream("policy: {id: x}\n"), "p.yaml"))
                .isEqualTo(new Policy("x", Policy.DEFAULT.expiringDays(), Policy.DEFAULT.graceDays()));
    }

    @Test
    void what_a_policy_does_to_a_framework_is_told_beside_its_wrong_and_missing_values() {
        var framework = FrameworkLoader.from(Told.stream("""
                framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                roles: [{id: worker, title: Worker, basis: {source: p}}]
                sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                """), "f.yaml");
        var text = """
                policy:
                  expiring_days: many
                  adjust:
                    - {role: worcer, requirement: listening, obligation: mandatory}
                """;
        assertThat(Told.by(() -> PolicyLoader.from(Told.stream(text), "p.yaml", framework)))
                .containsExactly(
                        "p.yaml:2:3 missing-key key id is missing",
                        "p.yaml:2:18 wrong-type expiring_days must be a whole number, not a text (many)",
                        "p.yaml:4:14 unknown-role unknown role (worcer); did you mean worker?");
    }

    @Test
    void a_policy_that_is_not_there_is_told() {
        assertThat(Told.by(() -> PolicyLoader.from(Path.of("gone.yaml"))))
                .containsExactly("gone.yaml:1:1 missing-file there is no file gone.yaml");
    }
}
