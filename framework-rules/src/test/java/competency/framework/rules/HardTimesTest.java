package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a host may do to an evaluator without harm. */
class HardTimesTest {
    @Test
    void an_interrupted_thread_gets_its_answer_and_stays_interrupted() {
        var request = Worlds.world(5).request();
        var expected = Evaluator.create().evaluate(request);
        try {
            Thread.currentThread().interrupt();

            assertThat(Evaluator.create().evaluate(request)).isEqualTo(expected);
            assertThat(DroolsEvaluator.direct().evaluate(request)).isEqualTo(expected);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    /** In a process of its own, since running out of memory would disturb other tests. */
    @Test
    void an_evaluator_that_ran_out_of_memory_once_answers_as_before() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StarvedHost.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(StarvedHost.ANSWER);
        assertThat(process.waitFor()).isZero();
    }
}
