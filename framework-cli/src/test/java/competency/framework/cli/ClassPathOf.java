package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars of others that a module brings at run time, as Maven resolved them when the module was built. */
record ClassPathOf(String module, List<Jar> jars) {
    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d.*)\\.jar");

    /** A jar, with its size in bytes. */
    record Jar(Path file, String name, String version, long size) implements Comparable<Jar> {
        static Jar of(Path file) {
            var name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as("%s", file).isTrue();
            return new Jar(file, name.group(1), name.group(2), file.toFile().length());
        }

        boolean holds(String entry) throws IOException {
            try (var jar = new JarFile(file.toFile())) {
                return jar.getEntry(entry) != null;
            }
        }

        @Override
        public int compareTo(Jar other) {
            return name.compareTo(other.name);
        }
    }

    static ClassPathOf of(String module) throws IOException {
        var resolved = Files.readString(Path.of("..", module, "target", "run-time-class-path.txt"));
        var jars = Stream.of(resolved.strip().split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().startsWith("framework-"))
                .map(Jar::of)
                .sorted()
                .toList();
        return new ClassPathOf(module, jars);
    }

    long size() {
        return jars.stream().mapToLong(Jar::size).sum();
    }
}
