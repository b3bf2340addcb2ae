package competency.framework.cli;

import competency.framework.data.PolicyLoader;
import competency.framework.model.evaluation.Policy;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is in force, and what it is compared with. */
final class ComparedOptions {
    @Mixin
    final FrameworkOption framework = new FrameworkOption();

    @Option(
            names = "--with",
            paramLabel = "ID|FILE|FOLDER",
            description = "Another framework or version to compare with. Default: the same.")
    @Nullable
    String with;

    @Option(names = "--policy", paramLabel = "FILE", description = "What is settled locally. Default: nothing.")
    @Nullable
    Path policy;

    @Option(
            names = "--with-policy",
            paramLabel = "FILE",
            description = "What shall be settled locally instead. Default: the same.")
    @Nullable
    Path withPolicy;

    @Option(
            names = "--catalogue",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Courses of training bodies, beside those of the framework. Default: none.")
    List<Path> catalogues = List.of();

    @Option(
            names = "--with-catalogue",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Their courses as they shall be instead. Default: the same.")
    List<Path> withCatalogues = List.of();

    /** Whether there is anything to compare with. */
    boolean isWith() {
        return with != null || withPolicy != null || !withCatalogues.isEmpty();
    }

    /** What is in force. */
    ComparedSide left() {
        return side(framework, policy, catalogues);
    }

    /** What it is compared with. */
    ComparedSide right() {
        return side(
                with == null ? framework : FrameworkOption.of(with),
                withPolicy == null ? policy : withPolicy,
                withCatalogues.isEmpty() ? catalogues : withCatalogues);
    }

    private static ComparedSide side(FrameworkOption option, @Nullable Path policy, List<Path> catalogues) {
        var offered = Catalogues.over(option.load(), catalogues);
        var settled = policy == null ? Policy.DEFAULT : PolicyLoader.from(policy, offered);
        return new ComparedSide(settled.over(offered), settled, catalogues);
    }
}
