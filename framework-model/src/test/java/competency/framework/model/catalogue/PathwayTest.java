package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Steps from role to role. */
class PathwayTest {
    private static final Basis PAPER = new Basis(new SourceId("paper"), null, Certainty.CERTAIN);

    @Test
    void a_step_leads_to_another_role() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pathway("stay", "worker", "worker"))
                .withMessage("to (worker) must be another role than from");
    }

    @Test
    void months_in_the_role_are_one_to_six_hundred() {
        assertThat(after(1).monthsInRole()).isEqualTo(1);
        assertThat(after(600).monthsInRole()).isEqualTo(600);
        assertThat(after(null).monthsInRole()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after(0))
                .withMessage("monthsInRole (0) must be between 1 and 600");
        assertThatIllegalArgumentException().isThrownBy(() -> after(601));
    }

    @Test
    void a_requirement_is_dropped_once_and_for_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pathway("up", "worker", "lead", "a", "b", "a"))
                .withMessage("drops must not name (a) twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DroppedRequirement(new RequirementId("a"), " "))
                .withMessage("reason must not be blank");
    }

    @Test
    void pathways_are_found_by_the_role_they_come_from() {
        var up = pathway("up", "worker", "lead");
        var down = pathway("down", "lead", "worker");
        var aside = pathway("aside", "worker", "helper");
        var framework = CompetencyFramework.of(content(up, down, aside));
        assertThat(framework.pathways()).containsExactly(up, down, aside);
        assertThat(framework.pathwaysFrom(new RoleId("worker"))).containsExactly(up, aside);
        assertThat(framework.pathwaysFrom(new RoleId("helper"))).isEmpty();
        assertThat(framework.pathwaysFrom(new RoleId("nobody"))).isEmpty();
    }

    @Test
    void a_step_between_roles_that_are_not_there_is_told() {
        assertThat(told(pathway("up", "workr", "leed")))
                .containsExactly(
                        "from unknown-role unknown role (workr); did you mean worker?",
                        "to unknown-role unknown role (leed); did you mean lead?");
    }

    @Test
    void between_two_roles_there_is_one_pathway_each_way() {
        assertThat(told(pathway("up", "worker", "lead"), pathway("rise", "worker", "lead")))
                .containsExactly(
                        "to duplicate-pathway pathway rise leads from worker to (lead), and so does up; keep one of them");
        assertThat(told(pathway("up", "worker", "lead"), pathway("up", "worker", "lead")))
                .containsExactly("id duplicate-id pathway id (up) is used twice; ids must be unique across all files");
    }

    @Test
    void a_step_drops_what_the_role_requires_itself_from_a_base_or_inside_a_group() {
        assertThat(told(pathway("up", "worker", "lead", "own", "taken-over", "group", "inside")))
                .isEmpty();
        assertThat(told(pathway("up", "worker", "lead", "ownn")))
                .containsExactly(
                        "requirement unknown-requirement role worker has no requirement (ownn); did you mean own?; a step can only drop what the role it comes from requires");
        assertThat(told(pathway("down", "lead", "worker", "own"))).hasSize(1);
    }

    @Test
    void a_pathway_rests_on_a_source_that_is_there() {
        var basis = new Basis(new SourceId("papr"), null, Certainty.CERTAIN);
        var pathway = new Pathway(
                new PathwayId("up"),
                new RoleId("worker"),
                new RoleId("lead"),
                PathwayKind.PROGRESSION,
                null,
                List.of(),
                basis);
        assertThat(told(pathway)).containsExactly("source unknown-source unknown source (papr); did you mean paper?");
    }

    private static List<String> told(Pathway... pathways) {
        return CompetencyFramework.problemsOf(content(pathways)).stream()
                .map(problem -> "%s %s %s".formatted(problem.component(), problem.id(), problem.message()))
                .toList();
    }

    private static FrameworkContent content(Pathway... pathways) {
        var inside = RequirementGroup.any(terms("group"), List.of(check("inside"), check("other")));
        return new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.EPOCH),
                List.of(new Source(PAPER.source(), "A paper", "Nobody", null, LocalDate.EPOCH)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        role("worker", List.of(new RoleId("helper")), check("own"), inside),
                        role("helper", List.of(), check("taken-over")),
                        role("lead", List.of(), check("leading"))),
                Arrays.asList(pathways),
                List.of());
    }

    private static RoleProfile role(String id, List<RoleId> bases, Requirement... requirements) {
        return new RoleProfile(new RoleId(id), id, null, null, List.of(), bases, Arrays.asList(requirements), PAPER);
    }

    private static Requirement check(String id) {
        return new CheckRequirement(terms(id), id, null);
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }

    private static Pathway after(@Nullable Integer months) {
        return new Pathway(
                new PathwayId("up"),
                new RoleId("worker"),
                new RoleId("lead"),
                PathwayKind.PROGRESSION,
                months,
                List.of(),
                PAPER);
    }

    private static Pathway pathway(String id, String from, String to, String... drops) {
        return new Pathway(
                new PathwayId(id),
                new RoleId(from),
                new RoleId(to),
                PathwayKind.LATERAL,
                null,
                Arrays.stream(drops)
                        .map(drop -> new DroppedRequirement(new RequirementId(drop), "Not needed there"))
                        .toList(),
                PAPER);
    }
}
