package competency.framework.data;

import competency.framework.model.evaluation.Policy;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an organisation has settled for itself, from YAML and JSON: under the key {@code policy} an {@code id} and,
 * where they differ from {@link Policy#DEFAULT}, {@code expiring_days} and {@code grace_days}.
 */
public final class PolicyLoader {
    private PolicyLoader() {}

    /**
     * A policy from a file.
     *
     * @param file the file
     * @return the policy
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static Policy from(Path file) {
        var reading = new Reading();
        var data = reading.problems().open(PathFolder.shown(file));
        return policy(reading, reading.tree(() -> PathFolder.open(file, data.start()), data));
    }

    /**
     * A policy from a stream.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems call it; if it ends in {@code .json}, the text is read as JSON
     * @return the policy
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static Policy from(InputStream in, String name) {
        var reading = new Reading();
        return policy(reading, reading.tree(in, reading.problems().open(name)));
    }

    private static Policy policy(Reading reading, @Nullable Node root) {
        var file = reading.bind(root, PolicyFileDocument.class);
        var policy = file == null ? null : policy(reading, file.policy());
        reading.problems().throwIfAny();
        return Objects.requireNonNull(policy);
    }

    private static @Nullable Policy policy(Reading reading, PolicyDocument document) {
        return reading.make(
                document,
                () -> new Policy(
                        document.id(),
                        FrameworkMapper.orElse(document.expiringDays(), Policy.DEFAULT.expiringDays()),
                        FrameworkMapper.orElse(document.graceDays(), Policy.DEFAULT.graceDays())));
    }
}
