package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.RecordProblem;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hand-made evaluation, held against expectations on both sides of every key. */
class ExpectationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final RuleRef RULE = new RuleRef("REQ-001", "A rule.", "semantics 4");
    private static final Waiver WAIVER = new Waiver(
            new RecordId("w1"),
            new RequirementId("excused"),
            new RoleId("worker"),
            DAY,
            DAY,
            "No place was free",
            new PersonRef("p-5"));
    private static final Finding MET = new Finding(
            leaf("listening"),
            "listening",
            null,
            Status.MET,
            RULE,
            DAY.plusDays(1),
            null,
            List.of(new RecordId("c1")),
            List.of("course:talk"),
            null,
            List.of(new Measure("hours", new BigDecimal("412.50"), BigDecimal.valueOf(400))),
            List.of(),
            List.of());
    private static final Finding EXCUSED = new Finding(
            leaf("excused"),
            "excused",
            null,
            Status.WAIVED,
            RULE,
            null,
            null,
            List.of(WAIVER.id()),
            List.of(),
            WAIVER,
            List.of(),
            List.of(),
            List.of());
    private static final Finding MISSING = finding(
            leaf("first-aid"),
            Status.MISSING,
            DAY.plusWeeks(1),
            List.of(
                    new Rejection(new RecordId("a1"), Standing.REVOKED, new RuleRef("EVI-002", "B.", "b"), DAY, null),
                    new Rejection(new RecordId("a2"), Standing.NOT_YET, new RuleRef("EVI-001", "A.", "a"), DAY, null)),
            List.of());
    private static final Finding GROUP = finding(
            RequirementGroup.any(terms("group"), List.of(leaf("listening"))),
            Status.MET,
            null,
            List.of(),
            List.of(MET));
    private static final Evaluation EVALUATION = evaluation(List.of(MISSING, GROUP, EXCUSED), new Compliance(1, 3));

    @TempDir
    private Path temp;

    @Test
    void what_agrees_makes_no_difference() {
        assertThat(differences("""
                        verdict: not-ready
                        may_practise: true
                        verdict_rule: VER-002
                        compliance: {satisfied: 1, applicable: 3, percent: 33.3}
                        gaps: [first-aid]
                        problems: [{id: unknown-code, record: a9}, {id: unknown-role}]
                        findings:
                          - {requirement: listening, status: met, rule: REQ-001, valid_until: 2026-03-01, due_on: none,
                             accepted: [c1], via: ["course:talk"], rejected: [], nearest: none,
                             measures: ["412.5 of 400 hours"], waiver: none,
                             explanation: "412.5 of 400 hours. Record c1 (course talk) counts until 1 March 2026."}
                          - {requirement: group, status: met, valid_until: none, accepted: [], via: [], measures: []}
                          - {requirement: excused, status: waived, accepted: [w1], waiver: w1, measures: []}
                          - requirement: first-aid
                            status: missing
                            due_on: 2026-03-07
                            nearest: A record of “first-aid”.
                            rejected:
                              - {record: a1, reason: revoked, rule: EVI-002, detail: "was revoked on 28 February 2026"}
                              - {record: a2}
                        """)).isEmpty();
    }

    @Test
    void every_difference_is_one_readable_line() {
        assertThat(differences("""
                        verdict: ready
                        may_practise: false
                        verdict_rule: VER-001
                        compliance: {satisfied: 2, applicable: 4, percent: 50}
                        gaps: []
                        problems: []
                        """))
                .containsExactly(
                        "verdict: expected ready, was not-ready",
                        "may_practise: expected false, was true",
                        "verdict_rule: expected VER-001, was VER-002",
                        "compliance satisfied: expected 2, was 1",
                        "compliance applicable: expected 4, was 3",
                        "compliance percent: expected 50, was 33.3",
                        "gaps: expected none, was first-aid",
                        "problems: expected none, was unknown-code a9, unknown-role");
    }

    @Test
    void every_difference_of_a_finding_names_the_requirement() {
        assertThat(differences("""
                        findings:
                          - {requirement: listening, status: expiring, rule: REQ-002, valid_until: none, due_on: 2026-01-01,
                             accepted: [], via: [], rejected: [{record: x}], nearest: Something., explanation: Because.,
                             measures: [400 of 400 hours, 1 of 2 days served], waiver: w1}
                        """))
                .containsExactly(
                        "finding listening status: expected expiring, was met",
                        "finding listening rule: expected REQ-002, was REQ-001",
                        "finding listening valid_until: expected none, was 2026-03-01",
                        "finding listening due_on: expected 2026-01-01, was none",
                        "finding listening accepted: expected none, was c1",
                        "finding listening via: expected none, was course:talk",
                        "finding listening waiver: expected w1, was none",
                        "finding listening measures: expected 400 of 400 hours, 1 of 2 days served, was 412.5 of 400 hours",
                        "finding listening explanation: expected Because., was 412.5 of 400 hours. Record c1 (course talk) counts until 1 March 2026.",
                        "finding listening nearest: expected Something., was none",
                        "finding listening rejected: expected x, was none");
    }

    @Test
    void a_waiver_or_a_measure_that_is_not_expected_is_a_difference() {
        assertThat(differences(
                        "findings: [{requirement: excused, waiver: none}, {requirement: listening, measures: []}]"))
                .containsExactly(
                        "finding excused waiver: expected none, was w1",
                        "finding listening measures: expected none, was 412.5 of 400 hours");
        assertThat(differences("findings: [{requirement: excused, waiver: w2}]"))
                .containsExactly("finding excused waiver: expected w2, was w1");
    }

    @Test
    void rejected_records_are_compared_as_a_whole_list_and_then_one_by_one() {
        assertThat(differences("findings: [{requirement: first-aid, rejected: [{record: a1}]}]"))
                .containsExactly("finding first-aid rejected: expected a1, was a1, a2");
        assertThat(differences("findings: [{requirement: first-aid, rejected: [{record: a2}, {record: a1}]}]"))
                .containsExactly("finding first-aid rejected: expected a2, a1, was a1, a2");
        assertThat(differences("""
                        findings:
                          - requirement: first-aid
                            rejected:
                              - {record: a1, reason: expired, rule: EVI-003, detail: has expired}
                              - {record: a2, reason: not-yet}
                        """))
                .containsExactly(
                        "finding first-aid rejected a1 reason: expected expired, was revoked",
                        "finding first-aid rejected a1 rule: expected EVI-003, was EVI-002",
                        "finding first-aid rejected a1 detail: expected has expired, was was revoked on 28 February 2026");
    }

    @Test
    void a_requirement_without_a_finding_is_a_difference() {
        assertThat(differences("findings: [{requirement: fire-safety}]"))
                .containsExactly("finding fire-safety: expected, but there is none");
    }

    @Test
    void a_share_is_the_same_however_it_is_written() {
        assertThat(differences("compliance: {percent: 50}", new Compliance(1, 2)))
                .isEmpty();
        assertThat(differences("compliance: {percent: 50.00}", new Compliance(1, 2)))
                .isEmpty();
        assertThat(differences("compliance: {percent: 50.1}", new Compliance(1, 2)))
                .containsExactly("compliance percent: expected 50.1, was 50.0");
        assertThat(differences("compliance: {percent: 0}", new Compliance(0, 0)))
                .containsExactly("compliance percent: expected 0, was none");
    }

    @Test
    void a_share_must_be_a_plain_number() {
        for (var number : List.of(".inf", "1e400", "1.2.3", "'50'")) {
            assertThat(Told.by(() -> differences("compliance: {percent: %s}".formatted(number))))
                    .as(number)
                    .hasSize(1);
        }
    }

    private List<String> differences(String expect) {
        return differences(expect, EVALUATION);
    }

    private List<String> differences(String expect, Compliance compliance) {
        return differences(expect, evaluation(List.of(), compliance));
    }

    private List<String> differences(String expect, Evaluation evaluation) {
        var text = """
                framework:
                  framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                  sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                  roles: [{id: worker, title: W, basis: {source: p}}]
                cases:
                  - name: A case
                    as_of: 2026-02-28
                    role: worker
                    portfolio: {}
                    expect:
                """ + expect.indent(6);
        try {
            return CaseLoader.from(Files.writeString(temp.resolve("c.yaml"), text))
                    .cases()
                    .get(0)
                    .differences(evaluation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evaluation evaluation(List<Finding> findings, Compliance compliance) {
        var basis = new Basis(new SourceId("p"), null, Certainty.CERTAIN);
        return new Evaluation(
                new FrameworkEdition(new FrameworkId("x"), "1", "X", DAY),
                new PersonRef("case"),
                new RoleProfile(new RoleId("worker"), "W", null, null, List.of(), List.of(), List.of(), basis),
                null,
                DAY,
                Verdict.NOT_READY,
                new RuleRef("VER-002", "C.", "c"),
                compliance,
                findings,
                List.of(
                        new RecordProblem("unknown-code", new RecordId("a9"), null, "v", "m"),
                        new RecordProblem("unknown-role", null, new RoleId("r"), "v", "m")));
    }

    private static Finding finding(
            Requirement requirement,
            Status status,
            @Nullable LocalDate dueOn,
            List<Rejection> rejected,
            List<Finding> children) {
        return new Finding(
                requirement,
                requirement.id().value(),
                null,
                status,
                RULE,
                null,
                dueOn,
                List.of(),
                List.of(),
                null,
                List.of(),
                rejected,
                children);
    }

    private static Requirement leaf(String id) {
        return new CompetencyRequirement(terms(id), new CompetencyId(id), null, null, null);
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }
}
