package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import competency.framework.data.CaseFile;
import competency.framework.data.CaseLoader;
import competency.framework.data.EvaluationCase;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.inspection.Inspector;
import competency.framework.rules.next.Adviser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the semantics say comes out: cases that anyone in the field can read, one file for each topic. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/competency/framework/rules/cases");
    private static final Path FIELD_CASES = CASES.resolve("field");
    private static final Path ROLE_CASES = CASES.resolve("roles");
    private static final Path CASES_TO_COPY = Path.of("..", "examples", "own-framework", "cases.yaml");
    private static final Pattern RULE = Pattern.compile("\\brule: ([A-Z]{3}-\\d{3})");
    private static final Pattern VERDICT_RULE = Pattern.compile("\\bverdict_rule: ([A-Z]{3}-\\d{3})");

    /** What leaves things as they are stands in no finding: the finding says how the requirement stands instead. */
    private static final Set<String> NEVER_IN_A_FINDING =
            Set.of("REC-008", "REC-009", "REC-010", "EVI-011", "TRM-001", "NXT-010", "NXT-011", "NXT-012");

    /** Rules about frameworks and courses are heard by {@link Inspector}, never about a person. */
    private static final Pattern IN_NO_FINDING = Pattern.compile("(MAP|FRM|COV)-\\d+");

    private static final Evaluator EVALUATOR = Evaluator.create();
    private static final Adviser ADVISER = Adviser.create();

    /** Every file, read once and not again for every test, nor for every damage that PIT does to the rules. */
    private static final class Read {
        static final List<CaseFile> FILES =
                paths().stream().map(CaseLoader::from).toList();
    }

    private static List<Path> paths() {
        try (var general = Files.list(CASES);
                var field = Files.list(FIELD_CASES);
                var roles = Files.list(ROLE_CASES)) {
            return Stream.of(general, field, roles, Stream.of(CASES_TO_COPY))
                    .flatMap(found -> found)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicNode> every_case_comes_out_as_expected() {
        return Read.FILES.stream().map(CasesTest::tests);
    }

    private static DynamicNode tests(CaseFile file) {
        return dynamicContainer(
                file.name(),
                file.cases().stream()
                        .map(each -> dynamicTest(
                                each.name(),
                                () -> assertThat(differences(file, each))
                                        .as("%s:%d", file.name(), each.line())
                                        .isEmpty())));
    }

    private static List<String> differences(CaseFile file, EvaluationCase each) {
        var request = each.request(file.framework());
        return each.expect().isOfAdvice()
                ? each.differences(ADVISER.advise(request, each.limits()))
                : each.differences(EVALUATOR.evaluate(request));
    }

    @Test
    void every_rule_that_can_stand_in_a_finding_has_a_case() {
        var canStand = RuleBook.rules().stream()
                .map(RuleRef::id)
                .filter(id -> !NEVER_IN_A_FINDING.contains(id)
                        && !IN_NO_FINDING.matcher(id).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rulesNamedInCases()).isEqualTo(canStand);
    }

    @Test
    void no_two_cases_claim_the_same() {
        assertThat(Read.FILES.stream()
                        .flatMap(file -> file.cases().stream().map(each -> file.name() + ": " + each.name())))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(600);
    }

    private static Set<String> rulesNamedInCases() {
        var named = new TreeSet<String>();
        for (var file : paths()) {
            for (var pattern : List.of(RULE, VERDICT_RULE)) {
                pattern.matcher(textOf(file)).results().forEach(match -> named.add(match.group(1)));
            }
        }
        return named;
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
