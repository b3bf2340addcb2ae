package competency.framework.rules.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;

/**
 * What the rule compiler says that it made: the version of Drools, and a class for each package of rules.
 *
 * @param version of Drools; empty if the file does not say
 * @param classNames of the compiled packages
 */
record ModelIndex(String version, List<String> classNames) {
    private static final String VERSION = "Drools-Model-Version:";

    static String path(String groupId, String artifactId) {
        return "META-INF/kie/%s/%s/drools-model".formatted(groupId, artifactId);
    }

    /** Empty if the loader sees no such file. */
    static Optional<ModelIndex> read(ClassLoader loader, String path) {
        try (var in = loader.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelIndex parse(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var version = lines.stream()
                .filter(line -> line.startsWith(VERSION))
                .map(line -> line.substring(VERSION.length()).strip())
                .findFirst()
                .orElse("");
        return new ModelIndex(
                version,
                lines.stream().filter(line -> !line.startsWith(VERSION)).toList());
    }

    /**
     * The compiled packages.
     *
     * @throws ReflectiveOperationException if a class cannot be made
     * @throws LinkageError if a class does not fit what it was compiled against
     */
    List<Model> models(ClassLoader loader) throws ReflectiveOperationException {
        var models = new ArrayList<Model>();
        for (var name : classNames) {
            models.add(Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance());
        }
        return models;
    }
}
