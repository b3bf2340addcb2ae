package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    private static final String[] LAPSED = {
        "evaluate", "--framework", Shell.EXAMPLE, "--portfolio", Shell.DATA + "lapsed.yaml"
    };

    @Test
    void text_is_not_coloured_where_nobody_sits_at_a_terminal() {
        assertThat(Shell.run(LAPSED).out()).doesNotContain("\u001B");
    }

    @Test
    void colour_adds_nothing_but_colour() {
        var coloured = new Shell().coloured().execute(LAPSED).out();

        assertThat(coloured).contains("\u001B[1;31m✗ MAY NOT PRACTISE\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(Shell.run(LAPSED).out());
    }

    @Test
    void the_command_line_has_the_last_word_on_colour() {
        assertThat(Shell.run(with("--color", "always")).out()).contains("\u001B[");
        assertThat(new Shell().coloured().execute(with("--color", "never")).out())
                .doesNotContain("\u001B");
        assertThat(new Shell().coloured().execute(with("--color", "auto")).out())
                .contains("\u001B[");
    }

    @Test
    void json_is_never_coloured() {
        assertThat(new Shell().coloured().execute(with("--format", "json")).out())
                .doesNotContain("\u001B");
    }

    @Test
    void NO_COLOR_and_dumb_terminals_are_respected() {
        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.wantsColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.wantsColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.wantsColour(Map.of("TERM", "dumb"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ", 80",
        "'', 80",
        "wide, 80",
        "-5, 80",
        "0, 80",
        "39, 40",
        "40, 40",
        "72, 72",
        "100, 100",
        "101, 100",
        "99999, 100",
        "9999999999, 80"
    })
    void lines_are_as_long_as_COLUMNS_says_within_reason(String columns, int width) {
        assertThat(Terminal.widthFor(columns)).isEqualTo(width);
    }

    @Test
    void this_process_has_somewhere_to_write() {
        var terminal = Terminal.ofProcess();

        assertThat(terminal.out()).isSameAs(System.out);
        assertThat(terminal.err()).isSameAs(System.err);
        assertThat(terminal.width()).isBetween(40, 100);
        assertThat(terminal.charset().canEncode()).isTrue();
    }

    private static String[] with(String option, String value) {
        var args = java.util.Arrays.copyOf(LAPSED, LAPSED.length + 2);
        args[LAPSED.length] = option;
        args[LAPSED.length + 1] = value;
        return args;
    }
}
