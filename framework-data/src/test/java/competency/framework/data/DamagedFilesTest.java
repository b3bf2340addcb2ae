package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound files, damaged in thousands of ways: whatever stands in a file, it is read or told, and soon. */
class DamagedFilesTest {
    private static final long SEED = 20_261_121;
    private static final int MUTANTS = 1000;
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final String SPLICES =
            "\t|\n|  |:|: |- |[|]|{|}|'|\"|#|&a |*a|!t |<<: |---\n|...\n|%|@|`|>|\\|~|null|true|-1|1e9|"
                    + "99999999999|2025-02-29|.inf|\u0000|\u00e9|\ud83d\ude00|\ufeff|\u2028|,|?|? |is: |id: |''";

    private final Random random = new Random(SEED);

    @TempDir
    private Path temp;

    @Test
    void damaged_frameworks_are_read_or_told() {
        var sound = resource("catalogue.yaml") + resource("roles/worker.yaml");
        var head = resource("framework.yaml").replaceAll("  files: .*\n", "");
        damage(head + sound, bytes -> FrameworkLoader.from(new ByteArrayInputStream(bytes), "f.yaml"));
    }

    @Test
    void damaged_JSON_is_read_or_told() {
        damage(resource("courses.json"), bytes -> FrameworkLoader.from(new ByteArrayInputStream(bytes), "f.json"));
    }

    @Test
    void damaged_lists_of_files_are_followed_or_told() {
        copyTiny();
        var folder = temp.resolve("tiny");
        damage(resource("framework.yaml"), bytes -> {
            write(folder.resolve("framework.yaml"), bytes);
            FrameworkLoader.from(folder);
        });
    }

    @Test
    void damaged_portfolios_are_read_or_told() {
        var tiny = FrameworkLoader.fromResources(getClass().getClassLoader(), "competency/framework/data/tiny");
        var sound = """
                portfolio:
                  person: p-1
                  posts: [{role: worker, setting: community-adult, from: 2025-09-01, until: 2026-08-31}]
                  completions:
                    - {id: c1, course: talk, on: 2025-02-11, outcome: attended, revoked_on: 2025-03-01}
                  awards:
                    - {id: a1, competency: AB1.2014, level: independent, on: 2025-03-01, evidence: workplace-assessed}
                    - id: a2
                      competency: "listening"
                      on: 2025-03-01
                  registrations: [{id: r1, register: nmc, status: active, from: 2025-01-01, annotations: [v300]}]
                  checks: [{id: k1, check: dbs-enhanced, on: 2025-01-01, result: clear}]
                  practice:
                    - {id: h1, kind: supervised-practice, from: 2025-01-01, until: 2025-01-31, hours: 12.5, tags: [groups]}
                  memberships: [{id: m1, body: a-body, from: 2025-01-01, until: 2025-12-31}]
                  waivers:
                    - {id: w1, requirement: some, role: worker, from: 2025-01-01, until: 2025-01-31, reason: R,
                       approved_by: p-5}
                """;
        damage(sound, bytes -> PortfolioLoader.from(new ByteArrayInputStream(bytes), "p.yaml", tiny));
        var lines = """
                {"person": "a", "awards": [{"id": "a1", "competency": "AB1", "on": "2025-01-01"}]}
                {"person": "b", "completions": [{"id": "c1", "course": "talk", "on": "2025-01-01", "outcome": "passed"}]}
                """;
        damage(lines, bytes -> PortfolioLoader.from(new ByteArrayInputStream(bytes), "p.jsonl", tiny));
    }

    @Test
    void damaged_cases_are_read_or_told() {
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
        copyTiny();
        damage(sound, bytes -> {
            var file = temp.resolve("c.yaml");
            write(file, bytes);
            CaseLoader.from(file);
        });
    }

    private void damage(String sound, Consumer<byte[]> reader) {
        var told = 0;
        for (int i = 0; i < MUTANTS; i++) {
            var mutant = random.nextBoolean() ? damageBytes(sound) : damageLines(sound);
            var time = new CpuTime();
            told += isTold(reader, mutant) ? 1 : 0;
            assertThat(time.used()).as(() -> text(mutant)).isLessThan(MOST);
        }
        assertThat(told).as("mutants that are told to be wrong").isGreaterThan(MUTANTS / 2);
    }

    private static boolean isTold(Consumer<byte[]> reader, byte[] mutant) {
        try {
            reader.accept(mutant);
            return false;
        } catch (InvalidDataException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "jackson", "snakeyaml", "\n");
            });
            return true;
        } catch (RuntimeException e) {
            return fail("%s%nof%n%s".formatted(e, text(mutant)), e);
        }
    }

    private byte[] damageBytes(String sound) {
        var bytes = new ArrayList<Byte>();
        for (var b : sound.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            var at = random.nextInt(bytes.size());
            switch (random.nextInt(4)) {
                case 0 -> bytes.remove(at);
                case 1 -> bytes.set(at, (byte) random.nextInt(256));
                case 2 ->
                    bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(30)))
                            .clear();
                default -> {
                    var splices = SPLICES.split("\\|", -1);
                    for (var b : splices[random.nextInt(splices.length)].getBytes(StandardCharsets.UTF_8)) {
                        bytes.add(at++, b);
                    }
                }
            }
        }
        var result = new byte[bytes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = bytes.get(i);
        }
        return result;
    }

    private byte[] damageLines(String sound) {
        var lines = new ArrayList<>(sound.lines().toList());
        for (int i = random.nextInt(2); i >= 0; i--) {
            var one = random.nextInt(lines.size());
            var other = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(one);
                case 1 -> lines.add(other, lines.get(one));
                case 2 -> Collections.swap(lines, one, other);
                case 3 -> lines.set(one, " ".repeat(random.nextInt(4)) + lines.get(one));
                default -> lines.set(one, lines.get(one).strip());
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (var in = DamagedFilesTest.class.getResourceAsStream("tiny/" + name)) {
            return text(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyTiny() {
        for (var name : List.of("framework.yaml", "catalogue.yaml", "roles/worker.yaml", "courses.json")) {
            write(temp.resolve("tiny").resolve(name), resource(name).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
