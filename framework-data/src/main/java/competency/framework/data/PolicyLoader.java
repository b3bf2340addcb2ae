package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Policy;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an organisation has settled for itself, from YAML and JSON: under the key {@code policy} an {@code id}, where
 * they differ from {@link Policy#DEFAULT} {@code expiring_days} and {@code grace_days}, and what it adds to a framework
 * and changes in it.
 */
public final class PolicyLoader {
    private PolicyLoader() {}

    /**
     * A policy from a file. Whether it fits a framework is not looked up.
     *
     * @param file the file
     * @return the policy
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static Policy from(Path file) {
        return read(file, null);
    }

    /**
     * A policy from a file, checked against the framework that it is meant for.
     *
     * @param file the file
     * @param framework the framework as it was published
     * @return the policy; {@link Policy#over} will lay it over the framework
     * @throws InvalidDataException if anything in it is wrong, does not fit the framework, or makes it weaker without
     *     saying on what grounds; it names every problem
     */
    public static Policy from(Path file, CompetencyFramework framework) {
        Present.require("framework", framework);
        return read(file, framework);
    }

    /**
     * A policy from a stream. Whether it fits a framework is not looked up.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems call it; if it ends in {@code .json}, the text is read as JSON
     * @return the policy
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static Policy from(InputStream in, String name) {
        var reading = new Reading();
        return policy(reading, reading.tree(in, reading.problems().open(name)), null);
    }

    /**
     * A policy from a stream, checked against the framework that it is meant for.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems call it; if it ends in {@code .json}, the text is read as JSON
     * @param framework the framework as it was published
     * @return the policy; {@link Policy#over} will lay it over the framework
     * @throws InvalidDataException if anything in it is wrong, does not fit the framework, or makes it weaker without
     *     saying on what grounds; it names every problem
     */
    public static Policy from(InputStream in, String name, CompetencyFramework framework) {
        Present.require("framework", framework);
        var reading = new Reading();
        return policy(reading, reading.tree(in, reading.problems().open(name)), framework);
    }

    /**
     * A policy from a file with everything that is wrong with it, and where its parts stand. Whether it fits a framework
     * is not looked up.
     *
     * @param file the file
     * @return the policy; it is not to be laid over anything as long as there are problems
     */
    public static Examined<Policy> examine(Path file) {
        return examined(file, null);
    }

    /**
     * A policy from a file with everything that is wrong with it, that does not fit the framework, or makes it weaker
     * without saying on what grounds; and where its parts stand.
     *
     * @param file the file
     * @param framework the framework as it was published
     * @return the policy; it is not to be laid over anything as long as there are problems
     */
    public static Examined<Policy> examine(Path file, CompetencyFramework framework) {
        Present.require("framework", framework);
        return examined(file, framework);
    }

    private static Examined<Policy> examined(Path path, @Nullable CompetencyFramework framework) {
        var reading = new Reading();
        var data = reading.problems().open(PathFolder.shown(path));
        var policy = read(reading, reading.tree(() -> PathFolder.open(path, data.start()), data), framework);
        return new Examined<>(
                policy,
                reading.files(),
                new SourceMap(reading.places()),
                reading.problems().told());
    }

    private static Policy read(Path file, @Nullable CompetencyFramework framework) {
        var reading = new Reading();
        var data = reading.problems().open(PathFolder.shown(file));
        return policy(reading, reading.tree(() -> PathFolder.open(file, data.start()), data), framework);
    }

    private static @Nullable Policy read(
            Reading reading, @Nullable Node root, @Nullable CompetencyFramework framework) {
        var file = reading.bind(root, PolicyFileDocument.class);
        return file == null ? null : new PolicyMapper(reading).policy(file.policy(), framework);
    }

    private static Policy policy(Reading reading, @Nullable Node root, @Nullable CompetencyFramework framework) {
        var policy = read(reading, root, framework);
        reading.problems().throwIfAny();
        return Objects.requireNonNull(policy);
    }
}
