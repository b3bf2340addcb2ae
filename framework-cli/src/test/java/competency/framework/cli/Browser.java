package competency.framework.cli;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window and without a network.
 *
 * @param command where it is
 */
record Browser(Path command) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE = 120;

    /** That of this machine. Without one the test is skipped, or fails if {@code -Dbrowser=required}. */
    static Browser find() {
        var found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isPresent()) {
            return new Browser(found.get());
        }
        var why = "there is no " + String.join(", ", NAMES) + " on the path";
        return "required".equals(System.getProperty("browser")) ? fail(why) : abort(why);
    }

    /** The document that a page has made of itself when everything in it has come to rest. */
    String dom(Path page, boolean dark, Path profile) throws IOException, InterruptedException {
        // 0 is dark, 1 is light.
        return run(
                page,
                profile,
                "--virtual-time-budget=20000",
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1));
    }

    /** The document that a page has made of itself when it was loaded, by clocks that go as they do. */
    String domAtOnce(Path page, Path profile) throws IOException, InterruptedException {
        return run(page, profile);
    }

    private String run(Path page, Path profile, String... more) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(
                command.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-breakpad",
                "--allow-file-access-from-files",
                "--window-size=1700,1000",
                "--user-data-dir=" + profile));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--dump-dom", page.toUri().toString()));
        var dom = Files.createTempFile(page.getParent(), "dom", ".html");
        var process = new ProcessBuilder(arguments)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                fail("%s did not finish within %d seconds", command, PATIENCE);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return Files.readString(dom);
    }
}
