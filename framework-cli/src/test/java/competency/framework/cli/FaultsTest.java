package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class FaultsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Something that goes wrong in a way nobody thought of. */
    @Command(name = "fail")
    static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("a\nb");
        }
    }

    @Test
    void a_fault_of_the_program_is_one_line_and_no_stack_trace() {
        var status = CompetencyCommand.commandLine(terminal(OutputStream.nullOutputStream()))
                .addSubcommand(new Failing())
                .execute("fail");

        assertThat(status).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("competency: unexpected fault, please report it: java.lang.IllegalStateException: a b\n");
    }

    @Test
    void what_is_too_deep_or_too_big_for_the_machine_is_one_line_too() {
        var exhausted = new OutputStream() {
            @Override
            public void write(int b) {
                throw new StackOverflowError();
            }
        };

        var status = Main.run(new String[] {"show", "roles", "--framework", Shell.EXAMPLE}, terminal(exhausted));

        assertThat(status).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("competency: unexpected fault, please report it: java.lang.StackOverflowError\n");
    }

    @Test
    void an_answer_that_cannot_be_written_is_not_a_success() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        var status = Main.run(new String[] {"show", "roles", "--framework", Shell.EXAMPLE}, terminal(full));

        assertThat(status).isEqualTo(74);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("competency: the answer could not be written completely\n");
    }

    private Terminal terminal(OutputStream out) {
        return new Shell()
                .terminal(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
