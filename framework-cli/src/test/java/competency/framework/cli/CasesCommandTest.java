package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCommandTest {
    @Test
    void cases_that_agree_are_only_counted() {
        var result = Shell.run("cases", DATA + "cases-agree.yaml");

        assertThat(result.out()).isEqualTo("2 cases, 0 failed\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
    }

    @Test
    void a_case_that_fails_is_told_with_its_line_and_every_difference() {
        var result = Shell.run("cases", DATA + "cases-agree.yaml", DATA + "cases-fail.yaml");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo(DATA + """
                        cases-fail.yaml:3 A helper needs a
                        licence
                            verdict: expected not-ready, was ready
                            may_practise: expected false, was true
                        4 cases, 1 failed
                        """);
    }

    @Test
    void programs_get_the_same_in_json() {
        var result = Shell.run("cases", "--format", "json", DATA + "cases-fail.yaml");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("{\n  \"cases\": 2,\n  \"failed\": 1,\n  \"failures\": [\n")
                .contains("\"line\": 3,", "\"name\": \"A helper needs a licence\",", "\"differences\": [")
                .endsWith("}\n");
    }

    @Test
    void a_bad_file_is_told_and_no_other_is_run(@TempDir Path folder) throws IOException {
        var bad = Files.writeString(folder.resolve("bad.yaml"), "framework: x\ncases: []\nkases: []\n");

        var result = Shell.run("cases", DATA + "cases-agree.yaml", bad.toString(), DATA + "no-such-file.yaml");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("bad.yaml:3:", "no-such-file.yaml:");
    }
}
