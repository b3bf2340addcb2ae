package competency.framework.cli;

import competency.framework.data.Examined;
import competency.framework.data.FrameworkLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Spelling;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which framework is asked. */
final class FrameworkOption {
    private static final String BUNDLED = "drug-alcohol-england";

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE|FOLDER",
            description = "Id of a bundled framework, a framework file, or a folder with framework.yaml. " + "Default: "
                    + BUNDLED + ".")
    String framework = BUNDLED;

    /** What an option of another name says in the same words. */
    static FrameworkOption of(String name) {
        var option = new FrameworkOption();
        option.framework = name;
        return option;
    }

    /** Reads it. The id of a bundled framework goes before a file of that name, which {@code ./name} still reaches. */
    CompetencyFramework load() {
        if (FrameworkLoader.bundledIds().contains(framework)) {
            return FrameworkLoader.bundled(framework);
        }
        return path().map(FrameworkLoader::from).orElseThrow(this::unknown);
    }

    /** Whether it comes with this program, so that nobody here can mend it. */
    boolean isBundled() {
        return FrameworkLoader.bundledIds().contains(framework);
    }

    /** Reads it with everything that is wrong with it. */
    Examined<CompetencyFramework> examine() {
        if (FrameworkLoader.bundledIds().contains(framework)) {
            return FrameworkLoader.examineBundled(framework);
        }
        return path().map(FrameworkLoader::examine).orElseThrow(this::unknown);
    }

    private BadInputException unknown() {
        var bundled = FrameworkLoader.bundledIds();
        return new BadInputException("unknown framework (%s): neither bundled (%s) nor a file or folder%s"
                .formatted(framework, String.join(", ", bundled), Spelling.advice(framework, bundled)));
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(framework)).filter(Files::exists);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
