package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final int DEEP = 50;

    @Test
    void every_value_stands_on_a_line_of_its_own() {
        assertThat(written(json -> json.object(() -> json.text("a", "x").texts("b", List.of("y", "z")))))
                .isEqualTo("""
                        {
                          "a": "x",
                          "b": [
                            "y",
                            "z"
                          ]
                        }
                        """);
    }

    @Test
    void what_is_empty_takes_no_line() {
        assertThat(written(json -> json.array(() -> json.object(() -> {}).array(() -> {}))))
                .isEqualTo("""
                        [
                          { },
                          []
                        ]
                        """);
    }

    @Test
    void values_may_be_nested_as_deep_as_one_likes() {
        var lines = written(json -> nest(json, DEEP)).lines().toList();

        assertThat(lines).hasSize(2 * DEEP - 1);
        assertThat(lines.get(DEEP - 1)).isEqualTo("  ".repeat(DEEP - 1) + "[]");
        assertThat(lines.get(2 * DEEP - 2)).isEqualTo("]");
    }

    private static void nest(JsonWriter json, int depth) {
        json.array(() -> {
            if (depth > 1) {
                nest(json, depth - 1);
            }
        });
    }

    private static String written(Consumer<JsonWriter> content) {
        var bytes = new ByteArrayOutputStream();
        try (var json = new JsonWriter(bytes)) {
            content.accept(json);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
