package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> WORDS = List.of("worker", "helper", "manager");

    @Test
    void a_word_one_edit_away_is_found() {
        for (var word : List.of("woker", "workers", "worcer", "owrker", "WORKER", " worker ")) {
            assertThat(Spelling.nearest(word, WORDS)).as(word).containsExactly("worker");
        }
    }

    @Test
    void a_third_of_the_letters_may_be_wrong_and_no_more() {
        assertThat(Spelling.nearest("abcdef", List.of("abcdxx"))).hasSize(1);
        assertThat(Spelling.nearest("abcdef", List.of("abcxxx"))).isEmpty();
        assertThat(Spelling.nearest("abcde", List.of("abcxx"))).isEmpty();
        assertThat(Spelling.nearest("abcdef", List.of("abcdefgh"))).hasSize(1);
        assertThat(Spelling.nearest("abcdef", List.of("abcdefghi"))).isEmpty();
    }

    @Test
    void a_short_word_may_have_one_wrong_letter_but_not_all_wrong() {
        assertThat(Spelling.nearest("ab", List.of("ac"))).hasSize(1);
        assertThat(Spelling.nearest("ab", List.of("xy"))).isEmpty();
        assertThat(Spelling.nearest("a", List.of("b", "ab", ""))).isEmpty();
        assertThat(Spelling.nearest("a", List.of("A"))).containsExactly("A");
    }

    @Test
    void neighbours_that_changed_places_are_one_edit() {
        assertThat(Spelling.nearest("abdc", List.of("abcd"))).hasSize(1);
        assertThat(Spelling.nearest("badc", List.of("abcd"))).isEmpty();
    }

    @Test
    void hyphens_and_underscores_are_the_same() {
        assertThat(Spelling.nearest("due-week", List.of("due_weeks"))).containsExactly("due_weeks");
        assertThat(Spelling.nearest("a-b", List.of("a_b"))).containsExactly("a_b");
    }

    @Test
    void the_most_alike_come_first_then_the_alphabet_decides() {
        assertThat(Spelling.nearest("abcdef", List.of("abcdxx", "abcdey", "abcdex", "abcdexy")))
                .containsExactly("abcdex", "abcdey", "abcdexy");
    }

    @Test
    void at_most_three_different_words_are_named() {
        assertThat(Spelling.nearest("abc", List.of("abd", "abd", "abe", "abf", "abg")))
                .containsExactly("abd", "abe", "abf");
    }

    @Test
    void nothing_and_what_is_overlong_is_like_nothing() {
        assertThat(Spelling.nearest("", List.of("", "a"))).isEmpty();
        assertThat(Spelling.nearest("   ", List.of("a"))).isEmpty();
        assertThat(Spelling.nearest("a".repeat(80), List.of("a".repeat(79)))).hasSize(1);
        assertThat(Spelling.nearest("a".repeat(81), List.of("a".repeat(80)))).isEmpty();
    }

    @Test
    void advice_ends_a_message_or_says_nothing() {
        assertThat(Spelling.advice("worcer", WORDS)).isEqualTo("; did you mean worker?");
        assertThat(Spelling.advice("abx", List.of("abd", "abc"))).isEqualTo("; did you mean abc, abd?");
        assertThat(Spelling.advice("nurse", WORDS)).isEmpty();
    }
}
