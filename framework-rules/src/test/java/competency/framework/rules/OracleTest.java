package competency.framework.rules;

import static competency.framework.model.evaluation.Status.BARRED;
import static competency.framework.model.evaluation.Status.BELOW_LEVEL;
import static competency.framework.model.evaluation.Status.EXPIRED;
import static competency.framework.model.evaluation.Status.EXPIRING;
import static competency.framework.model.evaluation.Status.IN_GRACE;
import static competency.framework.model.evaluation.Status.MET;
import static competency.framework.model.evaluation.Status.MISSING;
import static competency.framework.model.evaluation.Status.NOT_APPLICABLE;
import static competency.framework.model.evaluation.Status.NOT_YET_DUE;
import static competency.framework.model.evaluation.Status.PARTLY_MET;
import static competency.framework.model.evaluation.Status.SUSPENDED;
import static competency.framework.model.evaluation.Status.WAIVED;
import static competency.framework.model.evaluation.Status.WEAK_EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules agree with the reference evaluator on every made-up world, whichever way they are asked. */
class OracleTest {
    private static final int PORTFOLIOS = Integer.getInteger("oracle.portfolios", 20_000);
    private static final int DIRECTLY = Math.min(PORTFOLIOS, Integer.getInteger("oracle.direct", 2_000));
    private static final int MOST_TOLD = 3;

    /**
     * What made-up worlds seldom have: an equivalence that leads back through what it needs itself, and, in the last, two
     * ways that are worth the same to what serves a part of a group in which each record serves once.
     */
    @ParameterizedTest
    @ValueSource(longs = {44_443, 78_220, 77_851})
    void the_rules_agree_with_the_reference_where_ways_are_rare(long seed) {
        var request = Worlds.world(seed).request();

        assertThat(ReferenceAnswer.of(Evaluator.create().evaluate(request)))
                .isEqualTo(ReferenceEvaluator.evaluate(request));
    }

    @Test
    void the_rules_agree_with_the_reference_on_every_world() {
        var coverage = new OracleCoverage();

        assertThat(differences(Evaluator.create(), PORTFOLIOS, coverage)).isEmpty();

        assertThat(expectedKinds().filter(what -> coverage.of(what) < floor()))
                .as("kinds of answer met fewer than %d times in%n%s", floor(), coverage)
                .isEmpty();
    }

    /**
     * The fast path agrees with the reference on every one of these worlds, so all three agree where these two do, and
     * they do to the last rule that is heard. No world knows of another: they are asked about on all processors.
     */
    @Test
    void the_direct_path_which_remembers_nothing_gives_the_same_answers() {
        var fast = Evaluator.create();
        var direct = DroolsEvaluator.direct();

        assertThat(LongStream.range(0, DIRECTLY)
                        .parallel()
                        .mapToObj(Worlds::world)
                        .filter(world -> !direct.evaluate(world.request()).equals(fast.evaluate(world.request())))
                        .map(World::seed))
                .as("seeds of worlds answered in another way")
                .isEmpty();
    }

    private static List<String> differences(Evaluator evaluator, int worlds, OracleCoverage coverage) {
        var told = new ArrayList<String>();
        for (var seed = 0; seed < worlds && told.size() < MOST_TOLD; seed++) {
            var world = Worlds.world(seed);
            var expected = ReferenceEvaluator.evaluate(world.request());
            var actual = ReferenceAnswer.of(evaluator.evaluate(world.request()));
            coverage.add(world.request(), expected);
            if (!actual.equals(expected)) {
                told.add(difference(world, expected, actual));
            }
        }
        return told;
    }

    private static String difference(World world, ReferenceAnswer expected, ReferenceAnswer actual) {
        var missing = new ArrayList<>(expected.lines());
        actual.lines().forEach(missing::remove);
        var extra = new ArrayList<>(actual.lines());
        expected.lines().forEach(extra::remove);
        return "%nseed %d%nonly the reference says:%n%s%nonly the rules say:%n%s%nof:%n%s%n"
                .formatted(world.seed(), String.join("\n", missing), String.join("\n", extra), world);
    }

    private static int floor() {
        return Math.min(50, PORTFOLIOS / 400);
    }

    private static Stream<String> expectedKinds() {
        var reasons = Stream.of(Standing.values())
                // A provider's rules refuse; the rules of this library do not.
                .filter(reason -> reason != Standing.COUNTS && reason != Standing.REFUSED)
                .map(reason -> "reason " + reason);
        var verdicts = Stream.of(Verdict.values()).map(verdict -> "verdict " + verdict);
        return Stream.of(statuses(), derivations(), reasons, verdicts, problems(), boundaries())
                .flatMap(kinds -> kinds)
                .collect(Collectors.toSet())
                .stream();
    }

    /** Every status that each kind of requirement can have. */
    private static Stream<String> statuses() {
        var always = List.of(NOT_APPLICABLE, MET, WAIVED, NOT_YET_DUE, MISSING);
        var training = List.of(EXPIRING, IN_GRACE, EXPIRED, BELOW_LEVEL, WEAK_EVIDENCE, PARTLY_MET);
        var groups = Stream.of("group ALL", "group ANY", "group AT_LEAST")
                .flatMap(kind -> Stream.of(Status.values()).map(status -> kind + " " + status));
        var distinct = Stream.of("distinct group ALL", "distinct group ANY", "distinct group AT_LEAST")
                .flatMap(kind -> Stream.of(NOT_APPLICABLE, MET, MISSING).map(status -> kind + " " + status));
        var torn = Stream.of("distinct group ALL " + PARTLY_MET, "distinct group AT_LEAST " + PARTLY_MET);
        var leaves = Map.of(
                "competency", training,
                "course", List.of(EXPIRING, IN_GRACE, EXPIRED),
                "registration", List.of(EXPIRING, EXPIRED, PARTLY_MET, SUSPENDED),
                "check", List.of(EXPIRING, EXPIRED, BARRED),
                "practice", List.of(PARTLY_MET),
                "membership", List.of(EXPIRING, EXPIRED, PARTLY_MET),
                "experience", List.of(PARTLY_MET));
        var own = leaves.entrySet().stream()
                .flatMap(leaf -> Stream.concat(always.stream(), leaf.getValue().stream())
                        .map(status -> leaf.getKey() + " " + status));
        return Stream.of(groups, distinct, torn, own).flatMap(kinds -> kinds);
    }

    private static Stream<String> derivations() {
        return Stream.of("code", "course", "refresher", "equivalence", "a chain of equivalences")
                .map(step -> "via " + step);
    }

    private static Stream<String> problems() {
        return Stream.of(
                        "unknown-code",
                        "ambiguous-code",
                        "unknown-level",
                        "unknown-course",
                        "unknown-role",
                        "unknown-requirement",
                        "validity-longer-than-catalogue")
                .map(id -> "problem " + id);
    }

    /** Both sides of each: the day on which something still holds, and the first on which it does not, or the reverse. */
    private static Stream<String> boundaries() {
        return Stream.of(
                "29 February",
                "boundary leaf ends that day",
                "boundary EXPIRED the day before",
                "boundary leaf ends grace that day",
                "boundary leaf ends warning that day",
                "boundary leaf ends warning the day after",
                "boundary leaf due that day",
                "boundary leaf due the day before",
                "boundary group due that day",
                "boundary group due the day before",
                "boundary NOT_YET the day after",
                "boundary REVOKED that day",
                "boundary accredited from that day",
                "boundary accredited from the day after",
                "boundary accredited until that day",
                "boundary accredited until the day before");
    }
}
