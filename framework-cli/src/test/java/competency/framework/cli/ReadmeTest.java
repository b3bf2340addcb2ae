package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final String COMMAND = "java -jar framework-cli/target/competency.jar ";

    @Test
    void the_answer_in_the_README_is_how_the_example_begins() throws IOException {
        var answer = Shell.run(
                        "evaluate",
                        "--portfolio",
                        ROOT.resolve("examples/lapsed-worker.yaml").toString(),
                        "--as-of",
                        "2026-11-21")
                .out();
        var shown = Stream.of(readme().split("```\n", -1))
                .filter(block -> block.startsWith("━"))
                .findFirst()
                .orElseThrow();

        assertThat(shown).contains("NOT READY", "What is missing").endsWith("…\n");
        assertThat(answer).startsWith(shown.substring(0, shown.length() - 2));
    }

    static List<String> commands() throws IOException {
        return readme().lines()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_in_the_README_answers(String command) {
        var args = new ArrayList<String>();
        for (var word : command.split(" ", -1)) {
            args.add(word.startsWith("examples/") ? ROOT.resolve(word).toString() : word);
        }

        var result = Shell.run(args.toArray(String[]::new));

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        assertThat(result.out()).isNotEmpty();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
