package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dealing out records, held against trying everything. */
class RecordAssignmentTest {
    private static final int TRIALS = 3_000;

    @Test
    void as_many_are_served_as_trying_everything_can_serve_and_by_the_same_credits() {
        var random = new Random(1);
        for (var trial = 0; trial < TRIALS; trial++) {
            var size = 1 + random.nextInt(4);
            var choices =
                    IntStream.range(0, size).mapToObj(i -> credits(random)).toList();
            var needs =
                    IntStream.range(0, size).mapToObj(i -> random.nextBoolean()).toList();
            var assignment = new RecordAssignment(choices, needs);
            var dealt = IntStream.range(0, size)
                    .mapToObj(i -> told(assignment.of(i)))
                    .toList();

            assertThat(dealt).as("%s needed by %s", choices, needs).isEqualTo(bestOfAll(choices, needs));
        }
    }

    @Test
    void the_records_of_others_are_those_that_serve_the_others() {
        var one = credit("a", "b");
        var other = credit("c");
        var assignment = new RecordAssignment(List.of(List.of(one), List.of(other)), List.of(true, true));

        assertThat(assignment.recordsOfOthers(0)).containsExactly(new RecordId("c"));
        assertThat(assignment.recordsOfOthers(1)).containsExactlyInAnyOrder(new RecordId("a"), new RecordId("b"));
    }

    @Test
    @Timeout(60)
    void a_dozen_that_want_one_of_eleven_records_are_dealt_out_at_once() {
        var records = IntStream.range(0, 11).mapToObj(i -> credit("r" + i)).toList();
        var assignment = new RecordAssignment(Collections.nCopies(12, records), Collections.nCopies(12, true));

        assertThat(IntStream.range(0, 12).mapToObj(assignment::of).map(RecordAssignmentTest::told))
                .startsWith("[r0]", "[r1]")
                .endsWith("[r10]", "none");
    }

    @Test
    @Timeout(60)
    void a_dozen_that_want_one_of_eleven_courses_and_one_of_twelve_refreshers_are_dealt_out_at_once() {
        var pairs = IntStream.range(0, 11)
                .boxed()
                .flatMap(c -> IntStream.range(0, 12).mapToObj(r -> credit("c" + c, "r" + r)))
                .toList();
        var assignment = new RecordAssignment(Collections.nCopies(12, pairs), Collections.nCopies(12, true));

        assertThat(IntStream.range(0, 12).mapToObj(assignment::of).filter(Objects::nonNull))
                .hasSize(11);
    }

    @Test
    @Timeout(60)
    void the_last_that_can_be_served_by_one_record_only_gets_it() {
        var many = IntStream.range(0, 14).mapToObj(i -> credit("r" + i)).toList();
        var choices = new ArrayList<>(Collections.nCopies(11, many));
        choices.add(List.of(credit("r0")));
        var assignment = new RecordAssignment(choices, Collections.nCopies(12, true));

        assertThat(told(assignment.of(0))).isEqualTo("[r1]");
        assertThat(told(assignment.of(11))).isEqualTo("[r0]");
    }

    /** The needy first; of those that serve as many the first found, where a better credit is tried before a worse. */
    private static List<String> bestOfAll(List<List<Credit>> choices, List<Boolean> needs) {
        var order = IntStream.range(0, choices.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !needs.get(i)))
                .toList();
        var all = new ArrayList<List<@Nullable Credit>>();
        tryAll(choices, order, new ArrayList<>(), all);
        var best = all.stream()
                .sorted(Comparator.comparing((List<@Nullable Credit> dealt) -> -served(dealt, order, needs, true))
                        .thenComparing(dealt -> -served(dealt, order, needs, false)))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, choices.size())
                .mapToObj(i -> told(best.get(order.indexOf(i))))
                .toList();
    }

    private static void tryAll(
            List<List<Credit>> choices,
            List<Integer> order,
            List<@Nullable Credit> dealt,
            List<List<@Nullable Credit>> all) {
        if (dealt.size() == order.size()) {
            all.add(new ArrayList<>(dealt));
            return;
        }
        for (var credit : choices.get(order.get(dealt.size()))) {
            if (isFree(credit, dealt)) {
                dealt.add(credit);
                tryAll(choices, order, dealt, all);
                dealt.remove(dealt.size() - 1);
            }
        }
        dealt.add(null);
        tryAll(choices, order, dealt, all);
        dealt.remove(dealt.size() - 1);
    }

    private static boolean isFree(Credit credit, List<@Nullable Credit> dealt) {
        return dealt.stream()
                .flatMap(Stream::ofNullable)
                .noneMatch(other -> other.records().stream().anyMatch(credit.records()::contains));
    }

    private static int served(
            List<@Nullable Credit> dealt, List<Integer> order, List<Boolean> needs, boolean needyOnly) {
        return (int) IntStream.range(0, dealt.size())
                .filter(i -> dealt.get(i) != null && (!needyOnly || needs.get(order.get(i))))
                .count();
    }

    private static List<Credit> credits(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> {
                    var ids = new HashSet<String>();
                    for (var rest = 1 + random.nextInt(2); rest > 0; rest--) {
                        ids.add(String.valueOf((char) ('a' + random.nextInt(5))));
                    }
                    return credit(ids.toArray(String[]::new));
                })
                .toList();
    }

    private static Credit credit(String... records) {
        var ids = Stream.of(records).sorted().map(RecordId::new).toList();
        return new Credit(null, null, LocalDate.of(2030, 1, 1), null, EvidenceStrength.TESTED, false, ids, List.of());
    }

    private static String told(@Nullable Credit credit) {
        return credit == null ? "none" : credit.records().toString();
    }
}
