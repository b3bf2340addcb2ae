package competency.framework.cli;

import picocli.CommandLine.Option;

/** How an answer is to be shown. */
final class ReportOptions extends Appearance {
    /** Reads the formats there are here. */
    static final class Formats extends FormatConverter {
        Formats() {
            super(Format.TEXT, Format.JSON);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Formats.class,
            description = "For people (text, the default) or for programs (json).")
    Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
