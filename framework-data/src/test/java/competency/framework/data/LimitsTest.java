package competency.framework.data;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.RoleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = MINUTES)
class LimitsTest {
    private static final Duration MOST = Duration.ofSeconds(10);

    private CpuTime time = new CpuTime();

    @BeforeEach
    void begin() {
        time = new CpuTime();
    }

    @AfterEach
    void whatever_is_read_or_refused_takes_little_work() {
        assertThat(time.used()).isLessThan(MOST);
    }

    @Test
    void a_scalar_of_two_megabytes_is_refused_before_it_is_parsed() {
        assertThat(Told.ofPolicy("policy:\n  id: " + "x".repeat(2_000_000)))
                .containsExactly("p.yaml:1:1 too-large must not be larger than 1,000,000 bytes");
    }

    @Test
    void a_problem_reads_the_same_in_every_country() {
        var here = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Told.ofPolicy("x".repeat(1_000_001)))
                    .containsExactly("p.yaml:1:1 too-large must not be larger than 1,000,000 bytes");
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void a_file_may_have_exactly_a_million_bytes() {
        var text = "policy: {id: x}\n";
        assertThat(Told.ofPolicy(text + "\n".repeat(1_000_000 - text.length()))).isEmpty();
        assertThat(Told.ofPolicy(text + "\n".repeat(1_000_001 - text.length()))).hasSize(1);
    }

