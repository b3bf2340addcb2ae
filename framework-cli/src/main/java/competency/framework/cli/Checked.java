package competency.framework.cli;

import competency.framework.data.DataProblem;
import competency.framework.data.Examined;
import competency.framework.data.PolicyLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.evaluation.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check looks through, as it was read.
 *
 * @param framework the framework as it was published
 * @param policy what was settled locally; null if no policy was named
 * @param catalogues the catalogues, in the order of the command line
 */
record Checked(
        Examined<CompetencyFramework> framework,
        @Nullable Examined<Policy> policy,
        List<Examined<CourseCatalogue>> catalogues) {
    /** Copies the list. */
    Checked {
        catalogues = List.copyOf(catalogues);
    }

    /** Without a policy. */
    Checked(Examined<CompetencyFramework> framework, List<Examined<CourseCatalogue>> catalogues) {
        this(framework, null, catalogues);
    }

    /** Reads a policy for a framework, as far as that could be read. A file that is not there is no answer about a file. */
    static Examined<Policy> policy(Path file, Examined<CompetencyFramework> framework) {
        var published = framework.value();
        var examined = published == null ? PolicyLoader.examine(file) : PolicyLoader.examine(file, published);
        return ifReadable(file, examined);
    }

    static <T> Examined<T> ifReadable(Path file, Examined<T> examined) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInputException(
                    examined.problems().stream().map(DataProblem::toString).toList());
        }
        return examined;
    }

    /** The policy; null if there is none, or it cannot be laid over anything. */
    @Nullable
    Policy settled() {
        return policy == null || !policy.problems().isEmpty() ? null : policy.value();
    }

    /** The framework with what was settled; as it was published if that cannot be; null if it could not be read. */
    @Nullable
    CompetencyFramework settledFramework() {
        var published = framework.value();
        var settled = settled();
        return published == null || settled == null ? published : settled.over(published);
    }

    /** The catalogues that could be read. */
    List<CourseCatalogue> readCatalogues() {
        return catalogues.stream().map(Examined::value).filter(Objects::nonNull).toList();
    }

    CheckedPlaces places() {
        var maps = inputs().map(Examined::places).toList();
        return new CheckedPlaces(maps, framework.value(), settled());
    }

    /** Whether something stands in the policy, which is about nobody's framework but one's own. */
    boolean isOfPolicy(String file) {
        return policy != null
                && policy.files().stream().anyMatch(read -> read.name().equals(file));
    }

    private Stream<Examined<?>> inputs() {
        return Stream.<Stream<? extends Examined<?>>>of(
                        Stream.of(framework), Stream.ofNullable(policy), catalogues.stream())
                .flatMap(inputs -> inputs);
    }
}
