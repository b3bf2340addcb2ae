package competency.framework.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How what comes next is to be shown, and where. */
final class NextOptions extends Appearance {
    /** Reads the formats there are here. */
    static final class Formats extends FormatConverter {
        Formats() {
            super(Format.TEXT, Format.JSON, Format.HTML, Format.ICAL);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|html|ical",
            converter = Formats.class,
            description =
                    "For people (text, the default), for programs (json), as a web page that needs nothing but itself "
                            + "(html, not with --until), or with --until for calendars (ical, the default for a file that "
                            + "ends in .ics).")
    @Nullable
    Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the answer to this file, which is replaced when the answer is complete. Default: "
                    + "standard output.")
    @Nullable
    Path out;

    /** What is asked for, or what the file's name ends in. */
    Format format() {
        if (format != null) {
            return format;
        }
        return out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".ics") ? Format.ICAL : Format.TEXT;
    }

    /** Has an answer written where it is wanted. */
    void write(Terminal terminal, Consumer<Terminal> answer) {
        if (out == null) {
            answer.accept(on(terminal));
        } else {
            new OutputFile(out).write(file -> answer.accept(on(terminal.into(file))));
        }
    }
}
