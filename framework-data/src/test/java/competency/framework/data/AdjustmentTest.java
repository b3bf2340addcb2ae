package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.AddRequirement;
import competency.framework.model.evaluation.ChangeCompetency;
import competency.framework.model.evaluation.ChangeRequirement;
import competency.framework.model.evaluation.Grounds;
import competency.framework.model.portfolio.PersonRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy changes in a framework, as it is written. */
class AdjustmentTest {
    private static final String FRAMEWORK = """
            framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
            sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
            scales: [{id: s, cumulative: true, levels: [low, high]}]
            competencies:
              - {id: talk, title: Talk, kind: local, scale: s, valid_months: 12, basis: {source: p}}
              - {id: walk, title: Walk, kind: local, basis: {source: p}}
            roles:
              - {id: worker, title: Worker, basis: {source: p}, requires: [{competency: talk, level: high}]}
            """;

    @TempDir
    private Path temp;

    @Test
    void every_kind_of_adjustment_is_read() {
        var policy = PolicyLoader.from(Told.stream("""
                        policy:
                          id: local
                          courses: [{id: day, title: Day, develops: [{competency: walk}]}]
                          adjust:
                            - {role: worker, add: {competency: walk, due_weeks: 4}}
                            - role: worker
                              requirement: talk
                              obligation: desirable
                              level: low
                              evidence_at_least: tested
                              within_months: 6
                              deviation: {reason: Pilot, approved_by: p-5}
                            - {role: worker, requirement: walk, remove: true}
                            - {competency: talk, valid_months: 6, evidence_at_least: tested}
                        """), "p.yaml", framework());
        var worker = new RoleId("worker");
        assertThat(policy.courses()).extracting(course -> course.id()).containsExactly(new CourseId("day"));
        assertThat(policy.adjustments().get(0)).isInstanceOfSatisfying(AddRequirement.class, added -> {
            assertThat(added.role()).isEqualTo(worker);
            assertThat(added.requirement().terms().dueWeeks()).isEqualTo(4);
        });
        assertThat(policy.adjustments().subList(1, 4))
                .containsExactly(
                        new ChangeRequirement(
                                worker,
                                new RequirementId("talk"),
                                Obligation.DESIRABLE,
                                new LevelId("low"),
                                EvidenceStrength.TESTED,
                                6,
                                false,
                                new Grounds("Pilot", new PersonRef("p-5"))),
                        new ChangeRequirement(worker, new RequirementId("walk"), null, null, null, null, true, null),
                        new ChangeCompetency(new CompetencyId("talk"), 6, EvidenceStrength.TESTED, null));
    }

    @Test
    void what_does_not_fit_the_framework_is_told_at_the_value_that_is_wrong() throws IOException {
        var text = """
                policy:
                  id: local
                  courses:
                    - {id: day, title: Day, develops: [{competency: wolk}]}
                    - {id: day, title: Day}
                  adjust:
                    - {role: werker, add: {competency: walk}}
                    - {role: worker, add: {id: talk, competency: walk}}
                    - {role: worker, add: {competency: wolk}}
                    - {role: worker, requirement: tolk, remove: true}
                    - {role: worker, requirement: talk, level: middle}
                    - {competency: tolk, valid_months: 6}
                    - {competency: talk, valid_months: 13}
                    - {competency: talk, valid_months: 6}
                """;
        var weaker = "p.yaml:13:40 weaker-without-deviation competency talk would be weaker than in the framework: "
                + "valid for 13 months instead of 12; state the deviation, with reason and approved_by";
        var told = Told.by(() -> PolicyLoader.from(Told.stream(text), "p.yaml", framework()));
        assertThat(told)
                .containsExactly(
                        "p.yaml:4:53 unknown-competency unknown competency (wolk); did you mean walk?",
                        "p.yaml:5:12 duplicate-id course id (day) is used twice; ids must be unique across all files",
                        "p.yaml:7:14 unknown-role unknown role (werker); did you mean worker?",
                        "p.yaml:8:32 duplicate-id requirement id (talk) is used already in role worker; give what is "
                                + "added another id",
                        "p.yaml:9:40 unknown-competency unknown competency (wolk); did you mean walk?",
                        "p.yaml:10:35 unknown-requirement unknown requirement (tolk) of role worker; did you mean talk, wolk?",
                        "p.yaml:11:48 unknown-level level (middle) is not on scale s, which has low, high",
                        "p.yaml:12:20 unknown-competency unknown competency (tolk); did you mean talk?",
                        weaker,
                        "p.yaml:14:20 duplicate-id competency (talk) is changed twice; say everything in one adjustment");
        var file = Files.writeString(temp.resolve("p.yaml"), text);
        assertThat(Told.by(() -> PolicyLoader.from(file, framework()))).hasSize(told.size());
        assertThat(Told.by(() -> PolicyLoader.from(file))).isEmpty();
    }

