package competency.framework.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an answer that can be a web page is to be shown, and where. */
final class PageOptions extends Appearance {
    /** Reads the formats there are here. */
    static final class Formats extends FormatConverter {
        Formats() {
            super(Format.TEXT, Format.JSON, Format.HTML);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            converter = Formats.class,
            description = "For people (text, the default), for programs (json), or as a web page that needs nothing "
                    + "but itself and can be printed (html).")
    Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the answer to this file, which is replaced when the answer is complete. Default: "
                    + "standard output.")
    @Nullable
    Path out;

    /** Has an answer written where it is wanted. */
    void write(Terminal terminal, Consumer<Terminal> answer) {
        if (out == null) {
            answer.accept(on(terminal));
        } else {
            new OutputFile(out).write(file -> answer.accept(on(terminal.into(file))));
        }
    }
}
