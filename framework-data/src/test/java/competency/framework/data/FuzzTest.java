package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.OfferedCourse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reader, given the bundled files and the examples with damages of every sort: it reads them, or tells what is wrong
 * and where, and never takes long about it.
 *
 * <p>The usual run is short and always the same. {@code -Dfuzz.seconds=600} goes on for ten minutes from where it ends and
 * writes what it found to {@code target/fuzz}; {@code -Dfuzz.first=N -Dfuzz.inputs=1} does one input again.
 */
class FuzzTest {
    private static final long SEED = 20_261_128;
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final long FAR_APART = 0x9E3779B97F4A7C15L;
    private static final int MOST_FAULTS = 20;
    private static final int LARGE = 50_000;
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path FOUND = Path.of("target", "fuzz");

    @TempDir
    private Path temp;

    /** Something that reads bytes. */
    @FunctionalInterface
    private interface Reader {
        void read(byte[] bytes) throws IOException;
    }

    /** A reader with a file that it reads. */
    private static final class Target {
        private final String name;
        private final byte[] sound;
        private final Reader reader;

        Target(String name, byte[] sound, Reader reader) {
            this.name = name;
            this.sound = sound;
            this.reader = reader;
        }

        String name() {
            return name;
        }

        byte[] sound() {
            return sound.clone();
        }

        Reader reader() {
            return reader;
        }

        /** The bundled framework has many files, and would leave little time for everything else. */
        String kind() {
            return name.startsWith("catalogue/") ? name : name.replaceFirst("/.*", "");
        }
    }

    /** What became of the inputs of one target. */
    private static final class Tally {
        private int inputs;
        private int refused;
        private long slowest;
        private int slowestInput;
    }

    private final List<String> faults = new ArrayList<>();
    private final TreeMap<String, Tally> tallies = new TreeMap<>();

