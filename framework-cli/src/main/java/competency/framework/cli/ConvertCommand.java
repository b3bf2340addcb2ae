package competency.framework.cli;

import competency.framework.data.CatalogueLoader;
import competency.framework.data.CatalogueWriter;
import competency.framework.model.catalogue.CourseCatalogue;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes the courses of a file in another format, without loss. */
@Command(
        name = "convert",
        customSynopsis = "competency convert FILE [--to=csv|yaml|json] [--out=FILE] [OPTIONS]",
        sortOptions = false,
        description =
                "Writes the courses of a training body for a spreadsheet (csv), or as yaml or json. Nothing is lost: "
                        + "whatever comes out is read back before it is written.",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  competency convert courses.yaml --out courses.csv",
            "  competency convert courses.csv --to yaml > courses.yaml",
            "",
            "Exit status: 0 written; 2 bad input or usage."
        })
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FILE", description = "Courses of a training body, YAML, JSON or CSV.")
    Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "csv|yaml|json",
            converter = Targets.class,
            description = "What to write. Default: what the name after --out ends in.")
    @Nullable
    Target to;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which is replaced when everything is ready. Default: standard output.")
    @Nullable
    Path out;

    @Mixin
    final Appearance display = new Appearance();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What courses can be written as. */
    enum Target {
        CSV,
        YAML,
        JSON;

        String written(CourseCatalogue catalogue) {
            return switch (this) {
                case CSV -> CatalogueWriter.csv(catalogue);
                case YAML -> CatalogueWriter.yaml(catalogue);
                case JSON -> CatalogueWriter.json(catalogue);
            };
        }

        boolean isMeantBy(String name) {
            var lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith("." + Wording.kebab(this)) || (this == YAML && lower.endsWith(".yml"));
        }
    }

    /** Reads a {@link Target} as help writes it. */
    static final class Targets implements ITypeConverter<Target> {
        @Override
        public Target convert(String value) {
            return Stream.of(Target.values())
                    .filter(target -> Wording.kebab(target).equals(value))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("'%s' must be one of csv, yaml, json".formatted(value)));
        }
    }

    @Override
    public Integer call() {
        var target = target();
        var text = written(CatalogueLoader.from(file), target);
        if (out == null) {
            write(text, terminal.out());
        } else {
            new OutputFile(out).write(stream -> write(text, stream));
        }
        return ExitStatus.ANSWERED;
    }

    private Target target() {
        if (to != null) {
            return to;
        }
        if (out == null) {
            throw new BadInputException("say what to write: --to csv, yaml or json, or --out with such a name");
        }
        var name = out.toString();
        return Arrays.stream(Target.values())
                .filter(target -> target.isMeantBy(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "%s does not end in .csv, .yaml or .json; say what to write with --to".formatted(name)));
    }

    private static String written(CourseCatalogue catalogue, Target target) {
        try {
            return target.written(catalogue);
        } catch (IllegalArgumentException refused) {
            throw new BadInputException(String.valueOf(refused.getMessage()));
        }
    }

    /** Files are in UTF-8 whatever the terminal is. */
    private static void write(String text, PrintStream stream) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
