package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import competency.framework.model.portfolio.PersonRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioStreamTest {
    private static final int MANY = 1_000;

    @TempDir
    Path folder;

    @Test
    void every_line_is_an_entry_with_its_place() throws IOException {
        var entries = entries(write("a.jsonl", person(1) + "\r\n\n" + "nonsense\n" + person(2)));

        assertThat(entries).extracting(entry -> entry.place().line()).containsExactly(1, 3, 4);
        assertThat(entries).extracting(entry -> entry.portfolio() == null).containsExactly(false, true, false);
        assertThat(entries.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.id()).isEqualTo("syntax");
        });
    }

    @Test
    void problems_far_inside_a_line_are_told_where_they_stand() throws IOException {
        var post = "{\"role\": \"a b\", \"from\": \"2025-02-29\"}";
        var line = "{\"posts\": [" + post + "], \"person\": \"p-1\"}";
        var file = write("a.jsonl", person(1) + "\n" + line + "\n" + line.replace(post, ""));

        assertThat(entries(file).get(1).problems())
                .extracting(DataProblem::line, DataProblem::column)
                .containsExactly(tuple(2, line.indexOf("\"a b") + 1), tuple(2, line.indexOf("\"2025") + 1));
        assertThat(entries(file).get(2).place().column())
                .isEqualTo(line.replace(post, "").indexOf("\"p-1") + 1);
    }

    @Test
    void lines_come_in_pieces_whose_bytes_are_those_of_the_file() throws IOException {
        var file = write("a.jsonl", people());
        var pieces = new ArrayList<PortfolioPiece>();
        try (var stream = PortfolioStream.open(file)) {
            for (var piece = stream.next(); piece.isPresent(); piece = stream.next()) {
                pieces.add(piece.get());
            }
        }

        assertThat(pieces).hasSizeGreaterThan(MANY / 100);
        assertThat(pieces.stream().mapToLong(PortfolioPiece::bytes).sum()).isEqualTo(Files.size(file));
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.read()).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void pieces_can_be_read_in_any_order_and_by_several_threads() throws IOException {
        var file = write("a.jsonl", people());
        var pieces = new ArrayList<PortfolioPiece>();
        try (var stream = PortfolioStream.open(file)) {
            for (var piece = stream.next(); piece.isPresent(); piece = stream.next()) {
                pieces.add(piece.get());
            }
        }

        var read = pieces.parallelStream().map(PortfolioPiece::read).toList();

        assertThat(read.stream().flatMap(List::stream).map(PortfolioEntry::portfolio))
                .isEqualTo(PortfolioLoader.from(file));
    }

    @Test
    void a_long_line_makes_a_piece_of_its_own_and_one_too_long_is_no_ones_problem_but_its_own() throws IOException {
        var entries = entries(write("a.jsonl", person(1) + "\n" + "x".repeat(1_000_001) + "\n" + person(2) + "\n"));

        assertThat(entries).hasSize(3);
        assertThat(entries.get(1).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.id()).isEqualTo("too-large"));
        assertThat(entries.get(2).portfolio()).isNotNull();
    }

    @Test
    void any_other_file_is_read_as_a_whole_or_not_at_all() throws IOException {
        assertThat(entries(write("a.json", "[" + person(1) + ", " + person(2) + "]")))
                .extracting(entry -> String.valueOf(entry.portfolio()))
                .hasSize(2);
        assertThat(entries(write("b.json", "[" + person(1) + ", {\"persn\": \"p-2\"}]")))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.problems()).extracting(DataProblem::id).contains("unknown-key"));
    }

    @Test
    void what_cannot_be_opened_or_is_empty_is_an_entry() throws IOException {
        assertThat(ids(folder.resolve("missing.jsonl"))).containsExactly("missing-file");
        assertThat(ids(folder.resolve("missing.yaml"))).containsExactly("missing-file");
        assertThat(ids(Files.createDirectory(folder.resolve("folder.jsonl")))).containsExactly("forbidden-file");
        assertThat(ids(write("empty.jsonl", "\n \t\r\n"))).containsExactly("empty");
    }

    @Test
    void who_comes_again_is_told_if_asked_in_order() throws IOException {
        try (var stream = PortfolioStream.open(write("a.jsonl", person(1) + "\n" + person(2) + "\n" + person(1)))) {
            var entries = stream.next().orElseThrow().read();

            assertThat(stream.repeated(entries.get(0))).isEmpty();
            assertThat(stream.repeated(entries.get(1))).isEmpty();
            assertThat(stream.repeated(entries.get(2)).orElseThrow().message())
                    .startsWith("person (p-1) has a portfolio already, at ")
                    .endsWith("a.jsonl:1:12");
        }
    }

    @Test
    void who_comes_again_is_told_also_where_the_first_line_is_bad() throws IOException {
        var bad = person(1).replace("}", ", \"awards\": 7}");
        var nobody = "{\"person\": 1}";
        var file = write("a.jsonl", bad + "\n" + person(1) + "\n" + nobody + "\n" + nobody);
        try (var stream = PortfolioStream.open(file)) {
            var entries = stream.next().orElseThrow().read();

            assertThat(entries.get(0).person()).isEqualTo(new PersonRef("p-1"));
            assertThat(entries.get(0).portfolio()).isNull();
            assertThat(stream.repeated(entries.get(0))).isEmpty();
            assertThat(stream.repeated(entries.get(1)).orElseThrow().message())
                    .startsWith("person (p-1) has a portfolio already, at ")
                    .endsWith("a.jsonl:1:12");
            assertThat(entries.get(2).person()).isNull();
            assertThat(stream.repeated(entries.get(2))).isEmpty();
            assertThat(stream.repeated(entries.get(3))).isEmpty();
        }
    }

    @Test
    void after_the_end_there_is_nothing_more() throws IOException {
        var stream = PortfolioStream.open(write("a.jsonl", people()));
        stream.close();

        assertThat(stream.next()).isEmpty();
    }

    @Test
    void an_entry_has_a_portfolio_or_a_problem() {
        assertThatThrownBy(() -> new PortfolioEntry(new SourcePlace("a", 1, 1), null, null, List.of()))
                .hasMessage("either there is a portfolio at a:1:1 or a problem");
    }

    private static List<String> ids(Path file) {
        return entries(file).stream()
                .flatMap(entry -> entry.problems().stream())
                .map(DataProblem::id)
                .toList();
    }

    private static List<PortfolioEntry> entries(Path file) {
        var entries = new ArrayList<PortfolioEntry>();
        try (var stream = PortfolioStream.open(file)) {
            for (var piece = stream.next(); piece.isPresent(); piece = stream.next()) {
                entries.addAll(piece.get().read());
            }
        }
        return entries;
    }

    private static String people() {
        return IntStream.range(0, MANY).mapToObj(i -> person(i) + "\n").collect(Collectors.joining());
    }

    private static String person(int number) {
        return "{\"person\": \"p-%d\"}".formatted(number);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