    @Test
    void whatever_stands_in_a_file_it_is_read_or_told_and_soon() throws IOException {
        var targets = targets();
        for (var target : targets) {
            assertThat(outcome(target, target.sound(), new boolean[1]))
                    .as("%s undamaged", target.name())
                    .isNull();
        }
        var kinds = List.copyOf(targets.stream()
                .collect(Collectors.groupingBy(Target::kind, TreeMap::new, Collectors.toList()))
                .values());
        var others = targets.stream().map(Target::sound).toList();
        var first = Integer.getInteger("fuzz.first", 0);
        var inputs = Integer.getInteger("fuzz.inputs", 2000);
        var end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("fuzz.seconds", 0)).toNanos();
        for (int i = first; (i < first + inputs || System.nanoTime() < end) && faults.size() < MOST_FAULTS; i++) {
            // Neighbouring seeds begin alike unless they are far apart.
            var random = new Random(SEED + i * FAR_APART);
            var alike = kinds.get(random.nextInt(kinds.size()));
            var target = alike.get(random.nextInt(alike.size()));
            examine(i, target, new Mutator(random).mutant(target.sound(), others));
        }
        report();
        assertThat(faults).isEmpty();
    }

    private void examine(int number, Target target, byte[] mutant) throws IOException {
        var tally = tallies.computeIfAbsent(target.name(), name -> new Tally());
        var time = new CpuTime();
        var refused = new boolean[1];
        String fault = outcome(target, mutant, refused);
        var used = time.used();
        tally.inputs++;
        tally.refused += refused[0] ? 1 : 0;
        if (used.toMillis() > tally.slowest) {
            tally.slowest = used.toMillis();
            tally.slowestInput = number;
        }
        if (fault == null && used.compareTo(MOST) > 0) {
            fault = "took %d ms for %d bytes".formatted(used.toMillis(), mutant.length);
        }
        if (fault != null) {
            faults.add("input %d of %s: %s".formatted(number, target.name(), fault));
            Files.createDirectories(FOUND);
            Files.write(FOUND.resolve("%s-%d".formatted(target.name().replace('/', '-'), number)), mutant);
        }
    }

    /** What is wrong with how a reader took it; null if nothing is. */
    private static @Nullable String outcome(Target target, byte[] bytes, boolean[] refused) {
        try {
            target.reader().read(bytes);
            return null;
        } catch (InvalidDataException e) {
            refused[0] = true;
            return e.problems().stream()
                    .filter(problem -> problem.line() < 1
                            || problem.column() < 1
                            || problem.message().isBlank()
                            || problem.message().matches("(?s).*(Exception|jackson|snakeyaml|fastcsv|\n).*"))
                    .map("badly told: %s"::formatted)
                    .findFirst()
                    .orElse(e.problems().isEmpty() ? "refused without a reason" : null);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            return "%s at %s".formatted(e, Stream.of(e.getStackTrace()).limit(5).toList());
        }
    }

    private void report() throws IOException {
        if (Long.getLong("fuzz.seconds", 0) > 0) {
            var text = new StringBuilder("reader: inputs, refused, slowest in ms of this thread (its input)\n");
            tallies.forEach((name, tally) -> text.append("%s: %d, %d, %d (%d)\n"
                    .formatted(name, tally.inputs, tally.refused, tally.slowest, tally.slowestInput)));
            faults.forEach(fault -> text.append(fault).append('\n'));
            Files.createDirectories(FOUND);
            Files.writeString(FOUND.resolve("report.txt"), text);
        }
    }

    private List<Target> targets() throws IOException {
        var framework = FrameworkLoader.bundled("drug-alcohol-england");
        var targets = new ArrayList<Target>();
        frameworks(targets);
        for (var name : List.of("ready-worker.yaml", "lapsed-worker.yaml", "new-starter.yaml", "team.jsonl")) {
            targets.add(portfolio(name, framework));
        }
        var catalogue = CatalogueLoader.from(EXAMPLES.resolve("catalogue.yaml"));
        targets.add(catalogue("yaml", Files.readAllBytes(EXAMPLES.resolve("catalogue.yaml"))));
        targets.add(catalogue("json", CatalogueWriter.json(catalogue).getBytes(StandardCharsets.UTF_8)));
        targets.add(catalogue("csv", Files.readAllBytes(EXAMPLES.resolve("catalogue.csv"))));
        targets.add(catalogue("csv", CatalogueWriter.csv(catalogue).getBytes(StandardCharsets.UTF_8)));
        targets.add(catalogue("tsv", """
                course\ttitle\taccredited_from\tcompetency\tevidence\trefresher\tlapse_months
                day\t"A ""day"" of
                two"\t2026-01-01\tAB5\ttested\t\t
                \t\t\tCD4\t\tyes\t3
                """.replace(" of\ntwo", " of two").getBytes(StandardCharsets.UTF_8)));
        targets.add(new Target(
                "policy",
                Files.readAllBytes(EXAMPLES.resolve("policy.yaml")),
                bytes -> PolicyLoader.from(new ByteArrayInputStream(bytes), "p.yaml")));
        targets.add(cases());
        return targets;
    }

    private void frameworks(List<Target> targets) throws IOException {
        var head = tiny("framework.yaml").replaceAll("  files: .*\n", "");
        var sound = head + tiny("catalogue.yaml") + tiny("roles/worker.yaml");
        targets.add(new Target(
                "framework/yaml",
                sound.getBytes(StandardCharsets.UTF_8),
                bytes -> FrameworkLoader.from(new ByteArrayInputStream(bytes), "f.yaml")));
        var folder = temp.resolve("own");
        copy(EXAMPLES.resolve("own-framework"), folder);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> !each.toString().contains("case"))
                    .sorted()
                    .toList()) {
                var before = Files.readAllBytes(file);
                targets.add(new Target("framework/" + file.getFileName(), before, bytes -> {
                    Files.write(file, bytes);
                    try {
                        FrameworkLoader.from(folder);
                    } finally {
                        Files.write(file, before);
                    }
                }));
            }
        }
        bundledParts(targets);
    }

    /** Each file of the bundled framework by itself: what it refers to is not there, which is read or told like anything. */
    private void bundledParts(List<Target> targets) throws IOException {
        var root = Path.of("src/main/resources/competency/framework/data/drug-alcohol-england");
        var head = "framework: {id: f, version: \"1\", title: F, effective_from: 2026-01-01}\n";
        try (var files = Files.walk(root)) {
            for (var file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                var text = Files.readString(file);
                var sound = file.endsWith("framework.yaml")
                        ? text.replaceAll("(?m)^  files:(\n    .*)+\n", "")
                        : head + text;
                targets.add(new Target(
                        "bundled/" + file.getFileName(),
                        sound.getBytes(StandardCharsets.UTF_8),
                        bytes -> FrameworkLoader.from(new ByteArrayInputStream(bytes), "f.yaml")));
            }
        }
    }

    private static Target portfolio(String name, CompetencyFramework framework) throws IOException {
        return new Target(
                "portfolio/" + name,
                Files.readAllBytes(EXAMPLES.resolve(name)),
                bytes -> PortfolioLoader.from(new ByteArrayInputStream(bytes), name, framework));
    }

    /** What is read can be written again, and is the same then. */
    private static Target catalogue(String ending, byte[] sound) {
        return new Target("catalogue/" + ending, sound, bytes -> {
            var read = CatalogueLoader.from(new ByteArrayInputStream(bytes), "c." + ending);
            if (bytes.length < LARGE) {
                CatalogueWriter.yaml(read);
                CatalogueWriter.json(read);
                if (hasNoIdTwice(read)) {
                    CatalogueWriter.csv(read);
                }
            }
        });
    }

    private static boolean hasNoIdTwice(CourseCatalogue catalogue) {
        return catalogue.courses().stream().map(OfferedCourse::id).distinct().count()
                == catalogue.courses().size();
    }

    private Target cases() throws IOException {
        var folder = temp.resolve("tiny");
        for (var name : List.of("framework.yaml", "catalogue.yaml", "roles/worker.yaml", "courses.json")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), tiny(name));
        }
        var sound = """
                framework: tiny
                cases:
                  - name: A case
                    as_of: 2026-02-28
                    role: worker
                    setting: community-adult
                    portfolio: {awards: [{id: a1, competency: AB1, on: 2025-03-01}]}
                    policy: {grace_days: 3}
                    expect:
                      verdict: ready
                      compliance: {satisfied: 1, percent: 66.7}
                      gaps: [a]
                      findings: [{requirement: a, status: met, valid_until: none, rejected: [{record: a1}],
                                  measures: [1 of 2 hours], waiver: none}]
                """;
        var file = temp.resolve("c.yaml");
        return new Target("cases", sound.getBytes(StandardCharsets.UTF_8), bytes -> {
            Files.write(file, bytes);
            CaseLoader.from(file);
        });
    }

    private static String tiny(String name) throws IOException {
        try (var in = FuzzTest.class.getResourceAsStream("tiny/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
