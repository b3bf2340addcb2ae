package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.rules.ReferenceAnswer.Outcome;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Removing a record that does not count changes only what is said of itself, for each reason that can promise it. */
class MetamorphicRemovalTest {
    private static final int WORLDS = 12_000;
    private static final int AT_LEAST = 5;
    private static final Evaluator EVALUATOR = Evaluator.create();

    /** What a record is told that neither decides anything nor says anything of another record. */
    private static final Set<Standing> USELESS = EnumSet.of(
            Standing.NOT_YET,
            Standing.REVOKED,
            Standing.SELF_ASSESSED,
            Standing.FAILED,
            Standing.NOT_ACCREDITED_THEN,
            Standing.SUPERSEDED);

    /** The same, but the record may be the base of a refresher or one of several parts, and then others are told otherwise. */
    private static final Set<Standing> FRUITLESS =
            EnumSet.of(Standing.REFRESHER_WITHOUT_BASE, Standing.EQUIVALENCE_CLOSED);

    /** What comes near: so too, and where nothing better is held, the status is owed to it. */
    private static final Set<Standing> NEAR = EnumSet.of(
            Standing.WEAK_EVIDENCE, Standing.BELOW_LEVEL, Standing.TOO_OLD, Standing.EXPIRED, Standing.PART_ONLY);

    /** The entry or the check that decides: without it the one before it does. */
    private static final Set<Standing> DECIDING =
            EnumSet.of(Standing.SUSPENDED, Standing.WITHOUT_ANNOTATION, Standing.CONDITIONS, Standing.BARRED);

    /** The record counts, for another requirement: without it records are dealt out anew. */
    private static final Set<Standing> COUNTING = EnumSet.of(Standing.SERVES_ANOTHER, Standing.COUNTS);

    /** A reason that only rules of providers give; there are none here. */
    private static final Set<Standing> OF_PROVIDERS = EnumSet.of(Standing.REFUSED);

    @Test
    void every_reason_is_one_of_these() {
        assertThat(Stream.of(USELESS, FRUITLESS, NEAR, DECIDING, COUNTING, OF_PROVIDERS)
                        .flatMap(Set::stream))
                .containsExactlyInAnyOrder(Standing.values());
    }

    /**
     * Worlds with distinct groups, or with membership since a competency was gained, are left out: there records count
     * without being told of.
     */
    @Test
    void a_rejected_record_less_changes_only_its_own_mention() {
        var told = new EnumMap<Standing, Integer>(Standing.class);
        Worlds.first(WORLDS)
                .map(World::request)
                .filter(request -> everything(request).noneMatch(MetamorphicRemovalTest::usesRecordsUntold))
                .forEach(request -> {
                    var before = answer(request, request.portfolio());
                    records(request.portfolio())
                            .filter(record -> isUseless(request, before, record))
                            .forEach(record -> {
                                assertOnlyOwnMention(request, before, record.id());
                                reasons(before, record.id()).forEach(reason -> told.merge(reason, 1, Integer::sum));
                            });
                });

        assertThat(told.keySet()).containsAll(USELESS).containsAll(FRUITLESS).containsAll(NEAR);
        assertThat(told.values()).as("%s", told).allMatch(count -> count >= AT_LEAST);
    }

    private static void assertOnlyOwnMention(EvaluationRequest request, ReferenceAnswer before, RecordId id) {
        var after = answer(request, PortfolioChange.without(request.portfolio(), id));
        assertThat(after.lines())
                .as("%s of %s without %s", request.portfolio(), request.framework(), id)
                .isEqualTo(before.lines().stream()
                        .filter(line -> !line.contains("record=" + id + ",") && !line.contains("record=" + id + "]"))
                        .toList());
    }

