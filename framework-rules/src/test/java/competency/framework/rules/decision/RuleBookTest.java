package competency.framework.rules.decision;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rule book that people read and sign is what the rules really decide. */
class RuleBookTest {
    private static final Path FILE = Path.of("..", "docs", "rule-book.md");

    @Test
    void the_rule_book_says_what_the_rules_decide() throws IOException {
        var book = book();
        if (Boolean.getBoolean("rulebook.write")) {
            Files.writeString(FILE, book);
        }
        assertThat(FILE)
                .as("docs/rule-book.md is stale: run mvn -Pquick -pl framework-rules -am test -Drulebook.write=true,"
                        + " read the difference, and commit it")
                .hasContent(book);
    }

    @Test
    void every_rule_stands_in_one_chapter_and_is_numbered_after_its_file() {
        var told = new ArrayList<String>();
        for (var topic : Topic.all()) {
            for (var question : topic.questions()) {
                var heard = heard(new DecisionTable<>(question.stage()));
                assertThat(heard).allMatch(id -> id.startsWith(topic.prefix()));
                told.addAll(heard);
            }
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        RuleBook.rules().stream().map(RuleRef::id).toList());
    }

    /** The rules that are heard in a table. */
    private static Set<String> heard(DecisionTable<?> table) {
        return table.rows().stream().map(DecisionTable.Row::rule).collect(toSet());
    }

    private static String book() {
        return """
                # Rule book

                Every rule of this library, and what it decides. This page is generated from the rules themselves: all
                possible states of each stage are put to them, in each exactly one rule is heard, and the tables below
                are those answers, collapsed. A build fails when the page and the rules differ.

                Clause numbers refer to [the decision semantics](semantics.md). Where several rules speak about one
                state, the outcome that stands first in its published order is heard:

                * what becomes of a record: %s
                * how a requirement stands: %s
                * the answer for a role: %s
                * what is remarked about frameworks and courses: the graver before the lighter, as the tables show

                A table is read from the top: the first row that agrees decides. “–” stands for any value; the last column counts
                the states that the row decides.
                """.formatted(order(Standing.values()), order(Status.values()), order(Verdict.values()))
                + Topic.all().stream()
                        .flatMap(topic -> topic.questions().stream().map(question -> chapter(topic, question)))
                        .collect(joining());
    }

    private static String order(Enum<?>[] outcomes) {
        return Arrays.stream(outcomes).map(DecisionTable::words).collect(joining(" › "));
    }

    private static String chapter(Topic topic, Topic.Question question) {
        var table = new DecisionTable<>(question.stage());
        var components = Arrays.asList(question.stage().getRecordComponents());
        return """

                ## %s

                `%s`, %d states.

                | Rule | Says | Rests on |
                | --- | --- | --- |
                %s

                | %s | → | rule | states |
                | %s --- | --- | ---: |
                %s
                """.formatted(
                        question.title(),
                        topic.file(),
                        table.size(),
                        rules(table),
                        components.stream()
                                .map(component -> DecisionTable.words(component.getName()))
                                .collect(joining(" | ")),
                        "--- | ".repeat(components.size()),
                        table.rows().stream().map(row -> row(table, row)).collect(joining("\n")));
    }

    private static String rules(DecisionTable<?> table) {
        var heard = heard(table);
        return RuleBook.rules().stream()
                .filter(rule -> heard.contains(rule.id()))
                .map(rule -> "| %s | %s | %s |".formatted(rule.id(), rule.sentence(), rule.basis()))
                .collect(joining("\n"));
    }

    private static String row(DecisionTable<?> table, DecisionTable.Row row) {
        var line = new StringBuilder("| ");
        for (int i = 0; i < row.values().size(); i++) {
            var cell = row.values().get(i);
            line.append(
                            table.isAny(cell, i)
                                    ? "–"
                                    : cell.stream().map(DecisionTable::words).collect(joining(" or ")))
                    .append(" | ");
        }
        return line + "**%s** | %s | %d |".formatted(row.outcome(), row.rule(), row.states());
    }
}
