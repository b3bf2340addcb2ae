package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.ReferenceAnswer.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What adding or raising a record may do to an answer, and what it must not do. */
class MetamorphicRecordsTest {
    private static final int WORLDS = 1_000;
    private static final Evaluator EVALUATOR = Evaluator.create();
    private static final RecordId NEW = new RecordId("new");

    /**
     * Except by design: a later registration or check decides whatever it says; a distinct group hands records out anew;
     * membership since a competency is asked for from its latest credit; a group that is unsatisfied may go from
     * expired to partly met, which the table puts lower, so of groups only being satisfied is held fast;
     * a part that completes what an equivalence no longer accepts is no longer a part of something open.
     */
    @Test
    void a_valid_record_more_never_worsens_a_status() {
        Worlds.first(WORLDS)
                .filter(world -> everything(world).noneMatch(MetamorphicRecordsTest::isOutOfOrder))
                .forEach(world -> {
                    var before = answer(world, world.request().portfolio());
                    world.request().framework().content().competencies().forEach(competency -> {
                        var after = answer(world, withMore(world, competency));
                        var all = before.outcomes().toList();
                        var now = after.outcomes().toList();
                        IntStream.range(0, all.size())
                                .forEach(i -> assertThat(isNoWorse(all.get(i), now.get(i)))
                                        .as(
                                                "seed %d, %s: %s then %s",
                                                world.seed(), competency.id(), all.get(i), now.get(i))
                                        .isTrue());
                    });
                });
    }

    private static boolean isNoWorse(Outcome before, Outcome after) {
        if (isCompletedInVain(before, after)) {
            return true;
        }
        return before.children().isEmpty()
                ? !before.status().isBetterThan(after.status())
                : !before.status().isSatisfied() || after.status().isSatisfied();
    }

    private static boolean isCompletedInVain(Outcome before, Outcome after) {
        return before.status() == Status.PARTLY_MET
                && !after.status().isSatisfied()
                && after.rejected().stream().anyMatch(each -> each.reason() == Standing.EQUIVALENCE_CLOSED);
    }

    private static boolean isOutOfOrder(Requirement requirement) {
        return (requirement instanceof RequirementGroup group && group.distinct())
                || (requirement instanceof MembershipRequirement leaf && leaf.unbrokenSince() != null);
    }

    private static Portfolio withMore(World world, Competency competency) {
        var asOf = world.request().asOf();
        var from = asOf.minusYears(10);
        var award = AwardDraft.award(NEW.value(), competency.id().value(), asOf)
                .on(EvidenceStrength.INDEPENDENTLY_ASSESSED)
                .done();
        var kinds = everything(world)
                .flatMap(each -> each instanceof PracticeRequirement leaf ? Stream.of(leaf.kind()) : Stream.empty())
                .distinct();
        var bodies = everything(world)
                .flatMap(each -> each instanceof MembershipRequirement leaf ? Stream.of(leaf.body()) : Stream.empty())
                .distinct();
        return PortfolioChange.with(
                world.request().portfolio(),
                List.of(award),
                kinds.map(kind -> new PracticeEntry(
                                new RecordId("new-" + kind), kind, asOf, asOf, BigDecimal.ONE, List.of()))
                        .toList(),
                bodies.map(body -> new Membership(new RecordId("new-" + body), body, from, null))
                        .toList());
    }

    /** Except by design: on a scale that is not cumulative; in a distinct group. */
    @Test
    void a_higher_level_never_hurts_on_a_cumulative_scale() {
        Worlds.first(WORLDS)
                .filter(world -> everything(world).noneMatch(MetamorphicRecordsTest::isOutOfOrder))
                .forEach(world -> {
                    var portfolio = world.request().portfolio();
                    var raised = portfolio.awards().stream()
                            .map(award -> raised(world, award))
                            .toList();
                    var before = answer(world, portfolio).outcomes().toList();
                    var after = answer(world, PortfolioChange.withAwards(portfolio, raised))
                            .outcomes()
                            .toList();
                    IntStream.range(0, before.size())
                            .forEach(i -> assertThat(isNoWorse(before.get(i), after.get(i)))
                                    .as("seed %d: %s then %s", world.seed(), before.get(i), after.get(i))
                                    .isTrue());
                });
    }

    private static Award raised(World world, Award award) {
        var lookup = new ReferenceLookup(world.request().framework().content());
        var named = lookup.named(award.code());
        var scale = named.size() == 1 ? lookup.scaleOf(named.get(0)).orElse(null) : null;
        if (scale == null || !scale.cumulative() || lookup.isUnknownLevel(named.get(0), award.level())) {
            return award;
        }
        var highest = scale.levels().get(scale.levels().size() - 1);
        return new Award(
                award.id(),
                award.code(),
                highest,
                award.on(),
                award.evidence(),
                award.assessor(),
                award.simulated(),
                award.until(),
                award.revokedOn());
    }

    @Test
    void a_waiver_never_changes_whether_the_person_may_practise() {
        Worlds.first(WORLDS).forEach(world -> {
            var portfolio = world.request().portfolio();
            var none = answer(world, PortfolioChange.withWaivers(portfolio, List.of()));
            var all = answer(world, PortfolioChange.withWaivers(portfolio, waiversForEverything(world)));

            assertThat(all.mayPractise()).as("seed %d", world.seed()).isEqualTo(none.mayPractise());
        });
    }

    private static List<Waiver> waiversForEverything(World world) {
        var waivers = new ArrayList<Waiver>();
        everything(world)
                .forEach(requirement -> waivers.add(new Waiver(
                        new RecordId("new-" + waivers.size()),
                        requirement.id(),
                        world.request().role(),
                        world.request().asOf(),
                        world.request().asOf(),
                        "agreed",
                        new PersonRef("p-2"))));
        return waivers;
    }

    private static Stream<Requirement> everything(World world) {
        return world.request().framework().requirementsOf(world.request().role()).stream()
                .flatMap(ReferenceLookup::withChildren);
    }

    private static ReferenceAnswer answer(World world, Portfolio portfolio) {
        return ReferenceAnswer.of(EVALUATOR.evaluate(world.about(portfolio)));
    }
}
