package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many people there are, what is kept of them does not grow. */
@Tag("slow")
class BulkMemoryTest {
    private static final int PEOPLE = 100_000;
    private static final int PATIENCE = 600;
    private static final String PERSON = """
            {"person": "p-%d", "posts": [{"role": "core-worker", "from": "2026-%02d-01"}], "awards": [{"id": "a1", \
            "competency": "GEN36", "on": "2024-03-01", "evidence": "workplace-assessed"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void a_dry_run_for_a_hundred_thousand_people_needs_no_more_than_64_megabytes()
            throws IOException, InterruptedException {
        var answer = folder.resolve("answer.json");
        run(
                "compare",
                "--framework=" + Shell.EXAMPLE,
                "--with=" + Shell.DATA + "example-next.yaml",
                "--portfolios=" + people(),
                "--as-of=2026-11-21",
                "--format=json",
                "--out=" + answer);

        try (var lines = Files.lines(answer)) {
            assertThat(lines.limit(25).map(String::strip))
                    .contains("\"people\": 100000,", "\"answers\": 100000,", "\"changed\": 100000,");
        }
        try (var lines = Files.lines(answer)) {
            assertThat(lines.filter(line -> line.startsWith("      \"person\": ")))
                    .hasSize(PEOPLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"json, 1", "json, 2", "html, 1"})
    void evaluating_a_hundred_thousand_people_needs_no_more_than_64_megabytes(String format, int threads)
            throws IOException, InterruptedException {
        var answer = folder.resolve("answer." + format);
        run(
                "evaluate",
                "--framework=" + Shell.EXAMPLE,
                "--portfolio=" + people(),
                "--as-of=2026-11-21",
                "--no-changes",
                "--threads=" + threads,
                "--format=" + format,
                "--out=" + answer);

        try (var lines = Files.lines(answer)) {
            assertThat(lines.filter(line -> line.startsWith("    \"person\": ") || line.startsWith("<article")))
                    .hasSize(PEOPLE);
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        var told = folder.resolve("told.txt");
        var java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName());
        var process = new ProcessBuilder(Stream.concat(java, Stream.of(command)).toList())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        var ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended).as("ended within %d seconds", PATIENCE).isTrue();
        assertThat(Files.readString(told)).isEmpty();
        assertThat(process.exitValue()).isEqualTo(0);
    }

    private Path people() throws IOException {
        var people = folder.resolve("people.jsonl");
        try (var out = Files.newBufferedWriter(people)) {
            for (int i = 0; i < PEOPLE; i++) {
                out.write(PERSON.formatted(i, 1 + i % 10));
            }
        }
        return people;
    }
}