    private static boolean isUseless(EvaluationRequest request, ReferenceAnswer before, HeldRecord record) {
        var reasons = reasons(before, record.id());
        return !reasons.isEmpty()
                && before.outcomes().noneMatch(outcome -> outcome.accepted().contains(record.id()))
                && (USELESS.containsAll(reasons) || isNotMissed(request, before, record, reasons));
    }

    private static boolean isNotMissed(
            EvaluationRequest request, ReferenceAnswer before, HeldRecord record, Set<Standing> reasons) {
        if (record instanceof PracticeEntry) {
            return before.outcomes().noneMatch(MetamorphicRemovalTest::countsHoursUntold);
        }
        return Stream.of(DECIDING, COUNTING).flatMap(Set::stream).noneMatch(reasons::contains)
                && !(record instanceof Registration || record instanceof Check)
                && before.outcomes()
                        .filter(outcome -> isNearMiss(outcome, record.id()))
                        .allMatch(MetamorphicRemovalTest::isMetOtherwise)
                && standsAlone(request, record, reasons);
    }

    /** What is waived says how many hours there are, but not in which entries. */
    private static boolean countsHoursUntold(Outcome outcome) {
        return outcome.status() == Status.WAIVED && !outcome.measures().isEmpty();
    }

    /** By something that counts, so that what falls short changes nothing. */
    private static boolean isMetOtherwise(Outcome outcome) {
        return outcome.status() == Status.MET
                || outcome.status() == Status.EXPIRING
                || outcome.status() == Status.IN_GRACE;
    }

    /** Whether no credit rests on this record and another together. */
    private static boolean standsAlone(EvaluationRequest request, HeldRecord record, Set<Standing> reasons) {
        var parts = request.framework().equivalences().stream()
                .filter(equivalence -> equivalence.have().size() > 1)
                .count();
        return parts <= (reasons.contains(Standing.PART_ONLY) ? 1 : 0)
                && request.portfolio().completions().stream()
                        .filter(completion -> refreshes(request, completion) > 0)
                        .allMatch(completion -> completion.id().equals(record.id())
                                && reasons.contains(Standing.REFRESHER_WITHOUT_BASE)
                                && refreshes(request, completion) == 1);
    }

    private static int refreshes(EvaluationRequest request, Completion completion) {
        return request.framework()
                .course(completion.course())
                .map(Course::refreshes)
                .map(List::size)
                .orElse(0);
    }

    private static Set<Standing> reasons(ReferenceAnswer answer, RecordId id) {
        var reasons = EnumSet.noneOf(Standing.class);
        answer.outcomes()
                .flatMap(outcome -> outcome.rejected().stream())
                .filter(rejected -> rejected.record().equals(id))
                .forEach(rejected -> reasons.add(rejected.reason()));
        return reasons;
    }

    private static boolean isNearMiss(Outcome outcome, RecordId id) {
        return outcome.rejected().stream()
                .anyMatch(rejected -> rejected.record().equals(id) && NEAR.contains(rejected.reason()));
    }

    private static boolean usesRecordsUntold(Requirement requirement) {
        return (requirement instanceof RequirementGroup group && group.distinct())
                || (requirement instanceof MembershipRequirement leaf && leaf.unbrokenSince() != null);
    }

    private static Stream<HeldRecord> records(Portfolio portfolio) {
        return Stream.of(
                        portfolio.completions(),
                        portfolio.awards(),
                        portfolio.registrations(),
                        portfolio.checks(),
                        portfolio.practice(),
                        portfolio.memberships())
                .flatMap(List::stream);
    }

    private static Stream<Requirement> everything(EvaluationRequest request) {
        return request.framework().requirementsOf(request.role()).stream().flatMap(ReferenceLookup::withChildren);
    }

    private static ReferenceAnswer answer(EvaluationRequest request, Portfolio portfolio) {
        return ReferenceAnswer.of(EVALUATOR.evaluate(new EvaluationRequest(
                request.framework(), portfolio, request.role(), request.setting(), request.asOf(), request.policy())));
    }
}
