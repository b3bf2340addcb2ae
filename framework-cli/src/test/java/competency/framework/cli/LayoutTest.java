package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    @Test
    void text_breaks_at_spaces() {
        assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrapping.lines("one  two ", 20)).containsExactly("one two");
        assertThat(Wrapping.lines("", 20)).containsExactly("");
    }

    @Test
    void a_word_that_is_too_long_breaks_after_its_hyphens() {
        assertThat(Wrapping.lines("a care-certificate-2015", 14)).containsExactly("a", "care-", "certificate-", "2015");
    }

    @Test
    void a_word_without_hyphens_breaks_anywhere() {
        assertThat(Wrapping.lines("to abcdefghij", 4)).containsExactly("to", "abcd", "efgh", "ij");
    }

    @Test
    void a_wide_character_is_never_cut_in_two() {
        assertThat(Wrapping.lines("木木木", 5)).containsExactly("木木", "木");
        assertThat(Wrapping.lines("\uD83D\uDE00\uD83D\uDE00", 2)).containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
    }

    @Test
    void the_flexible_column_takes_what_room_is_left() {
        var table = new Table(1, "No", "What", "Until")
                .row(Cell.of("1"), Cell.of("a title that is long"), Cell.of("2026"))
                .row(Cell.of("2"), Cell.of("x").above("below", Style.PLAIN).indented(2), Cell.of(""));

        assertThat(table.lines(24, false, new Lettering(StandardCharsets.UTF_8)))
                .containsExactly(
                        "No  What           Until", "1   a title that   2026", "    is long", "2     x", "      below");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 57, 80, 100})
    void every_line_fits_whatever_is_put_on_the_page(int width) {
        var long1 = "a-rather-long-key-without-any-space-in-it-".repeat(3);
        var words = "Words that go on and on and on and on, beyond the edge of any page there is, ".repeat(2);
        var page = new Page(new Shell().wide(width).terminal(System.out, System.err));

        page.title(Style.STRONG, "x", words, words).heading(words).heading(long1);
        for (int indent = 0; indent < 120; indent += 13) {
            page.entry(indent, Mark.NO, words, "below level, stops practice")
                    .entry(indent, Mark.NO, long1, long1)
                    .listed(indent, words, long1)
                    .labelled(indent, "Label", words + long1)
                    .paragraph(indent, Style.PLAIN, words + long1)
                    .table(2, new Table(0, "A", "B").row(Cell.of(words).indented(indent), Cell.of(long1)));
        }

        assertThat(page.text().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void no_line_ends_in_a_space() {
        var result = Shell.run("evaluate", "--framework", Shell.EXAMPLE, "--portfolio", Shell.DATA + "lapsed.yaml");

        assertThat(result.out().lines()).noneMatch(line -> line.endsWith(" "));
    }
}
