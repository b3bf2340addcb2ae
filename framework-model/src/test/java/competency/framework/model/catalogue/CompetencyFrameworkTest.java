package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looking things up, and what a role requires after it took over from others. */
class CompetencyFrameworkTest {
    private static final Basis BASIS = new Basis(new SourceId("paper"), null, Certainty.CERTAIN);
    private static final Competency LISTENING = competency("listening", "AB1", "GE7");
    private static final Competency AID = competency("first-aid", "FA1");
    private static final Competency FIRE = competency("fire-safety", "fa1 ");

    @Test
    void everything_is_found_by_its_id() {
        var framework = framework(role("worker", List.of()));
        assertThat(framework.source(BASIS.source())).isPresent();
        assertThat(framework.source(new SourceId("other"))).isEmpty();
        assertThat(framework.competency(LISTENING.id())).contains(LISTENING);
        assertThat(framework.competency(new CompetencyId("other"))).isEmpty();
        assertThat(framework.course(new CourseId("talk"))).isPresent();
        assertThat(framework.course(new CourseId("other"))).isEmpty();
        assertThat(framework.role(new RoleId("worker"))).isPresent();
        assertThat(framework.role(new RoleId("other"))).isEmpty();
        assertThat(framework.scale(new ScaleId("practice"))).isPresent();
        assertThat(framework.scale(new ScaleId("other"))).isEmpty();
        assertThat(framework.scaleOf(LISTENING)).map(ProficiencyScale::id).contains(new ScaleId("practice"));
        assertThat(framework).hasToString("example 1");
    }

    @Test
    void a_code_is_found_however_it_is_written() {
        var framework = framework();
        for (var code : List.of("AB1", "ab1", " Ab1\t", "GE7", "listening", "LISTENING ")) {
            assertThat(framework.competenciesFor(code)).as(code).containsExactly(LISTENING);
        }
        assertThat(framework.competenciesFor("AB2")).isEmpty();
    }

    @Test
    void a_code_of_several_competencies_names_them_all() {
        assertThat(framework().competenciesFor("FA1")).containsExactly(AID, FIRE);
    }

    @Test
    void codes_like_an_unknown_one_are_told_as_they_are_written() {
        assertThat(framework().codesNearest("ab2")).containsExactly("AB1");
        assertThat(framework().codesNearest("listning")).containsExactly("listening");
    }

    @Test
    void a_requirement_is_called_by_its_own_title_else_by_what_it_asks_for_else_by_its_id() {
        var framework = framework();
        var terms = RequirementTerms.mandatory(new RequirementId("first"));
        var titled = new RequirementTerms(
                terms.id(), "The first", Obligation.MANDATORY, Effect.GAP, null, Applicability.ALWAYS, null);
        assertThat(framework.titleOf(new CheckRequirement(titled, "dbs", null))).isEqualTo("The first");
        assertThat(framework.titleOf(new CompetencyRequirement(terms, AID.id(), null, null, null)))
                .isEqualTo("first-aid");
        assertThat(framework.titleOf(new CourseRequirement(terms, new CourseId("talk"), null)))
                .isEqualTo("A talk");
        assertThat(framework.titleOf(new CheckRequirement(terms, "dbs", null))).isEqualTo("first");
    }

    @Test
    void a_role_takes_over_in_the_order_of_its_bases_and_adds_its_own() {
        var framework = framework(
                role("worker", List.of("helper", "driver"), "w"),
                role("driver", List.of(), "d"),
                role("helper", List.of(), "h"));
        assertThat(required(framework, "worker")).containsExactly("h", "d", "w");
    }

    @Test
    void a_requirement_that_is_replaced_keeps_its_place() {
        var base = role("helper", List.of(), "a", "b", "c");
        var heir = role("worker", List.of("helper"), "d", "b");
        var framework = framework(heir, base);
        assertThat(required(framework, "worker")).containsExactly("a", "b", "c", "d");
        assertThat(framework.requirementsOf(heir.id()).get(1))
                .isSameAs(heir.requirements().get(1));
        assertThat(framework.requirementsOf(base.id())).isEqualTo(base.requirements());
    }

    @Test
    void of_two_bases_the_later_one_replaces() {
        var one = role("one", List.of(), "a");
        var other = role("other", List.of(), "a");
        var framework = framework(one, other, role("heir", List.of("one", "other")));
        assertThat(framework.requirementsOf(new RoleId("heir")))
                .singleElement()
                .isSameAs(other.requirements().get(0));
    }

    @Test
    void what_one_base_replaced_is_not_undone_by_another_that_left_it_alone() {
        var stricter = role("stricter", List.of("root"), "a");
        var framework = framework(
                role("root", List.of(), "a", "b"),
                stricter,
                role("plain", List.of("root"), "c"),
                role("heir", List.of("stricter", "plain")));
        assertThat(required(framework, "heir")).containsExactly("a", "b", "c");
        assertThat(framework.requirementsOf(new RoleId("heir")).get(0))
                .isSameAs(stricter.requirements().get(0));
    }

    @Test
    void an_unknown_role_is_refused_with_the_one_that_was_probably_meant() {
        assertThatThrownBy(() -> framework(role("worker", List.of())).requirementsOf(new RoleId("worcer")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown role (worcer); did you mean worker?");
    }

    private static List<String> required(CompetencyFramework framework, String role) {
        return framework.requirementsOf(new RoleId(role)).stream()
                .map(requirement -> requirement.id().value())
                .toList();
    }

    private static CompetencyFramework framework(RoleProfile... roles) {
        var edition = new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.EPOCH);
        var source = new Source(BASIS.source(), "A paper", "Nobody", null, LocalDate.EPOCH);
        var scale = new ProficiencyScale(new ScaleId("practice"), true, List.of(new LevelId("alone")));
        var course = new Course(new CourseId("talk"), "A talk", null, null, null, null, List.of(), List.of(), null);
        return CompetencyFramework.of(new FrameworkContent(
                edition,
                List.of(source),
                List.of(scale),
                List.of(LISTENING, AID, FIRE),
                List.of(),
                List.of(course),
                List.of(roles)));
    }

    private static Competency competency(String id, String... codes) {
        return new Competency(
                new CompetencyId(id),
                id,
                CompetencyKind.LOCAL,
                new ScaleId("practice"),
                Arrays.stream(codes)
                        .map(code -> new StandardCode("danos", code, null, null))
                        .toList(),
                null,
                null,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    private static RoleProfile role(String id, List<String> bases, String... requirements) {
        return new RoleProfile(
                new RoleId(id),
                id,
                null,
                null,
                List.of(),
                bases.stream().map(RoleId::new).toList(),
                Arrays.stream(requirements)
                        .<Requirement>map(requirement -> new CompetencyRequirement(
                                RequirementTerms.mandatory(new RequirementId(requirement)),
                                LISTENING.id(),
                                null,
                                null,
                                null))
                        .toList(),
                BASIS);
    }
}
