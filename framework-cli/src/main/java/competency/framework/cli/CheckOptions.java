package competency.framework.cli;

import picocli.CommandLine.Option;

/** How what a check noticed is to be shown. */
final class CheckOptions extends Appearance {
    /** Reads the formats there are here. */
    static final class Formats extends FormatConverter {
        Formats() {
            super(Format.TEXT, Format.JSON, Format.SARIF);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            converter = Formats.class,
            description = "For people (text, the default), for programs (json), or for code hosts and editors (sarif).")
    Format format = Format.TEXT;
}
