package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled framework promises of its roles, its pathways and the competencies that are our own. */
class EnglishRolesTest {
    private static final CompetencyFramework FRAMEWORK = FrameworkLoader.bundled("drug-alcohol-england");

    /** Building blocks that posts take over; a post has a tier, and what is neither is a certificate. */
    private static final Predicate<RoleProfile> BUILDING_BLOCK =
            role -> role.id().value().startsWith("common-");

    private static final Predicate<RoleProfile> POST = role -> role.tier() != null;

    /** Where people come from outside, or from a place that the framework does not have. */
    private static final Set<String> ENTERED_FROM_OUTSIDE = Set.of(
            "volunteer",
            "health-or-care-worker",
            "psychological-practitioner",
            "pharmacist",
            "gp",
            "speciality-doctor",
            "addiction-psychiatrist",
            "commissioning-administrator",
            "commissioning-analyst",
            "drug-alcohol-professional-registered",
            "family-worker-certificate-first",
            "counsellor-accreditation");

    private static final Set<String> STATUTORY_REGISTERS = Set.of("nmc", "gmc", "gphc", "hcpc", "social-work-england");

    @ParameterizedTest
    @CsvSource({
        "peer support workers and volunteers, peer-support-worker volunteer",
        "drug and alcohol treatment workers, drug-alcohol-worker",
        "criminal justice drug and alcohol workers, criminal-justice-worker",
        "harm reduction, harm-reduction-worker",
        "outreach, outreach-worker",
        "homelessness and rough sleeping, rough-sleeping-worker",
        "young people's substance misuse workers, young-peoples-worker",
        "commissioners, commissioner commissioning-project-manager commissioning-administrator commissioning-analyst",
        "addiction psychiatrists, addiction-psychiatrist",
        "GPs, gp",
        "other speciality doctors, speciality-doctor",
        "psychological professionals, psychologist psychological-therapist psychological-practitioner",
        "registered nurses, nurse nurse-prescriber advanced-practice-nurse",
        "pharmacists, pharmacist pharmacist-prescriber",
        "social workers, social-worker",
    })
    void every_core_role_type_of_the_briefing_is_here_and_says_so(String type, String roles) {
        assertThat(Stream.of(roles.split(" ")).map(RoleId::new))
                .as(type)
                .allSatisfy(id -> assertThat(
                                FRAMEWORK.role(id).orElseThrow().basis().source())
                        .hasToString("workforce-briefing"));
    }

    @Test
    void a_role_is_a_post_a_certificate_or_a_building_block() {
        assertThat(roles(POST)).hasSize(39).allSatisfy(role -> {
            assertThat(role.title()).endsWith(" (illustrative)");
            assertThat(role.entry()).isNotNull();
        });
        assertThat(roles(BUILDING_BLOCK)).hasSize(5).allSatisfy(role -> {
            assertThat(role.title()).endsWith(" (not a post)");
            assertThat(role.entry()).isNull();
            assertThat(role.tier()).isNull();
            assertThat(FRAMEWORK.content().roles())
                    .anyMatch(other -> other.bases().contains(role.id()));
        });
        assertThat(roles(POST.or(BUILDING_BLOCK).negate()))
                .extracting(role -> role.id().value())
                .containsExactlyInAnyOrder(
                        "drug-alcohol-professional-registered",
                        "drug-alcohol-professional-accredited",
                        "family-worker-certificate-first",
                        "family-worker-certificate-renewal",
                        "counsellor-accreditation");
    }

    @Test
    void every_role_is_reached_by_a_pathway_unless_people_come_from_outside() {
        var reached = FRAMEWORK.pathways().stream().map(Pathway::to).collect(Collectors.toSet());
        assertThat(roles(BUILDING_BLOCK.negate()))
                .extracting(RoleProfile::id)
                .filteredOn(id -> !reached.contains(id))
                .extracting(RoleId::value)
                .containsExactlyInAnyOrderElementsOf(ENTERED_FROM_OUTSIDE);
    }

