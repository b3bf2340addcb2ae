package competency.framework.cli;

import competency.framework.data.PolicyLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.Policy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who is asked about, and what is asked. */
final class QuestionOptions {
    @Option(
            names = "--portfolio",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "What one person holds, or several people; YAML or JSON, or one person a line in .jsonl.")
    List<Path> portfolios = List.of();

    @Option(
            names = "--role",
            paramLabel = "ID",
            description = "The role asked about. Default: every post that the person holds on the day.")
    @Nullable
    String role;

    @Option(
            names = "--setting",
            paramLabel = "ID",
            description =
                    "The kind of service asked about, where the person's post does not say. Default: any, so that "
                            + "what depends on the setting applies.")
    @Nullable
    String setting;

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-mm-dd",
            converter = DayConverter.class,
            description = "The day asked about, past or future. Default: today.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "What is settled locally: days of warning and of grace, courses, and changes of the framework. "
                            + "Default: 90 days of warning, none of grace.")
    @Nullable
    Path policy;

    @Option(
            names = "--lenient",
            description = "Answer even if the framework does not know a code, course, level or role in a portfolio, "
                    + "and report it with the answer.")
    boolean lenient;

    /** The day asked about. */
    LocalDate day(Terminal terminal) {
        return asOf == null ? terminal.today() : asOf;
    }

    /** What is asked of a framework as it was published. */
    Questions about(CompetencyFramework published, LocalDate day) {
        var settled = policy == null ? Policy.DEFAULT : PolicyLoader.from(policy, published);
        var asked = settled.over(published);
        var about = role == null ? null : Lookup.role(asked, role).id();
        var where = setting == null ? null : Lookup.setting(asked, setting);
        return new Questions(asked, settled, day, about, where);
    }
}
