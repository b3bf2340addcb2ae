package competency.framework.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where answers and problems go, what the place can show, and what day it is there.
 *
 * @param out standard output; only answers go there
 * @param err standard error
 * @param charset the characters standard output can show
 * @param width columns that text for people may take
 * @param coloured whether text for people may be coloured, unless the command line says otherwise
 * @param watched whether a person sees standard error while the answers go elsewhere
 * @param today the day that is meant where the command line names none
 */
record Terminal(
        PrintStream out,
        PrintStream err,
        Charset charset,
        int width,
        boolean coloured,
        boolean watched,
        LocalDate today) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /** What this process was started with. The only place that asks what day it is. */
    static Terminal ofProcess() {
        var environment = System.getenv();
        var terminal = isTerminal();
        return new Terminal(
                System.out,
                System.err,
                charsetOfOutput(),
                widthFor(environment.get("COLUMNS")),
                terminal && wantsColour(environment),
                leadsToTerminal(2) && !leadsToTerminal(1),
                LocalDate.now(ZoneId.systemDefault()));
    }

    /** The same place, coloured or not. */
    Terminal coloured(boolean wanted) {
        return new Terminal(out, err, charset, width, wanted, watched, today);
    }

    /** The same place with answers going to a file, which can show every character and wants no colour. */
    Terminal into(PrintStream file) {
        return new Terminal(file, err, StandardCharsets.UTF_8, width, false, watched, today);
    }

    /** The same place with what is told put aside first. */
    Terminal aside(PrintStream file) {
        return new Terminal(file, err, charset, width, coloured, watched, today);
    }

    /** Writes text for people. It must have come from a {@link Page}, which has made it fit to be shown. */
    void print(String text) {
        var bytes = text.getBytes(charset);
        out.write(bytes, 0, bytes.length);
    }

    /** Writes one problem on a line of its own. */
    void complain(String problem) {
        err.print(new Lettering(charset).clean(problem) + "\n");
    }

    static int widthFor(@Nullable String columns) {
        if (columns == null || !columns.matches("[1-9][0-9]{0,4}")) {
            return USUAL_WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** From Java 22 there is a console even where nobody sits at one, and it has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // null does mean no terminal; it is only not the whole question any more
    private static boolean isTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException cannotAsk) {
            return false;
        }
    }

    /** Asks the system where an output leads; Linux can tell, elsewhere the answer is no. */
    private static boolean leadsToTerminal(int output) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + output)).startsWith("/dev/pts");
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return false;
        }
    }

    private static Charset charsetOfOutput() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .map(Charset::forName)
                .findFirst()
                .orElseGet(Charset::defaultCharset);
    }
}