    @ParameterizedTest
    @MethodSource("pathways")
    void a_step_says_exactly_what_it_leaves_behind(Pathway pathway) {
        assertThat(new Step(FRAMEWORK, pathway.from(), pathway.to()).leavesBehind())
                .containsExactlyInAnyOrderElementsOf(
                        pathway.drops().stream().map(drop -> drop.requirement()).toList());
    }

    static List<Pathway> pathways() {
        return FRAMEWORK.pathways();
    }

    @ParameterizedTest
    @MethodSource("competenciesAskedFor")
    void what_a_role_asks_for_can_be_shown(CompetencyRequirement asked) {
        assertThat(new Showing(FRAMEWORK, asked).ways())
                .as("a course, an equivalence or an assessment that shows %s at %s", asked.competency(), asked.level())
                .isNotEmpty();
    }

    static List<CompetencyRequirement> competenciesAskedFor() {
        return FRAMEWORK.content().roles().stream()
                .flatMap(role -> role.requirements().stream())
                .flatMap(EnglishRolesTest::leaves)
                .filter(CompetencyRequirement.class::isInstance)
                .map(CompetencyRequirement.class::cast)
                .toList();
    }

    @Test
    void a_statutory_register_stops_practice_and_a_voluntary_one_never_does() {
        assertThat(FRAMEWORK.content().roles())
                .flatExtracting(RoleProfile::requirements)
                .flatMap(requirement -> leaves(requirement).toList())
                .filteredOn(RegistrationRequirement.class::isInstance)
                .extracting(RegistrationRequirement.class::cast)
                .hasSizeGreaterThan(10)
                .allSatisfy(requirement -> assertThat(requirement.terms().effect())
                        .as("%s", requirement.id())
                        .isEqualTo(STATUTORY_REGISTERS.contains(requirement.register()) ? Effect.STOP : Effect.GAP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"volunteer", "peer-mentor"})
    void unpaid_roles_ask_for_no_credit_and_no_qualification(String role) {
        assertThat(FRAMEWORK.requirementsOf(new RoleId(role)))
                .flatMap(requirement -> leaves(requirement).toList())
                .filteredOn(CompetencyRequirement.class::isInstance)
                .extracting(leaf -> FRAMEWORK
                        .competency(((CompetencyRequirement) leaf).competency())
                        .orElseThrow()
                        .kind())
                .isNotEmpty()
                .doesNotContain(CompetencyKind.OCCUPATIONAL_STANDARD, CompetencyKind.QUALIFICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motivational-interviewing",
                "contingency-management",
                "behavioural-activation",
                "guided-self-help",
                "relapse-prevention",
                "facilitated-mutual-aid",
                "family-engagement",
                "behavioural-couples-therapy",
                "cognitive-behavioural-therapy",
                "social-behaviour-network-therapy",
                "community-reinforcement",
                "psychodynamic-therapy",
                "motivational-judgement",
                "behavioural-judgement",
                "cognitive-behavioural-judgement",
                "social-network-judgement",
                "psychodynamic-judgement",
                "recovery-plan"
            })
    void keywork_and_the_generic_layer_come_before_every_intervention(String id) {
        assertThat(neededFirst(new CompetencyId(id), new HashSet<>()))
                .extracting(CompetencyId::value)
                .contains("keywork", "therapeutic-alliance");
    }

    private static Set<CompetencyId> neededFirst(CompetencyId id, Set<CompetencyId> found) {
        for (var needed : FRAMEWORK.competency(id).orElseThrow().requires()) {
            if (found.add(needed)) {
                neededFirst(needed, found);
            }
        }
        return found;
    }

    private static List<RoleProfile> roles(Predicate<RoleProfile> which) {
        return FRAMEWORK.content().roles().stream().filter(which).toList();
    }

    private static Stream<Requirement> leaves(Requirement requirement) {
        return requirement instanceof RequirementGroup group
                ? group.children().stream().flatMap(EnglishRolesTest::leaves)
                : Stream.of(requirement);
    }
}
