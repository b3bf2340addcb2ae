package competency.framework.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hosts may compile against is written down, so that no change of it goes unseen. */
class ApiTest {
    private static final Path LISTED = Path.of("..", "docs", "api.txt");
    private static final List<String> NOT_FOR_HOSTS = List.of(
            "competency.framework.cli",
            "competency.framework.rules.decision",
            "competency.framework.rules.plan",
            "competency.framework.rules.topics");
    private static final String HEAD = """
            What a host can compile against in framework-model, framework-data and framework-rules.
            Written by ApiTest: -Dapi.write=true writes it again. A line that goes or changes breaks somebody.

            """;

    @Test
    void everything_public_is_in_the_list_of_what_hosts_may_use() throws IOException {
        var listed = HEAD + listing();
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(LISTED, listed);
        }

        assertThat(listed)
                .as("the public types changed: -Dapi.write=true rewrites the list; review it")
                .isEqualTo(Files.readString(LISTED));
    }

    private static String listing() {
        var packages = visible().collect(groupingBy(Class::getPackageName, TreeMap::new, joiningLines()));
        return packages.entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + entry.getValue())
                .collect(joining("\n"));
    }

    private static Collector<Class<?>, ?, String> joiningLines() {
        return mapping(type -> new ApiListing(type).lines(), joining());
    }

    private static Stream<Class<?>> visible() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("competency.framework").stream()
                        .filter(type -> NOT_FOR_HOSTS.stream().noneMatch(type.getPackageName()::startsWith))
                        .filter(ApiTest::isSeen)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect);
    }

    private static boolean isSeen(JavaClass type) {
        var shown =
                List.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).stream().anyMatch(type.getModifiers()::contains);
        return shown && type.getEnclosingClass().map(ApiTest::isSeen).orElse(true) && !type.isAnonymousClass();
    }
}