    @Test
    void keys_that_do_not_belong_together_are_told() {
        assertThat(Told.ofPolicy("""
                        policy:
                          id: local
                          adjust:
                            - {role: worker}
                            - {add: {competency: walk}}
                            - {role: worker, requirement: talk, competency: talk, level: low}
                            - {role: worker, requirement: talk, valid_months: 3}
                            - {competency: talk, valid_months: 3, remove: true}
                            - {role: worker, add: {competency: walk}, deviation: {reason: R, approved_by: p-5}}
                            - {role: worker, requirement: talk}
                            - {competency: talk, valid_months: 0}
                            - {competency: talk, valid_months: 24, deviation: {reason: " ", approved_by: p-5}}
                            - {competency: talk, valid_months: 24, deviation: {reason: R}}
                        """))
                .containsExactly(
                        "p.yaml:4:7 missing-key an adjustment needs exactly one of add, requirement and competency",
                        "p.yaml:5:7 missing-key key role is missing",
                        "p.yaml:6:53 conflicting-keys an adjustment needs exactly one of add, requirement and competency",
                        "p.yaml:7:55 conflicting-keys valid_months cannot stand beside requirement",
                        "p.yaml:8:51 conflicting-keys remove cannot stand beside competency",
                        "p.yaml:9:58 conflicting-keys deviation cannot stand beside add",
                        "p.yaml:10:35 invalid-value requirement (talk) must be changed or removed",
                        "p.yaml:11:40 invalid-value valid_months (0) must be between 1 and 1200",
                        "p.yaml:12:64 invalid-value reason must not be blank",
                        "p.yaml:13:55 missing-key key approved_by is missing");
    }

    @Test
    void the_policy_of_a_case_is_laid_over_its_framework() throws IOException {
        Files.writeString(temp.resolve("framework.yaml"), FRAMEWORK);
        var cases = """
                framework: framework.yaml
                cases:
                  - name: The role asks for more
                    as_of: 2026-02-28
                    role: worker
                    portfolio: {}
                    policy: {adjust: [{role: worker, requirement: talk, level: low%s}]}
                    expect: {deviations: [{requirement: talk, change: level low instead of high}]}
                """;
        var sound = Files.writeString(
                temp.resolve("c.yaml"), cases.formatted(", deviation: {reason: Pilot, approved_by: p-5}"));
        var file = CaseLoader.from(sound);
        var framework = file.cases().get(0).request(file.framework()).framework();
        assertThat(framework.deviationsOf(new RoleId("worker"))).hasSize(1);
        var weaker = Files.writeString(temp.resolve("d.yaml"), cases.formatted(""));
        assertThat(Told.by(() -> CaseLoader.from(weaker)))
                .singleElement()
                .asString()
                .contains("d.yaml:7:64 weaker-without-deviation ");
    }

    private static CompetencyFramework framework() {
        return FrameworkLoader.from(Told.stream(FRAMEWORK), "f.yaml");
    }
}
