package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications of an organisation's own, which what it adds to a framework can rest on. */
class PolicySourcesTest {
    private static final String FRAMEWORK = """
            framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
            sources: [{id: published, title: P, publisher: P, read_on: 2026-01-01}]
            competencies: [{id: walk, title: Walk, kind: local, basis: {source: published}}]
            roles: [{id: worker, title: Worker, basis: {source: published}}]
            """;

    private static final Source HANDBOOK =
            new Source(new SourceId("handbook"), "Staff handbook", "Us", null, LocalDate.of(2026, 11, 21));

    @Test
    void what_a_policy_adds_can_rest_on_a_source_of_its_own_or_of_the_framework() {
        var policy = PolicyLoader.from(Told.stream("""
                        policy:
                          id: local
                          sources: [{id: handbook, title: Staff handbook, publisher: Us, read_on: 2026-11-21}]
                          courses: [{id: day, title: Day, basis: {source: handbook}}]
                          adjust:
                            - {role: worker, add: {competency: walk, basis: {source: handbook, clause: "3"}}}
                            - {role: worker, add: {course: day, basis: {source: published}}}
                        """), "p.yaml", framework());
        var adjusted = policy.over(framework());

        assertThat(policy.sources()).containsExactly(HANDBOOK);
        assertThat(adjusted.content().sources())
                .extracting(Source::id)
                .containsExactly(new SourceId("published"), HANDBOOK.id());
        assertThat(adjusted.requirementsOf(new RoleId("worker")))
                .extracting(requirement -> requirement.terms().basis())
                .containsExactly(
                        new Basis(HANDBOOK.id(), "3", Certainty.CERTAIN),
                        new Basis(new SourceId("published"), null, Certainty.CERTAIN));
    }

    @Test
    void a_policy_of_nothing_but_sources_is_laid_over_a_framework_too() {
        var policy = PolicyLoader.from(
                Told.stream("policy: {id: l, sources: [{id: h, title: H, publisher: U, read_on: 2026-01-01}]}\n"),
                "p.yaml",
                framework());

        assertThat(policy.over(framework()).content().sources()).hasSize(2);
        assertThat(framework().content().sources()).hasSize(1);
    }

    @Test
    void the_policy_of_a_case_may_have_sources(@TempDir Path temp) throws IOException {
        var text = """
                framework:
                %scases:
                  - name: A case
                    as_of: 2026-12-01
                    role: worker
                    portfolio: {}
                    policy:
                      sources: [{id: handbook, title: Staff handbook, publisher: Us, read_on: 2026-11-21}]
                      adjust: [{role: worker, add: {competency: walk, basis: {source: handbook}}}]
                    expect: {verdict: not-ready}
                """.formatted(FRAMEWORK.indent(2));
        var cases = CaseLoader.from(Files.writeString(temp.resolve("cases.yaml"), text));

        assertThat(cases.cases().get(0).policy().sources()).containsExactly(HANDBOOK);
    }

    @Test
    void an_id_that_the_framework_or_the_policy_has_already_is_refused() {
        assertThat(told("""
                policy:
                  id: local
                  sources:
                    - {id: published, title: P, publisher: P, read_on: 2026-01-01}
                    - {id: handbook, title: H, publisher: U, read_on: 2026-01-01}
                    - {id: handbook, title: H, publisher: U, read_on: 2026-01-01}
                """))
                .containsExactly(
                        "p.yaml:4:12 duplicate-id source id (published) is used twice; ids must be unique across all files",
                        "p.yaml:6:12 duplicate-id source id (handbook) is used twice; ids must be unique across all files");
    }

    @Test
    void a_source_that_neither_has_is_refused_with_the_nearest_that_one_has() {
        assertThat(told("""
                policy:
                  id: local
                  sources: [{id: handbook, title: H, publisher: U, read_on: 2026-01-01}]
                  adjust: [{role: worker, add: {competency: walk, basis: {source: handbok}}}]
                """))
                .containsExactly("p.yaml:4:67 unknown-source unknown source (handbok); did you mean handbook?");
    }

    @Test
    void a_source_is_written_as_in_a_framework() {
        assertThat(told("policy: {id: local, sources: [{id: handbook, titel: H, publisher: U}]}\n"))
                .containsExactly(
                        "p.yaml:1:31 missing-key key read_on is missing",
                        "p.yaml:1:46 unknown-key unknown key (titel); did you mean title?");
    }

    private static List<String> told(String text) {
        return Told.by(() -> PolicyLoader.from(Told.stream(text), "p.yaml", framework()));
    }

    private static CompetencyFramework framework() {
        return FrameworkLoader.from(Told.stream(FRAMEWORK), "f.yaml");
    }
}
