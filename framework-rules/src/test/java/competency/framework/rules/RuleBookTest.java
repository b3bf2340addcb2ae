package competency.framework.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.CheckState;
import competency.framework.rules.state.ExperienceState;
import competency.framework.rules.state.GroupState;
import competency.framework.rules.state.MembershipState;
import competency.framework.rules.state.PracticeState;
import competency.framework.rules.state.RecordState;
import competency.framework.rules.state.RegistrationState;
import competency.framework.rules.state.RequirementState;
import competency.framework.rules.state.RoleState;
import competency.framework.rules.state.State;
import competency.framework.rules.state.TermsState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule book that people read and sign is what the rules really decide. */
class RuleBookTest {
    private static final Path FILE = Path.of("..", "docs", "rule-book.md");

    /** A chapter: the rules about one kind of state. */
    private record Chapter(String title, String file, String prefix, Class<? extends State<?>> stage) {}

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("Does a record count at all on that day?", "record.drl", "REC", RecordState.class),
            new Chapter("Does what it credits satisfy the requirement?", "evidence.drl", "EVI", CandidateState.class),
            new Chapter(
                    "How does training stand against a requirement?", "requirement.drl", "REQ", RequirementState.class),
            new Chapter("How does a registration stand?", "registration.drl", "REG", RegistrationState.class),
            new Chapter("How does a check stand?", "check.drl", "CHK", CheckState.class),
            new Chapter("How does practice stand?", "practice.drl", "PRA", PracticeState.class),
            new Chapter("How does membership stand?", "membership.drl", "MEM", MembershipState.class),
            new Chapter("How does experience stand?", "experience.drl", "EXP", ExperienceState.class),
            new Chapter("How do the parts of a group stand?", "group.drl", "GRP", GroupState.class),
            new Chapter(
                    "How does the requirement stand for this post on this day?", "terms.drl", "TRM", TermsState.class),
            new Chapter("What is the answer for the role?", "verdict.drl", "VER", RoleState.class));

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
    void every_rule_stands_in_one_chapter() {
        assertThat(RuleBook.rules())
                .allSatisfy(rule -> assertThat(CHAPTERS)
                        .filteredOn(chapter -> stands(rule, chapter))
                        .hasSize(1));
    }

    private static boolean stands(RuleRef rule, Chapter chapter) {
        return rule.id().startsWith(chapter.prefix());
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

                A table is read from the top: the first row that agrees decides. “–” stands for any value; the last column counts
                the states that the row decides.
                """.formatted(order(Standing.values()), order(Status.values()), order(Verdict.values()))
                + CHAPTERS.stream().map(RuleBookTest::chapter).collect(joining());
    }

    private static String order(Enum<?>[] outcomes) {
        return Arrays.stream(outcomes).map(DecisionTable::words).collect(joining(" › "));
    }

    private static String chapter(Chapter chapter) {
        var table = new DecisionTable<>(chapter.stage());
        var components = Arrays.asList(chapter.stage().getRecordComponents());
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
                        chapter.title(),
                        chapter.file(),
                        table.size(),
                        rules(chapter),
                        components.stream()
                                .map(component -> DecisionTable.words(component.getName()))
                                .collect(joining(" | ")),
                        "--- | ".repeat(components.size()),
                        table.rows().stream().map(row -> row(table, row)).collect(joining("\n")));
    }

    private static String rules(Chapter chapter) {
        return RuleBook.rules().stream()
                .filter(rule -> stands(rule, chapter))
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
