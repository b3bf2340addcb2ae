package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison that the pathways of the bundled framework are held to. */
class StepTest {
    private static final String FRAMEWORK = """
            framework: {id: steps, version: "1", title: Steps, effective_from: 2026-01-01}
            sources: [{id: us, title: Us, publisher: Us, read_on: 2026-01-01}]
            scales: [{id: practice, cumulative: true, levels: [assisted, independent]}]
            competencies:
              - {id: a, title: A, kind: local, scale: practice, basis: {source: us}}
              - {id: b, title: B, kind: local, basis: {source: us}}
            roles:
              - {id: before, title: Before, basis: {source: us}, requires: [%s]}
              - {id: next, title: Next, basis: {source: us}, requires: [%s]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // kept
                "{competency: b} | {competency: b}",
                "{competency: b} | {id: renamed, competency: b}",
                "{competency: a} | {competency: a, level: independent}",
                "{competency: a, level: assisted} | {competency: a, level: independent}",
                "{competency: b} | {competency: b, evidence_at_least: tested}",
                "{competency: b, when: {tag: [x]}} | {competency: b}",
                "{competency: b, when: {tag: [x]}} | {competency: b, when: {tag: [x, y]}}",
                "{competency: b} | {id: both, all: [{competency: a}, {competency: b}]}",
                "{id: either, any: [{competency: a}, {competency: b}]} | {competency: b}",
                "{competency: b, obligation: desirable} | {competency: a}",
                "{id: r, registration: nmc} | {id: r, registration: nmc, annotations: [v300]}",
                "{id: k, check: x} | {id: k, check: y}",
            })
    void what_the_next_role_asks_for_as_well_is_kept(String before, String next) throws Exception {
        assertThat(step(before, next).leavesBehind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{competency: b} | {competency: a}",
                "{competency: b} | {competency: b, obligation: desirable}",
                "{id: x, competency: b} | {id: x, competency: a}",
                "{id: x, competency: a, level: independent} | {id: x, competency: a, level: assisted}",
                "{id: x, competency: b, evidence_at_least: tested} | {id: x, competency: b}",
                "{competency: b} | {competency: b, when: {tag: [x]}}",
                "{competency: b, when: {setting: [x, y]}} | {competency: b, when: {setting: [x]}}",
                "{competency: b} | {id: either, any: [{competency: a}, {competency: b}]}",
                "{id: two, at_least: {count: 2, of: [{competency: a}, {competency: b}]}} | {competency: b}",
                "{id: r, registration: nmc, annotations: [v300]} | {id: r, registration: nmc}",
                "{id: r, registration: nmc} | {id: r, registration: gmc}",
                "{id: k, check: x} | {id: l, check: x}",
            })
    void what_it_does_not_ask_for_or_asks_for_less_of_is_left_behind(String before, String next) throws Exception {
        assertThat(step(before, next).leavesBehind()).hasSize(1);
    }

    private Step step(String before, String next) throws Exception {
        return new Step(framework(before, next), new RoleId("before"), new RoleId("next"));
    }

    private CompetencyFramework framework(String before, String next) throws Exception {
        var file = folder.resolve("framework.yaml");
        Files.writeString(file, FRAMEWORK.formatted(before, next));
        return FrameworkLoader.from(file);
    }
}
