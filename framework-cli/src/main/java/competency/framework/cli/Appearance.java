package competency.framework.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How an answer is to look, whatever its format. */
class Appearance {
    /** What an answer is written as. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** For people with a browser or a printer. */
        HTML,
        /** For people who read on a code host, and for what is made of such pages. */
        MARKDOWN,
        /** For code hosts and editors, which show problems at the line. */
        SARIF,
        /** For calendars. */
        ICAL
    }

    /** When to colour text. */
    enum Colour {
        /** If somebody looks at it in a terminal that wants it. */
        AUTO,
        /** In any case. */
        ALWAYS,
        /** In no case. */
        NEVER
    }

    /** Reads a {@link Format} as help writes it; not every command has all of them. */
    abstract static class FormatConverter implements ITypeConverter<Format> {
        private final List<Format> formats;

        FormatConverter(Format... formats) {
            this.formats = List.of(formats);
        }

        @Override
        public Format convert(String value) {
            return choose(formats, value);
        }
    }

    /** Reads {@link Colour} as help writes it. */
    static final class ColourConverter implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String value) {
            return choose(List.of(Colour.values()), value);
        }
    }

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            converter = ColourConverter.class,
            description = "Colour the text. auto, the default: only in a terminal, and not if NO_COLOR is set.")
    Colour colour = Colour.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /** Where to show it. */
    Terminal on(Terminal terminal) {
        return colour == Colour.AUTO ? terminal : terminal.coloured(colour == Colour.ALWAYS);
    }

    private static <E extends Enum<E>> E choose(List<E> values, String word) {
        return values.stream()
                .filter(value -> Wording.kebab(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' must be one of %s"
                        .formatted(
                                word,
                                Wording.listed(
                                        values.stream().map(Wording::kebab).toList()))));
    }
}
