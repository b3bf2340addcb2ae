package competency.framework.bench;

import static competency.framework.bench.MadeUpFramework.AS_OF;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.RegistrationStatus;
import competency.framework.model.portfolio.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * People who hold a post and 5 to 60 records each, from a seed: most of them about what the role asks for, some about
 * anything else; some not counting yet or no longer, too weak, too low, lapsed, revoked, unknown.
 */
final class MadeUpPortfolios {
    static final Policy POLICY = new Policy("made-up", 90, 30);

    private final CompetencyFramework framework;
    private final List<Competency> competencies;
    private final List<Course> courses;
    private final List<RoleProfile> roles;
    private final String check;
    private final int unknownCodes;

    /** People with whatever the made-up framework asks for, and one award in a thousand with a code nobody knows. */
    MadeUpPortfolios(CompetencyFramework framework) {
        this(framework, "dbs", 1);
    }

    /**
     * People for any framework.
     *
     * @param check the check of suitability that they have
     * @param unknownCodes how many of a thousand awards have a code that nobody knows
     */
    MadeUpPortfolios(CompetencyFramework framework, String check, int unknownCodes) {
        this.framework = framework;
        this.check = check;
        this.unknownCodes = unknownCodes;
        competencies = framework.content().competencies();
        courses = framework.content().courses();
        roles = framework.content().roles();
    }

    /** The question about one person; the same number always asks about the same. */
    EvaluationRequest request(long number) {
        return request(number, 5, 60);
    }

    EvaluationRequest request(long number, int fewest, int most) {
        var person = new Person(number, fewest + new SplittableRandom(number).nextInt(most - fewest + 1));
        return new EvaluationRequest(framework, person.portfolio(), person.role.id(), null, AS_OF, POLICY);
    }

    /** One person of few to many records; the same number always is the same person. */
    Portfolio portfolio(long number) {
        return request(number).portfolio();
    }

    /** The questions about so many people. */
    List<EvaluationRequest> requests(int count) {
        return IntStream.range(0, count).mapToObj(this::request).toList();
    }

    /** One person in the making. */
    private final class Person {
        private final long number;
        private final SplittableRandom random;
        private final RoleProfile role;
        private final List<Competency> asked = new ArrayList<>();
        private final List<Award> awards = new ArrayList<>();
        private final List<Completion> completions = new ArrayList<>();
        private final List<Registration> registrations = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private final boolean diligent;
        private final int count;
        private int records;

        Person(long number, int count) {
            this.number = number;
            this.count = count;
            random = new SplittableRandom(number * 31 + 7);
            role = roles.get(random.nextInt(roles.size()));
            diligent = chance(40);
            framework.requirementsOf(role.id()).forEach(this::ask);
        }

        private void ask(Requirement requirement) {
            if (requirement instanceof CompetencyRequirement leaf) {
                asked.add(framework.competency(leaf.competency()).orElseThrow());
            } else if (requirement instanceof RequirementGroup group) {
                group.children().forEach(this::ask);
            }
        }

        Portfolio portfolio() {
            var entries = diligent ? 2 : random.nextInt(3);
            for (int i = 0; i < entries; i++) {
                registrations.add(registration(i));
            }
            var decisions = diligent ? 1 : random.nextInt(3);
            for (int i = 0; i < decisions; i++) {
                checks.add(check());
            }
            while (records < count) {
                if (diligent && !asked.isEmpty() && chance(95)) {
                    awards.add(recent(asked.get(records % asked.size())));
                } else if (chance(60)) {
                    awards.add(award());
                } else {
                    completions.add(completion());
                }
            }
            var waivers = chance(5) ? List.of(waiver()) : List.<Waiver>of();
            var from = AS_OF.minusDays(random.nextInt(1_500));
            var setting = new SettingId(chance(30) ? "prison" : "community");
            var worked = role.settings().isEmpty() ? setting : pick(role.settings());
            return new Portfolio(
                    new PersonRef("p" + number),
                    List.of(new Post(role.id(), worked, from, null, List.of())),
                    completions,
                    awards,
                    registrations,
                    checks,
                    List.of(),
                    List.of(),
                    waivers);
        }

        private Award award() {
            var competency = pick(chance(70) && !asked.isEmpty() ? asked : competencies);
            var on = day();
            return new Award(
                    nextId(),
                    code(competency),
                    chance(20) ? null : level(competency),
                    on,
                    chance(10) ? null : pick(List.of(EvidenceStrength.values())),
                    chance(2) ? new PersonRef("p" + number) : null,
                    false,
                    chance(5) ? on.plusMonths(6) : null,
                    revoked(on));
        }

        /** An award that counts for whatever is asked. */
        private Award recent(Competency competency) {
            return new Award(
                    nextId(),
                    code(competency),
                    highest(competency),
                    AS_OF.minusDays(random.nextInt(330)),
                    EvidenceStrength.WORKPLACE_ASSESSED,
                    new PersonRef("q"),
                    false,
                    null,
                    null);
        }

        private String code(Competency competency) {
            return random.nextInt(1_000) < unknownCodes
                    ? "UNKNOWN"
                    : competency.codes().isEmpty() || chance(50)
                            ? competency.id().value()
                            : competency.codes().get(0).code();
        }

        private @Nullable LevelId level(Competency competency) {
            var scale = framework.scaleOf(competency);
            return scale.isEmpty() ? null : pick(scale.get().levels());
        }

        private @Nullable LevelId highest(Competency competency) {
            var levels = framework.scaleOf(competency).map(ProficiencyScale::levels);
            return levels.isEmpty() ? null : levels.get().get(levels.get().size() - 1);
        }

        private Completion completion() {
            var on = day();
            var outcome = chance(85) ? CourseOutcome.PASSED : pick(List.of(CourseOutcome.values()));
            return new Completion(nextId(), pick(courses).id(), on, outcome, revoked(on));
        }

        private Registration registration(int register) {
            var from = day();
            return new Registration(
                    nextId(),
                    "register-" + register,
                    chance(85) ? RegistrationStatus.ACTIVE : pick(List.of(RegistrationStatus.values())),
                    from,
                    chance(70) ? from.plusYears(3) : null,
                    chance(50) ? List.of("v300") : List.of());
        }

        private Check check() {
            return new Check(nextId(), check, day(), chance(97) ? CheckResult.CLEAR : CheckResult.BARRED);
        }

        private Waiver waiver() {
            var waived = pick(framework.requirementsOf(role.id())).terms().id();
            return new Waiver(
                    nextId(),
                    waived,
                    role.id(),
                    AS_OF.minusMonths(1),
                    AS_OF.plusMonths(1),
                    "made up",
                    new PersonRef("q"));
        }

        /** In the last six years; a few in the next weeks. */
        private LocalDate day() {
            return AS_OF.minusDays(random.nextInt(2_000) - 20L);
        }

        private @Nullable LocalDate revoked(LocalDate on) {
            return chance(2) ? on.plusDays(random.nextInt(500)) : null;
        }

        private RecordId nextId() {
            return new RecordId("r%05d".formatted(records++));
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private <T> T pick(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
