package competency.framework.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * How long a process takes to its first decision: one process after the other, this library and plain Java in turn, with
 * and without an archive of classes (AppCDS) of each.
 */
final class ColdStart {
    private static final int SERIES = 7;
    private static final List<String> WHO = List.of(FirstDecision.NOTHING, FirstDecision.PLAIN, FirstDecision.LIBRARY);

    /** Milliseconds of one process: all of it, and from the question to the answer. */
    private record Run(double process, double answer) {}

    /** All runs of one kind. */
    private record Row(List<Run> runs) {
        double process() {
            return runs.stream().mapToDouble(Run::process).sorted().toArray()[runs.size() / 2];
        }

        double answer() {
            return runs.stream().mapToDouble(Run::answer).sorted().toArray()[runs.size() / 2];
        }
    }

    private final Path folder;
    private final String jars;

    private ColdStart(Path folder, String jars) {
        this.folder = folder;
        this.jars = jars;
    }

    static String section() throws IOException {
        var folder = Files.createTempDirectory("cold-start");
        try {
            return new ColdStart(folder, jars(folder)).table();
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private String table() {
        var text = new StringBuilder("""
                | First decision of a process, median of %d | milliseconds, whole process | question to answer | times plain Java |
                | --- | ---: | ---: | ---: |
                """.formatted(SERIES));
        for (var archived : List.of(false, true)) {
            var rows = rows(archived);
            var plain = rows.getOrDefault(FirstDecision.PLAIN, new Row(List.of()));
            var how = archived ? ", with AppCDS" : "";
            append(
                    text,
                    "makes framework and person only" + how,
                    rows.getOrDefault(FirstDecision.NOTHING, plain),
                    plain);
            append(text, "plain Java with HashMaps" + how, plain, plain);
            append(text, "this library" + how, rows.getOrDefault(FirstDecision.LIBRARY, plain), plain);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String what, Row row, Row plain) {
        text.append("| %s | %.0f | %.0f | %.2f |%n"
                .formatted(what, row.process(), row.answer(), row.process() / plain.process()));
    }

    private Map<String, Row> rows(boolean archived) {
        var rows = new LinkedHashMap<String, Row>();
        for (var who : WHO) {
            rows.put(who, new Row(new ArrayList<>()));
            if (archived) {
                run("-XX:ArchiveClassesAtExit=" + archive(who), who);
            }
        }
        for (int i = 0; i < SERIES; i++) {
            rows.forEach((who, row) ->
                    row.runs().add(run(archived ? "-XX:SharedArchiveFile=" + archive(who) : "-Xshare:auto", who)));
        }
        return rows;
    }

    private Path archive(String who) {
        return folder.resolve(who + ".jsa");
    }

    private Run run(String option, String who) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), option, "-Xlog:disable", "-cp"));
        command.addAll(List.of(jars, FirstDecision.class.getName(), who));
        var began = System.nanoTime();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(who + " failed: " + output);
            }
            var all = System.nanoTime() - began;
            var answer = Long.parseLong(output.split(" ", -1)[1]);
            return new Run(millis(all), millis(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double millis(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** The class path of this process, of jars only: an archive of classes takes nothing else. */
    private static String jars(Path folder) throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var path = Path.of(entry);
            entries.add(
                    Files.isDirectory(path)
                            ? jar(path, folder.resolve("classes-" + entries.size() + ".jar"))
                                    .toString()
                            : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
