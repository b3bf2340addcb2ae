package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.cli.ClassPathOf.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a host gets on its class path, which grows by decision only. */
class FootprintTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- The run-time class path, written by FootprintTest. -->\n";
    private static final String END = "<!-- End of the run-time class path. -->\n";

    @Test
    void the_rules_bring_at_most_14_jars_of_others_and_4_4_megabytes() throws IOException {
        var rules = ClassPathOf.of("framework-rules");

        assertThat(rules.jars()).hasSizeBetween(1, 14);
        assertThat(rules.size()).isBetween(1_000_000L, 4_400_000L);
    }

    @Test
    void nothing_decides_for_the_host_where_messages_of_the_engine_go() throws IOException {
        for (var jar : all(ClassPathOf.of("framework-rules"), ClassPathOf.of("framework-data"))) {
            assertThat(jar.holds("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                    .as("%s is a logging backend", jar.name())
                    .isFalse();
            assertThat(jar.holds("org/slf4j/impl/StaticLoggerBinder.class"))
                    .as("%s is a logging backend", jar.name())
                    .isFalse();
        }
    }

    @Test
    void the_README_lists_every_jar_that_the_three_modules_bring() throws IOException {
        var table = table(ClassPathOf.of("framework-rules"), ClassPathOf.of("framework-data"));
        var readme = Files.readString(README);
        var begin = readme.indexOf(BEGIN) + BEGIN.length();
        var end = readme.indexOf(END);
        assertThat(end).as("the place of the list in the README").isGreaterThanOrEqualTo(begin);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
            return;
        }

        assertThat(readme.substring(begin, end))
                .as("the class path changed: was that meant? -Dgolden.write=true rewrites the list")
                .isEqualTo(table);
    }

    private static String table(ClassPathOf rules, ClassPathOf data) {
        var all = all(rules, data);
        var size = all.stream().mapToLong(Jar::size).sum();
        return "\n| Jar | Version | kB | Wanted by |\n| --- | --- | --: | --- |\n"
                + all.stream().map(jar -> row(jar, rules, data)).collect(Collectors.joining())
                + "\nThese are %s: %s for `framework-rules`, %s for `framework-data`.\n"
                        .formatted(sum(all.size(), size), sumOf(rules), sumOf(data));
    }

    private static Set<Jar> all(ClassPathOf rules, ClassPathOf data) {
        var all = new TreeSet<>(rules.jars());
        all.addAll(data.jars());
        return all;
    }

    private static String row(Jar jar, ClassPathOf rules, ClassPathOf data) {
        var wanted = List.of(rules, data).stream()
                .filter(module -> module.jars().contains(jar))
                .map(module -> module.module().replace("framework-", ""))
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %d | %s |\n".formatted(jar.name(), jar.version(), Math.round(jar.size() / 1e3), wanted);
    }

    private static String sumOf(ClassPathOf module) {
        return sum(module.jars().size(), module.size());
    }

    private static String sum(int jars, long size) {
        return String.format(Locale.ROOT, "%d jars of %.1f MB", jars, size / 1e6);
    }
}
