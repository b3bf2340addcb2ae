package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules need these jars at run time and no other, wherever they are loaded. */
class SlimClassPathTest {
    private static final List<String> JARS = List.of(
            "drools-base",
            "drools-canonical-model",
            "drools-compiler",
            "drools-core",
            "drools-kiesession",
            "drools-model-compiler",
            "drools-util",
            "drools-wiring-api",
            "drools-wiring-static",
            "jspecify",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "slf4j-api");
    private static final Pattern VERSION = Pattern.compile("-\\d[^/]*\\.jar$");

    @Test
    void a_question_is_answered_with_these_jars_and_no_other() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = String.join(File.pathSeparator, slimClassPath());
        var process = new ProcessBuilder(java, "-cp", classPath, SmallQuestion.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(SmallQuestion.ANSWER);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void no_other_jar_is_on_the_run_time_class_path_of_this_module() throws IOException {
        var declared = Pattern.compile(
                        "<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{drools.version}</version>\\s*<exclusions>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(result -> result.group(1));
        assertThat(Stream.concat(declared, Stream.of("jspecify", "slf4j-api")))
                .containsExactlyInAnyOrderElementsOf(JARS);
    }

    /** What a thread of a host may carry: its own loader, or none. */
    static Stream<@Nullable ClassLoader> foreignLoaders() {
        return Stream.of(ClassLoader.getSystemClassLoader(), ClassLoader.getPlatformClassLoader(), null);
    }

    @ParameterizedTest
    @MethodSource("foreignLoaders")
    void a_question_is_answered_whatever_loader_the_hosts_thread_carries(@Nullable ClassLoader foreign)
            throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var isolated = new URLClassLoader(slimUrls(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(foreign);
            var question = (Callable<?>) isolated.loadClass(SmallQuestion.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(question.call()).isEqualTo(SmallQuestion.ANSWER);
            assertThat(thread.getContextClassLoader())
                    .as("the host's loader must be left in place")
                    .isSameAs(foreign);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> slimClassPath() {
        var entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(SlimClassPathTest::isNeeded)
                .toList();
        assertThat(entries.stream().filter(entry -> entry.endsWith(".jar")).map(SlimClassPathTest::artifact))
                .filteredOn(artifact -> !artifact.startsWith("framework-"))
                .containsExactlyInAnyOrderElementsOf(JARS);
        return entries;
    }

    private static URL[] slimUrls() {
        var silence = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> artifact(entry).equals("slf4j-nop"));
        return Stream.concat(slimClassPath().stream(), silence)
                .map(SlimClassPathTest::url)
                .toArray(URL[]::new);
    }

    private static boolean isNeeded(String entry) {
        return JARS.contains(artifact(entry))
                || entry.contains("framework-model")
                || entry.contains("framework-rules" + File.separator);
    }

    private static String artifact(String entry) {
        return VERSION.matcher(Path.of(entry).getFileName().toString()).replaceFirst("");
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
