package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.CaseFile;
import competency.framework.data.CaseLoader;
import competency.framework.data.EvaluationCase;
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
    private static final Evaluator EVALUATOR = Evaluator.create();

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

    private static Optional<String> firstDifference(CaseFile file) {
        return file.cases().stream()
                .flatMap(each -> differences(file, each).stream())
                .findFirst();
    }

    private static List<String> differences(CaseFile file, EvaluationCase each) {
        return each.differences(EVALUATOR.evaluate(each.request(file.framework())));
    }
}
