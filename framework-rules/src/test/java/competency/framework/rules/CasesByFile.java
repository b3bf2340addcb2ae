package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.CaseFile;
import competency.framework.data.CaseLoader;
import competency.framework.data.EvaluationCase;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.rules.next.Adviser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@link CasesTest} about single clauses, a file at a time and up to the first that comes out otherwise. Only
 * PIT runs it: it starts every test by itself, for every damage, and hundreds of small tests take it hours.
 */
class CasesByFile {
    private static final Path CASES = Path.of("src/test/resources/competency/framework/rules/cases");

    private final Evaluator evaluator = Evaluator.create();
    private final Adviser adviser = Adviser.create();

    /** Every file, read once and not again for every damage. */
    private static final class Read {
        static final List<CaseFile> FILES = read();
    }

    private static List<CaseFile> read() {
        try (var files = Files.list(CASES)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(CaseLoader::from)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<CaseFile> files() {
        return Read.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_case_of_a_file_comes_out_as_expected(CaseFile file) {
        assertThat(firstDifference(file)).isEmpty();
    }

    /** Plans are kept as long as their framework. It is another one for every test, or they would outlive the damage. */
    private Optional<String> firstDifference(CaseFile file) {
        var framework = CompetencyFramework.of(file.framework().content());
        return file.cases().stream()
                .flatMap(each -> differences(framework, each).stream())
                .findFirst();
    }

    private List<String> differences(CompetencyFramework framework, EvaluationCase each) {
        var request = each.request(framework);
        return each.expect().isOfAdvice()
                ? each.differences(adviser.advise(request, each.limits()))
                : each.differences(evaluator.evaluate(request));
    }
}
