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
    void a_policy_that_is_not_there_is_told() {
        assertThat(Told.by(() -> PolicyLoader.from(Path.of("gone.yaml"))))
                .containsExactly("gone.yaml:1:1 missing-file there is no file gone.yaml");
    }
}
