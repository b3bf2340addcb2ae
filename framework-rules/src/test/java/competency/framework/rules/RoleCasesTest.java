package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.CaseFile;
import competency.framework.data.CaseLoader;
import competency.framework.data.EvaluationCase;
import competency.framework.data.FrameworkLoader;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every role of the bundled framework has a file of cases: a person who is ready, one who is one record short and, where
 * something stops practice, one who is barred. That they come out as expected is seen to elsewhere.
 */
class RoleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/competency/framework/rules/cases/roles");
    private static final CompetencyFramework FRAMEWORK = FrameworkLoader.bundled("drug-alcohol-england");
    private static final Evaluator EVALUATOR = Evaluator.create();

    @Test
    void there_is_a_file_for_each_role_and_no_other() throws IOException {
        try (var files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            roles().stream().map(role -> role + ".yaml").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void somebody_is_ready_somebody_one_record_short_and_somebody_barred_where_anything_bars(RoleId role) {
        var file = file(role);
        assertThat(file.cases()).allSatisfy(each -> assertThat(each.role()).isEqualTo(role));
        assertThat(file.cases().stream().map(each -> verdict(file, each)))
                .containsExactlyElementsOf(
                        canBar(role)
                                ? List.of(Verdict.READY, Verdict.NOT_READY, Verdict.BARRED)
                                : List.of(Verdict.READY, Verdict.NOT_READY));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void who_is_one_record_short_has_one_gap(RoleId role) {
        var file = file(role);
        var ready = file.cases().get(0);
        var shortOfOne = file.cases().get(1);
        assertThat(records(shortOfOne.portfolio()))
                .hasSize(records(ready.portfolio()).size() - 1);
        assertThat(EVALUATOR.evaluate(shortOfOne.request(file.framework())).gaps())
                .hasSize(1);
    }

    static List<RoleId> roles() {
        return FRAMEWORK.content().roles().stream()
                .map(role -> role.id())
                .filter(id -> !id.value().startsWith("common-"))
                .toList();
    }

    private static CaseFile file(RoleId role) {
        return CaseLoader.from(CASES.resolve(role + ".yaml"));
    }

    private static Verdict verdict(CaseFile file, EvaluationCase each) {
        return EVALUATOR.evaluate(each.request(file.framework())).verdict();
    }

    private static boolean canBar(RoleId role) {
        return FRAMEWORK.requirementsOf(role).stream()
                .flatMap(RoleCasesTest::leaves)
                .anyMatch(
                        leaf -> leaf instanceof CheckRequirement || leaf.terms().effect() == Effect.STOP);
    }

    private static Stream<Requirement> leaves(Requirement requirement) {
        return requirement instanceof RequirementGroup group
                ? group.children().stream().flatMap(RoleCasesTest::leaves)
                : Stream.of(requirement);
    }

    private static List<?> records(Portfolio portfolio) {
        return Stream.of(
                        portfolio.awards(),
                        portfolio.completions(),
                        portfolio.registrations(),
                        portfolio.checks(),
                        portfolio.practice(),
                        portfolio.memberships())
                .flatMap(List::stream)
                .toList();
    }
}
