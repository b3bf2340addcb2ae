package competency.framework.cli;

import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How an answer is to be shown. */
final class ReportOptions {
    /** For people or for programs. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
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

    /** Reads {@link Format} as help writes it. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return choose(Format.values(), value);
        }
    }

    /** Reads {@link Colour} as help writes it. */
    static final class ColourConverter implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String value) {
            return choose(Colour.values(), value);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = FormatConverter.class,
            description = "For people (text, the default) or for programs (json).")
    Format format = Format.TEXT;

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

    boolean isJson() {
        return format == Format.JSON;
    }

    /** Where to show it. */
    Terminal on(Terminal terminal) {
        return colour == Colour.AUTO ? terminal : terminal.coloured(colour == Colour.ALWAYS);
    }

    private static <E extends Enum<E>> E choose(E[] values, String word) {
        return Stream.of(values)
                .filter(value -> Wording.kebab(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' must be one of %s"
                        .formatted(
                                word,
                                Wording.listed(
                                        Stream.of(values).map(Wording::kebab).toList()))));
    }
}
