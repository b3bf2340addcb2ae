package competency.framework.cli;

import picocli.CommandLine.Option;

/** How a whole framework is to be shown. */
final class FrameworkPageOptions extends Appearance {
    /** Reads the formats there are here. */
    static final class Formats extends FormatConverter {
        Formats() {
            super(Format.TEXT, Format.JSON, Format.MARKDOWN);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            converter = Formats.class,
            description =
                    "For people (text, the default) or for programs (json), what it is made of; or everything it says,"
                            + " as one page with links (markdown).")
    Format format = Format.TEXT;
}