    @Test
    void an_endless_stream_is_not_read_to_its_end() {
        var endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                read++;
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                read += length;
                return length;
            }
        };
        assertThat(Told.by(() -> PolicyLoader.from(endless, "p.yaml")))
                .containsExactly("p.yaml:1:1 too-large must not be larger than 1,000,000 bytes");
        assertThat(endless.read).isLessThan(2_000_000);
    }

    @Test
    void a_text_may_have_two_thousand_characters() {
        assertThat(Told.ofPolicy("policy:\n  id: " + "x".repeat(2000))).isEmpty();
        assertThat(Told.ofPolicy("policy:\n  id: " + "x".repeat(2001)))
                .containsExactly("p.yaml:2:7 too-large id must not be longer than 2,000 characters");
    }

    @Test
    void the_work_of_refusing_a_long_text_grows_with_its_length() {
        assertThat(leastWork(900_000)).isLessThan(leastWork(90_000).multipliedBy(40));
    }

    /** Of some attempts the quickest: what else has to be done in the meantime only makes them slower. */
    private static Duration leastWork(int length) {
        var text = "policy: {id: " + "word".repeat(length / 4) + "}\n";
        return IntStream.range(0, 5)
                .mapToObj(attempt -> {
                    var work = new CpuTime();
                    assertThat(Told.ofPolicy(text)).hasSize(1);
                    return work.used();
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    @Test
    void nesting_of_a_thousand_is_refused_where_it_gets_too_deep() {
        var message = " too-deep values must not be nested deeper than 32 times";
        assertThat(Told.ofPolicy("[".repeat(1000) + "]".repeat(1000))).containsExactly("p.yaml:1:33" + message);
        assertThat(Told.ofJson("[".repeat(1000) + "]".repeat(1000))).containsExactly("p.json:1:33" + message);
        assertThat(Told.ofPolicy("{a: ".repeat(1000) + "}".repeat(1000))).containsExactly("p.yaml:1:129" + message);
        assertThat(Told.ofPolicy("- ".repeat(1000) + "a")).containsExactly("p.yaml:1:65" + message);
    }

    @Test
    void nesting_of_thirty_two_is_read() {
        assertThat(Told.ofPolicy("[".repeat(32) + "]".repeat(32)))
                .containsExactly("p.yaml:1:1 wrong-type the file must be a mapping of keys and values, not a list");
    }

    @Test
    void a_list_may_have_twenty_thousand_entries() {
        var portfolio = "portfolio:\n  person: a\n  posts:\n";
        var post = "  - {role: r, from: 2026-01-01}\n";
        assertThat(Told.ofPortfolio(portfolio + post.repeat(20_000))).isEmpty();
        assertThat(Told.ofPortfolio(portfolio + post.repeat(20_001)))
                .containsExactly("p.yaml:20004:5 too-large a list must not have more than 20,000 entries");
    }

    @Test
    void a_file_may_have_two_hundred_thousand_values() {
        assertThat(Told.ofPortfolio("a: []\n".repeat(30) + ("b: [" + "1,".repeat(19_999) + "]\n").repeat(10)))
                .filteredOn(problem -> !problem.contains("duplicate-key") && !problem.contains("unknown-key"))
                .containsExactly("p.yaml:40:39941 too-large a file must not have more than 200,000 values");
    }

    @Test
    void more_problems_than_anyone_reads_are_cut_off_with_a_word() {
        var problems = Told.ofPolicy("policy:\n  id: x\n" + "  id: x\n".repeat(5000));
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(999)).startsWith("p.yaml:1002:3 duplicate-key");
        assertThat(problems.get(1000))
                .isEqualTo(
                        "p.yaml:1003:3 too-many-problems there are more than 1000 problems; mend the first ones and try again");
    }

    @Test
    void nothing_more_is_read_once_there_are_more_problems_than_anyone_reads() {
        var lines = "{}\n".repeat(2000) + "{\"person\": \"p\"}\n" + "x\n".repeat(2000);
        assertThat(Told.by(() -> PortfolioLoader.from(Told.stream(lines), "p.jsonl")))
                .hasSize(1001)
                .last()
                .asString()
                .startsWith("p.jsonl:1001:1 too-many-problems");
        var edition = "framework: {id: x, version: '1', title: X, effective_from: 2026-01-01}\n";
        assertThat(Told.ofFramework(edition + "scales:\n" + "- {id: s, cumulative: true, levels: [a]}\n".repeat(5000)))
                .hasSize(1001)
                .last()
                .asString()
                .startsWith("f.yaml:1004:8 too-many-problems");
    }

    @Test
    void a_stream_that_fails_is_told_as_a_problem() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(Told.by(() -> PolicyLoader.from(failing, "p.yaml")))
                .containsExactly("p.yaml:1:1 unreadable-file the file cannot be read");
        assertThat(Told.by(() -> PortfolioLoader.from(failing, "p.jsonl")))
                .containsExactly("p.jsonl:1:1 unreadable-file the file cannot be read");
    }

    @Test
    void a_framework_of_five_thousand_competencies_and_five_hundred_roles_is_read(@TempDir Path folder)
            throws IOException {
        var files = new ArrayList<String>();
        for (int part = 0; part < 10; part++) {
            var name = "part%d.yaml".formatted(part);
            files.add(name);
            Files.writeString(folder.resolve(name), competencies(part * 500) + roles(part * 50));
        }
        Files.writeString(folder.resolve("framework.yaml"), """
                framework: {id: large, version: "1", title: Large, effective_from: 2026-01-01, files: %s}
                sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                scales: [{id: s, cumulative: true, levels: [aware, assisted, independent, leading]}]
                """.formatted(files));
        var framework = FrameworkLoader.from(folder);
        assertThat(framework.content().competencies()).hasSize(5000);
        assertThat(framework.requirementsOf(new RoleId("role-499"))).hasSize(5000);
        assertThat(framework.content().pathways()).hasSize(499);
    }

    private static String competencies(int first) {
        return IntStream.range(first, first + 500)
                .mapToObj(i -> """
                  - {id: c-%1$d, title: Competency %1$d, kind: occupational-standard, scale: s, requires: [%2$s],
                     codes: [{scheme: danos, code: X%1$d}, {scheme: sfh, code: SFHX%1$d}], basis: {source: p}}
                """.formatted(i, i == 0 ? "" : "c-" + (i - 1)))
                .collect(Collectors.joining("", "competencies:\n", ""));
    }

    /** Every role takes over from the one before and asks for ten competencies more. */
    private static String roles(int first) {
        var roles = new StringBuilder("roles:\n");
        var pathways = new StringBuilder("pathways:\n");
        for (int i = first; i < first + 50; i++) {
            var number = i;
            roles.append("  - {id: role-%d, title: Role %1$d, extends: [%s], basis: {source: p}, requires: [%s]}\n"
                    .formatted(
                            i,
                            i == 0 ? "" : "role-" + (i - 1),
                            IntStream.range(0, 10)
                                    .mapToObj(c -> "{competency: c-%d, level: assisted}".formatted(number * 10 + c))
                                    .collect(Collectors.joining(", "))));
            if (i > 0) {
                pathways.append(
                        "  - {id: way-%d, from: role-%d, to: role-%1$d, kind: progression, basis: {source: p}}\n"
                                .formatted(i, i - 1));
            }
        }
        return roles.append(pathways).toString();
    }
}
