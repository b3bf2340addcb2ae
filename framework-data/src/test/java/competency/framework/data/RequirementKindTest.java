package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.TaggedHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sound requirements of every kind mean. */
class RequirementKindTest {
    private final CompetencyFramework tiny =
            FrameworkLoader.fromResources(RequirementKindTest.class.getClassLoader(), "competency/framework/data/tiny");

    @Test
    void registrations_are_read() {
        assertThat(required("register"))
                .isEqualTo(new RegistrationRequirement(
                        terms("register", Effect.STOP, Applicability.ALWAYS), "nmc", List.of("v300", "v150"), true));
        assertThat(required("register-or-not"))
                .isEqualTo(new RegistrationRequirement(terms("register-or-not"), "gphc", List.of(), false));
    }

    @Test
    void checks_are_read() {
        assertThat(required("suitable")).isEqualTo(new CheckRequirement(terms("suitable"), "dbs-enhanced", 36));
    }

    @Test
    void practice_is_read() {
        assertThat(required("hours"))
                .isEqualTo(new PracticeRequirement(
                        terms("hours"),
                        "supervised-practice",
                        BigDecimal.valueOf(400),
                        72,
                        List.of(
                                new TaggedHours("addictions", new BigDecimal("250.5")),
                                new TaggedHours("groups", BigDecimal.TEN)),
                        new BigDecimal("1.5")));
    }

    @Test
    void memberships_are_read() {
        assertThat(required("member")).isEqualTo(new MembershipRequirement(terms("member"), "a-body", 12, null));
        assertThat(required("still-member"))
                .isEqualTo(new MembershipRequirement(
                        terms("still-member"), "a-body", null, new CompetencyId("listening")));
    }

    @Test
    void experience_is_read() {
        assertThat(required("served"))
                .isEqualTo(new ExperienceRequirement(
                        terms("served"),
                        List.of(new RoleId("worker")),
                        List.of(RoleFamily.PRACTITIONER, RoleFamily.PEER),
                        List.of(new SettingId("community-adult")),
                        24));
        assertThat(required("serves"))
                .isEqualTo(new ExperienceRequirement(
                        terms("serves"), List.of(), List.of(RoleFamily.CLINICIAN), List.of(), null));
    }

    @Test
    void limits_to_posts_and_days_are_read() {
        var applicability = new Applicability(
                List.of(new SettingId("community-adult"), new SettingId("prison")),
                List.of("lone-working"),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31));
        assertThat(required("alone"))
                .isEqualTo(new CompetencyRequirement(
                        terms("alone", Effect.GAP, applicability), new CompetencyId("first-aid"), null, null, null));
    }

    @Test
    void a_group_whose_records_serve_once_is_read() {
        var groups = new Applicability(List.of(), List.of("groups"), null, null);
        assertThat(required("two"))
                .isEqualTo(RequirementGroup.atLeast(
                                terms("two", Effect.GAP, groups),
                                2,
                                List.of(
                                        competency("listening"),
                                        competency("hearing"),
                                        new CourseRequirement(terms("talk"), new CourseId("talk"), null)))
                        .withDistinctRecords());
        assertThat(tiny.requirementsOf(new RoleId("worker")))
                .filteredOn(RequirementGroup.class::isInstance)
                .extracting(group -> ((RequirementGroup) group).distinct())
                .containsOnly(false);
    }

    @Test
    void every_kind_says_which_keys_go_with_it() {
        assertThat(Arrays.stream(RequirementKind.values()).filter(RequirementKind::isGroup))
                .containsExactly(RequirementKind.ALL, RequirementKind.ANY, RequirementKind.AT_LEAST);
        var components = RecordShape.of(RequirementDocument.class);
        assertThat(RequirementKind.values()).allSatisfy(kind -> {
            assertThat(components.named(kind.component())).as("%s", kind).isPresent();
            assertThat(kind.strays())
                    .allSatisfy(stray ->
                            assertThat(components.named(stray)).as(stray).isPresent());
        });
    }

    private Requirement required(String id) {
        return tiny.requirementsOf(new RoleId("lead")).stream()
                .filter(requirement -> requirement.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Requirement competency(String id) {
        return new CompetencyRequirement(terms(id), new CompetencyId(id), null, null, null);
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }

    private static RequirementTerms terms(String id, Effect effect, Applicability applicability) {
        return new RequirementTerms(
                new RequirementId(id), null, Obligation.MANDATORY, effect, null, applicability, null);
    }
}
