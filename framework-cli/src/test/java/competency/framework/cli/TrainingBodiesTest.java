package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for training bodies, held against what the command says. */
class TrainingBodiesTest {
    private static final Pattern SAMPLE = Pattern.compile("```yaml\n(catalogue:.*?)```", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("```\n(  ✗ .*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_catalogue_of_the_guide_passes_the_check() throws IOException {
        var result = check(sample());

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).as(result.out()).isEqualTo(0);
    }

    @Test
    void a_slip_in_it_is_told_as_the_guide_shows() throws IOException {
        var answer = ANSWER.matcher(guide());
        assertThat(answer.find()).isTrue();

        assertThat(check(sample().replace("AB5,", "AB55,")).out()).contains(answer.group(1));
    }

    private Shell.Result check(String catalogue) throws IOException {
        var file = Files.writeString(folder.resolve("courses.yaml"), catalogue);
        return Shell.run("check", "--no-coverage", "--catalogue", file.toString());
    }

    private static String sample() throws IOException {
        var sample = SAMPLE.matcher(guide());
        assertThat(sample.find()).isTrue();
        return sample.group(1);
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/training-bodies.md"));
    }
}
