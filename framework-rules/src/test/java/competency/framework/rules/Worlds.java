package competency.framework.rules;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Makes worlds whose days are awkward on purpose: most records lie on a boundary or one day beside it. */
public final class Worlds {
    static final Basis BASIS = new Basis(new SourceId("made-up"), null, Certainty.CERTAIN);

    private Worlds() {}

    /** The first so many worlds. */
    public static Stream<World> first(int count) {
        return LongStream.range(0, count).mapToObj(Worlds::world);
    }

    public static World world(long seed) {
        var dice = new Dice(seed);
        var asOf = asOf(dice);
        var policy = new Policy("made-up", dice.pick(0, 1, 30, 90), dice.pick(0, 1, 14, 14, 30));
        var days = new WorldDays(dice, asOf, policy);
        var catalogue = new WorldCatalogue(dice, days);
        var roles = new WorldRoles(dice, days, catalogue);
        var framework = CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("made-up"), "1", "Made up", LocalDate.of(2020, 1, 1)),
                List.of(new Source(BASIS.source(), "Made up", "Nobody", null, LocalDate.of(2020, 1, 1))),
                catalogue.scales(),
                catalogue.competencies(),
                equivalences(new WorldEquivalences(dice, days, catalogue).equivalences(), roles.all()),
                catalogue.courses(),
                roles.all()));
        var portfolio = new WorldPortfolio(dice, days, framework).portfolio();
        var setting = dice.maybe(50, () -> new SettingId(dice.pick("prison", "community")));
        return new World(seed, new EvaluationRequest(framework, portfolio, WorldRoles.ASKED, setting, asOf, policy));
    }

    /**
     * Where each record may serve once, it matters which of several equal derivations stands for a credit; where parts
     * are put together in a circle, which one that is is nobody's business. No world has both.
     */
    private static List<Equivalence> equivalences(List<Equivalence> all, List<RoleProfile> roles) {
        if (roles.stream().noneMatch(role -> hasDistinctGroup(role.requirements()))) {
            return all;
        }
        return all.stream()
                .filter(equivalence -> equivalence.have().size() == 1
                        || all.stream()
                                .noneMatch(other -> other.gives().stream().anyMatch(equivalence.have()::contains)))
                .toList();
    }

    private static boolean hasDistinctGroup(List<Requirement> requirements) {
        return requirements.stream()
                .anyMatch(requirement -> requirement instanceof RequirementGroup group
                        && (group.distinct() || hasDistinctGroup(group.children())));
    }

    private static LocalDate asOf(Dice dice) {
        return dice.chance(50)
                ? LocalDate.parse(dice.pick(
                        "2024-02-29",
                        "2028-02-29",
                        "2025-02-28",
                        "2025-03-01",
                        "2024-03-31",
                        "2025-04-30",
                        "2025-08-31",
                        "2025-12-31",
                        "2026-01-01"))
                : LocalDate.of(2023, 1, 1).plusDays(dice.between(0, 2000));
    }
}
