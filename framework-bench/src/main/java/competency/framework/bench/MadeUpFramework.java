package competency.framework.bench;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.RoleTier;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.catalogue.StandardCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A framework of any size from a seed: competencies with and without validity and evidence, superseded codes, courses of
 * one to three lines, equivalences from one competency to another, and roles that ask for competencies, registrations
 * and checks, alone and in groups.
 */
final class MadeUpFramework {
    static final List<LevelId> LEVELS =
            List.of(new LevelId("aware"), new LevelId("assisted"), new LevelId("independent"), new LevelId("leading"));
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    static final Basis BASIS = new Basis(new SourceId("made-up"), null, Certainty.CERTAIN);
    private static final ScaleId SCALE = new ScaleId("practice");
    private static final int RECOGNISED = 20;

    private final SplittableRandom random;
    private final int superseded;
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final List<RoleProfile> roles = new ArrayList<>();

    /** How much of everything. */
    record Size(int roles, int competencies, int courses, int supersededCodes, int equivalences) {
        static final Size USUAL = new Size(24, 150, 250, 40, 30);
        static final Size LARGE = new Size(500, 5_000, 2_000, 1_000, 400);
    }

    private MadeUpFramework(Size size, long seed) {
        random = new SplittableRandom(seed);
        superseded = size.supersededCodes();
        IntStream.range(0, size.competencies()).mapToObj(this::competency).forEach(competencies::add);
        IntStream.range(0, size.equivalences()).mapToObj(this::equivalence).forEach(equivalences::add);
        IntStream.range(0, size.courses()).mapToObj(this::course).forEach(courses::add);
        IntStream.range(0, size.roles()).mapToObj(this::role).forEach(roles::add);
    }

    static CompetencyFramework of(Size size, long seed) {
        var made = new MadeUpFramework(size, seed);
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("made-up"), "1", "Made up", LocalDate.of(2020, 1, 1)),
                List.of(new Source(BASIS.source(), "Made up", "Nobody", null, LocalDate.of(2020, 1, 1))),
                List.of(new ProficiencyScale(SCALE, true, LEVELS)),
                made.competencies,
                made.equivalences,
                made.courses,
                made.roles));
    }

    private Competency competency(int number) {
        return new Competency(
                id(number),
                "Competency " + number,
                CompetencyKind.OCCUPATIONAL_STANDARD,
                SCALE,
                number < superseded ? List.of(new StandardCode("old", "OLD" + number, null, null)) : List.of(),
                pick(null, null, EvidenceStrength.ATTENDED, EvidenceStrength.TESTED),
                pick(null, 12, 24, 36, 60),
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    /** From one of the first half of the competencies to one of the second, so that none leads on. */
    private Equivalence equivalence(int number) {
        var half = competencies.size() / 2;
        return new Equivalence(
                new EquivalenceId("e" + number),
                EquivalenceKind.UPDATE,
                List.of(id(number * 2 % half)),
                List.of(id(half + number * 2 % half)),
                null,
                chance(RECOGNISED) ? AS_OF.minusMonths(random.nextInt(60)) : null,
                null,
                chance(RECOGNISED) ? AS_OF.plusMonths(random.nextInt(24) - 12) : null,
                BASIS);
    }

    private Course course(int number) {
        var lines = new ArrayList<Development>();
        var first = random.nextInt(competencies.size());
        for (int i = 0; i <= random.nextInt(3); i++) {
            var competency = id((first + i * 7) % competencies.size());
            lines.add(new Development(
                    competency,
                    pick(null, LEVELS.get(1), LEVELS.get(2)),
                    pick(null, EvidenceStrength.ATTENDED, EvidenceStrength.TESTED, EvidenceStrength.TESTED),
                    pick(null, null, 24),
                    false));
        }
        return Course.builder(new CourseId("course-" + number), "Course " + number)
                .accredited(AS_OF.minusYears(6), chance(10) ? AS_OF.minusYears(1) : null)
                .developing(lines)
                .build();
    }

    private RoleProfile role(int number) {
        var size = 10 + random.nextInt(31);
        var groups = 1 + random.nextInt(4);
        var registrations = random.nextInt(3);
        var checks = random.nextInt(2);
        var first = random.nextInt(competencies.size());
        var leaves = new ArrayList<Requirement>();
        for (int i = 0; i < size; i++) {
            leaves.add(leaf("c" + i, id((first + i * 3) % competencies.size()), null));
        }
        var requirements = new ArrayList<Requirement>();
        for (int i = 0; i < groups; i++) {
            requirements.add(group(i, (first + i * 11 + 1) % competencies.size()));
        }
        requirements.addAll(leaves.subList(0, size - groups - registrations - checks));
        for (int i = 0; i < registrations; i++) {
            requirements.add(new RegistrationRequirement(
                    terms("g" + i, chance(30)), "register-" + i, chance(30) ? List.of("v300") : List.of(), chance(20)));
        }
        for (int i = 0; i < checks; i++) {
            requirements.add(new CheckRequirement(terms("k" + i, true), "dbs", 36));
        }
        return new RoleProfile(
                new RoleId("role-" + number),
                "Role " + number,
                RoleFamily.PRACTITIONER,
                RoleTier.SPECIALIST,
                List.of(),
                List.of(),
                requirements,
                BASIS);
    }

    private Requirement group(int number, int first) {
        var terms = new RequirementTerms(
                new RequirementId("group-" + number),
                "Group " + number,
                chance(70) ? Obligation.MANDATORY : Obligation.DESIRABLE,
                Effect.GAP,
                null,
                Applicability.ALWAYS,
                null);
        var children = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> leaf(
                        "group-" + number + "-" + i, id((first + i * 5) % competencies.size()), terms.obligation()))
                .toList();
        return switch (random.nextInt(3)) {
            case 0 -> RequirementGroup.all(terms, children);
            case 1 -> RequirementGroup.any(terms, children);
            default -> RequirementGroup.atLeast(terms, 2, children);
        };
    }

    private Requirement leaf(String name, CompetencyId competency, @Nullable Obligation obligation) {
        var stop = obligation == null && chance(10);
        var terms = new RequirementTerms(
                new RequirementId(name),
                null,
                obligation != null ? obligation : chance(80) ? Obligation.MANDATORY : Obligation.DESIRABLE,
                stop ? Effect.STOP : Effect.GAP,
                stop || chance(80) ? null : (Integer) (4 + random.nextInt(20)),
                chance(90)
                        ? Applicability.ALWAYS
                        : new Applicability(List.of(new SettingId("prison")), List.of(), null, null),
                null);
        return new CompetencyRequirement(
                terms,
                competency,
                pick(null, LEVELS.get(1), LEVELS.get(2)),
                pick(null, null, EvidenceStrength.TESTED),
                pick(null, null, null, 36));
    }

    private static RequirementTerms terms(String id, boolean stop) {
        return new RequirementTerms(
                new RequirementId(id),
                null,
                Obligation.MANDATORY,
                stop ? Effect.STOP : Effect.GAP,
                null,
                Applicability.ALWAYS,
                null);
    }

    private static CompetencyId id(int number) {
        return new CompetencyId("competency-" + number);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> @Nullable T pick(@Nullable T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
