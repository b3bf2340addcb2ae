package competency.framework.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Runs the command in this process, somewhere that can be described. */
final class Shell {
    /** Where test data are; surefire runs in the module's folder. */
    static final String DATA = "src/test/resources/competency/framework/cli/";

    static final String EXAMPLE = DATA + "example";

    static final String CLINIC = DATA + "clinic.yaml";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private int width = 80;
    private boolean coloured;
    private boolean watched;
    private Charset charset = StandardCharsets.UTF_8;

    /** What came of it. */
    record Result(int status, String out, String err) {}

    static Result run(String... args) {
        return new Shell().execute(args);
    }

    Shell wide(int columns) {
        width = columns;
        return this;
    }

    Shell coloured() {
        coloured = true;
        return this;
    }

    Shell watched() {
        watched = true;
        return this;
    }

    Shell in(Charset characters) {
        charset = characters;
        return this;
    }

    Result execute(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status =
                Main.run(args, terminal(new PrintStream(out, false, charset), new PrintStream(err, false, charset)));
        return new Result(status, out.toString(charset), err.toString(charset));
    }

    Terminal terminal(PrintStream out, PrintStream err) {
        return new Terminal(out, err, charset, width, coloured, watched, TODAY);
    }
}
