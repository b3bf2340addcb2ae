package competency.framework.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How what a check noticed is to be shown. */
final class CheckOptions extends Appearance {
    /** Reads the formats there are here. */
    static final class Formats extends FormatConverter {
        Formats() {
            super(Format.TEXT, Format.JSON, Format.HTML, Format.SARIF);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|html|sarif",
            converter = Formats.class,
            description =
                    "For people (text, the default), for programs (json), as a web page that needs nothing but itself and can "
                            + "be printed (html), or for code hosts and editors (sarif).")
    Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the answer to this file, which is replaced when the answer is complete. Default: "
                    + "standard output.")
    @Nullable
    Path out;

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "Also write everything as evidence into this folder: the web page, JSON, CSV, copies of all "
                    + "files that were read, and digests of everything. A pack that is there already is replaced, any "
                    + "other folder with something in it is refused.")
    @Nullable
    Path pack;

    /** Has an answer written where it is wanted. */
    void write(Terminal terminal, Consumer<Terminal> answer) {
        if (out == null) {
            answer.accept(on(terminal));
        } else {
            new OutputFile(out).write(file -> answer.accept(on(terminal.into(file))));
        }
    }
}
