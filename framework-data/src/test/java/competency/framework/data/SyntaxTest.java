package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntaxTest {
    private static final String NOT_JSON =
            "syntax this is not JSON: look for a missing comma, quotation mark or bracket here or just before";

    @Test
    void a_tab_is_told_where_it_stands() {
        assertThat(Told.ofPolicy("policy:\n\tid: x\n"))
                .containsExactly("p.yaml:2:1 syntax a tab cannot stand here; indent with spaces");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told_where_it_opens() {
        assertThat(Told.ofPolicy("policy:\n  id: 'x\n  grace_days: 1\n"))
                .containsExactly("p.yaml:2:7 syntax this quotation mark is never closed");
        assertThat(Told.ofPolicy("policy:\n  grace_days: 1\n  id: \"x\n"))
                .containsExactly("p.yaml:3:7 syntax this quotation mark is never closed");
    }

    @Test
    void a_bracket_that_is_never_closed_is_told_with_the_line_where_it_opens() {
        assertThat(Told.ofPolicy("policy:\n  grace_days: [1, 2\n  id: x\n"))
                .containsExactly(
                        "p.yaml:3:5 syntax a comma or a closing bracket is missing here or just before; the bracket opens in line 2");
    }

    @Test
    void a_colon_too_many_is_told() {
        assertThat(Told.ofPolicy("policy:\n  id: x: y\n"))
                .containsExactly(
                        "p.yaml:2:8 syntax a colon cannot stand here; put the text in quotes, or look at the indentation");
    }

    @Test
    void a_wrong_indentation_is_told() {
        var message = " syntax this does not belong to what stands above; look at the indentation";
        assertThat(Told.ofPolicy("policy:\n  id: x\n grace_days: 1\n")).containsExactly("p.yaml:3:2" + message);
        assertThat(Told.ofPolicy("policy:\n  - a\n  id: x\n")).containsExactly("p.yaml:3:3" + message);
    }

    @Test
    void a_text_that_begins_with_a_reserved_character_is_told() {
        var message = " syntax a text cannot begin with this character; put the text in quotes";
        assertThat(Told.ofPolicy("policy:\n  id: @x\n")).containsExactly("p.yaml:2:7" + message);
        assertThat(Told.ofPolicy("policy:\n  id: `x\n")).containsExactly("p.yaml:2:7" + message);
        assertThat(Told.ofPolicy("policy:\n  id: & x\n")).containsExactly("p.yaml:2:8" + message);
        assertThat(Told.ofPolicy("policy:\n  id: **\n")).containsExactly("p.yaml:2:8" + message);
    }

    @Test
    void a_list_that_begins_behind_its_key_is_told() {
        assertThat(Told.ofPolicy("policy: - a\n"))
                .containsExactly("p.yaml:1:9 syntax a list entry cannot begin here; begin it on a line of its own");
    }

    @Test
    void an_escape_that_does_not_exist_is_told() {
        assertThat(Told.ofPolicy("policy:\n  id: \"\\q\"\n"))
                .containsExactly(
                        "p.yaml:2:9 syntax a backslash in double quotes begins an escape, and this is none; write \\\\, or use single quotes");
    }

    @Test
    void a_key_that_is_not_a_text_is_told() {
        assertThat(Told.ofPolicy("policy:\n  ? [a]\n  : b\n"))
                .containsExactly("p.yaml:2:6 syntax a key must be a text, not a mapping or a list");
    }

    @Test
    void anything_else_that_is_not_YAML_is_told_without_names_of_classes() {
        assertThat(Told.ofPolicy("]\n"))
                .containsExactly(
                        "p.yaml:1:1 syntax this is not YAML: look at indentation, colons, quotation marks and brackets here or just before");
    }

    @Test
    void JSON_is_told_as_JSON() {
        assertThat(Told.ofJson("{\"policy\": {\"id\": \"x\",}}")).containsExactly("p.json:1:23 " + NOT_JSON);
        assertThat(Told.ofJson("{'policy': 1}")).containsExactly("p.json:1:2 " + NOT_JSON);
        assertThat(Told.ofJson("{\"policy\":\n {\"id\": 01}}")).containsExactly("p.json:2:10 " + NOT_JSON);
        assertThat(Told.ofJson("{\"policy\": {\"id\": NaN}}")).containsExactly("p.json:1:22 " + NOT_JSON);
        assertThat(Told.ofJson("{\"policy\": {\"id\": \"a\nb\"}}")).containsExactly("p.json:1:21 " + NOT_JSON);
        assertThat(Told.ofJson("policy: {id: x}")).hasSize(1).first().asString().contains(NOT_JSON);
    }

    @Test
    void JSON_that_ends_too_early_is_told() {
        var message = " syntax the end comes too early: a quotation mark, a bracket or a brace is not closed";
        assertThat(Told.ofJson("{\"policy\": {\"id\": \"x")).containsExactly("p.json:1:21" + message);
        assertThat(Told.ofJson("[1")).containsExactly("p.json:1:3" + message);
    }

    @Test
    void a_file_with_nothing_in_it_is_told() {
        for (var text : new String[] {"", "\n\n", "# only a comment\n", "---\n", "null\n", "~\n", "''\n"}) {
            assertThat(Told.ofPolicy(text)).as(text).containsExactly("p.yaml:1:1 empty there is nothing in it");
        }
        assertThat(Told.ofJson(" \n")).containsExactly("p.json:1:1 empty there is nothing in it");
    }

    @Test
    void a_second_document_is_told_and_never_left_out() {
        var message = " second-document nothing may follow after the end of the first document";
        assertThat(Told.ofPolicy("policy:\n  id: x\n---\npolicy:\n  id: y\n")).containsExactly("p.yaml:4:1" + message);
        assertThat(Told.ofPolicy("policy:\n  id: x\n---\n")).containsExactly("p.yaml:4:1" + message);
        assertThat(Told.ofJson("{\"policy\": {\"id\": \"x\"}} {}")).containsExactly("p.json:1:25" + message);
    }

    @Test
    void the_marks_of_one_whole_document_are_fine() {
        assertThat(Told.ofPolicy("%YAML 1.2\n---\npolicy:\n  id: x\n...\n")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_fine() {
        assertThat(Told.ofPolicy("\uFEFFpolicy:\n  id: x\n")).isEmpty();
        assertThat(Told.ofJson("\uFEFF{\"policy\": {\"id\": \"x\"}}")).isEmpty();
    }

    @Test
    void every_kind_of_line_end_counts_as_one() {
        assertThat(Told.ofPolicy("policy:\r\n  id: x\r  idd: y\n  foo: z\n"))
                .extracting(problem -> problem.substring(0, 10))
                .containsExactly("p.yaml:3:3", "p.yaml:4:3");
    }

    @Test
    void bytes_that_are_not_UTF_8_are_told() {
        var message = " encoding this is not UTF-8 text; save the file as UTF-8";
        var text = "policy:\n  id: café\n";
        assertThat(Told.by(() -> PolicyLoader.from(bytes(text, StandardCharsets.ISO_8859_1), "p.yaml")))
                .containsExactly("p.yaml:2:10" + message);
        assertThat(Told.by(() -> PolicyLoader.from(bytes(text, StandardCharsets.UTF_16), "p.yaml")))
                .containsExactly("p.yaml:1:1" + message);
        assertThat(Told.by(() ->
                        PolicyLoader.from(new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xC3}), "p.yaml")))
                .containsExactly("p.yaml:2:1" + message);
    }

    @Test
    void the_sign_for_a_character_that_was_lost_is_a_character() {
        assertThat(Told.ofPolicy("policy:\n  id: x # caf\uFFFD\n")).isEmpty();
    }

    @Test
    void a_character_that_no_text_has_is_told() {
        assertThat(Told.by(() -> PolicyLoader.from(bytes("policy:", StandardCharsets.UTF_16LE), "p.yaml")))
                .containsExactly(
                        "p.yaml:1:2 encoding character U+0000 cannot stand in a text; remove it, or save the file as UTF-8");
        for (var c : "\u0007\u001F\u007F\u0085\u009F\u2028\u2029\uFFFE\uFEFF".toCharArray()) {
            assertThat(Told.ofPolicy("policy:\r\n  id: 😀" + c + "\n"))
                    .containsExactly(
                            "p.yaml:2:8 encoding character U+%04X cannot stand in a text; remove it, or save the file as UTF-8"
                                    .formatted((int) c));
        }
    }

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
