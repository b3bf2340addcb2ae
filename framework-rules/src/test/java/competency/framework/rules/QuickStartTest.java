package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example in the README compiles, and prints what the README says. */
class QuickStartTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void the_example_in_the_README_prints_what_it_says() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains("prints\n\n```\n" + String.join("\n", printed()) + "\n```\n");
    }

    @Test
    void the_example_in_the_README_is_the_code_of_this_test() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        var source =
                squeezed(Files.readString(Path.of("src/test/java/competency/framework/rules/QuickStartTest.java")));
        var example = readme.substring(
                readme.indexOf("```java\n") + 8, readme.indexOf("```", readme.indexOf("```java\n") + 8));
        for (var statement : example.replaceAll("//.*", "").split(";", -1)) {
            var here = squeezed(statement)
                    .replace("System.out.println", "print")
                    .replace("\"examples/lapsed-worker.yaml\"", "\"../examples/lapsed-worker.yaml\"");
            assertThat(source).contains(here);
        }
    }

    private static List<String> printed() {
        var lines = new ArrayList<String>();
        example(lines);
        return lines;
    }

    private static void example(List<String> printed) {
        var framework = FrameworkLoader.bundled("drug-alcohol-england");
        var portfolio = PortfolioLoader.from(Path.of("../examples/lapsed-worker.yaml"), framework)
                .get(0);
        var evaluator = Evaluator.create();

        var evaluation = evaluator.evaluate(EvaluationRequest.asOf(LocalDate.of(2026, 11, 21))
                .forRole(framework, new RoleId("drug-alcohol-worker"))
                .holding(portfolio)
                .build());

        print(printed, evaluation.verdict());
        for (var gap : evaluation.gaps()) {
            print(printed, gap.title() + ": " + gap.explanation());
            print(printed, gap.nearest().orElse(""));
        }
    }

    private static void print(List<String> printed, Object line) {
        printed.add(line.toString());
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "").replace("print(printed,", "print(");
    }
}
