package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemKindTest {
    @Test
    void the_ids_that_hosts_rely_on_never_change() {
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::id))
                .containsExactlyInAnyOrder(
                        "syntax",
                        "encoding",
                        "empty",
                        "too-large",
                        "too-deep",
                        "second-document",
                        "alias",
                        "tag",
                        "duplicate-key",
                        "unknown-key",
                        "missing-key",
                        "conflicting-keys",
                        "no-value",
                        "wrong-type",
                        "invalid-value",
                        "missing-file",
                        "forbidden-file",
                        "duplicate-file",
                        "unreadable-file",
                        "duplicate-id",
                        "duplicate-pathway",
                        "unknown-competency",
                        "unknown-course",
                        "unknown-role",
                        "unknown-requirement",
                        "unknown-scale",
                        "unknown-source",
                        "unknown-level",
                        "unknown-framework",
                        "unknown-setting",
                        "unknown-duty",
                        "unknown-register",
                        "unknown-check",
                        "unknown-code",
                        "ambiguous-code",
                        "weaker-without-deviation",
                        "cycle",
                        "too-many-problems");
    }

    @Test
    void every_kind_is_found_by_its_id() {
        assertThat(ProblemKind.values())
                .allSatisfy(kind -> assertThat(ProblemKind.of(kind.id())).isEqualTo(kind));
        assertThatThrownBy(() -> ProblemKind.of("surprise")).isInstanceOf(IllegalStateException.class);
    }
}
