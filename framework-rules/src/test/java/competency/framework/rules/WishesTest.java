package competency.framework.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.CaseLoader;
import competency.framework.data.EvaluationCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the wishes of users names cases that are there, and every wish that has a case. */
class WishesTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "wishes.md");
    private static final Path CASES = Path.of("src/test/resources/competency/framework/rules/cases/wishes.yaml");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*\\| ([^|]+) \\|$");

    @Test
    void every_row_names_a_case() throws IOException {
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(names())
                        .anyMatch(name -> name.startsWith("Wish %s: %s".formatted(row.group(1), row.group(2)))));
    }

    @Test
    void every_wish_with_a_case_has_a_row() throws IOException {
        var listed = rows().stream().map(row -> "Wish " + row.group(1)).collect(toCollection(TreeSet::new));
        assertThat(names()).allSatisfy(name -> assertThat(listed).contains(name.substring(0, name.indexOf(':'))));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static List<String> names() {
        return CaseLoader.from(CASES).cases().stream().map(EvaluationCase::name).toList();
    }
}
