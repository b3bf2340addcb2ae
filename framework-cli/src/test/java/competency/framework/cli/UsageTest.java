package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "evaluate --help",
                "cases --help",
                "compare --help",
                "next --help",
                "init --help",
                "show --help",
                "show roles -h",
                "show role -h",
                "show competency -h",
                "show course -h",
                "show framework -h",
                "show catalogue -h",
                "convert --help",
                "check --help"
            })
    void help_fits_80_columns_and_gives_an_example(String args) {
        var result = Shell.run(args.split(" "));

        assertThat(result.status()).isEqualTo(0);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Usage: competency")
                .contains("Example")
                .doesNotContain("\u001B");
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_version_is_told() {
        var result = Shell.run("--version");

        assertThat(result.status()).isEqualTo(0);
        assertThat(result.out()).matches("competency (\\(not packaged\\)|\\d+\\.\\d+\\.\\d+.*)\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "'', competency: Missing required subcommand",
        "show, competency show: Missing required subcommand",
        "evaluate, competency evaluate: Missing required option",
        "evaluate --portfolo x.yaml, --portfolio",
        "evaluat, did you mean",
        "cases, competency cases: Missing required parameter",
        "show role, competency show role: Missing required parameter",
        "evaluate --portfolio x.yaml --format pdf, '''pdf'' must be one of text, json, html'",
        "cases x.yaml --format html, '''html'' must be one of text, json'",
        "evaluate --portfolio x.yaml --color pink, '''pink'' must be one of auto, always, never'",
        "show roles extra, competency show roles: Unmatched argument",
    })
    void wrong_usage_is_told_in_one_sentence_and_where_help_is(String args, String told) {
        var result = Shell.run(args.isEmpty() ? new String[0] : args.split(" "));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(told).endsWith(" --help'.\n");
        assertThat(result.err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"--format, JSON, 2", "--Format, json, 2", "--format, json, 0"})
    void options_are_written_as_help_writes_them(String option, String value, int status) {
        assertThat(Shell.run("show", "roles", "--framework", Shell.EXAMPLE, option, value)
                        .status())
                .isEqualTo(status);
    }
}
