package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
    private static final int PIECES = 500;

    /** So many pieces, each of which gives its number. */
    private static final class Numbers implements Supplier<Optional<Supplier<Integer>>> {
        private int given;

        @Override
        public Optional<Supplier<Integer>> get() {
            if (given == PIECES) {
                return Optional.empty();
            }
            var number = given++;
            return Optional.of(() -> number);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void everything_is_handed_over_in_order(int threads) {
        var taken = new ArrayList<Integer>();

        new OrderedWork(threads).<Integer>run(new Numbers(), taken::add);

        assertThat(taken).hasSize(PIECES).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void few_pieces_are_under_way_however_many_there_are(int threads) {
        var numbers = new Numbers();
        var taken = new AtomicInteger();
        var most = new AtomicInteger();

        new OrderedWork(threads)
                .<Integer>run(
                        () -> {
                            var piece = numbers.get();
                            most.accumulateAndGet(numbers.given - taken.get(), Math::max);
                            return piece;
                        },
                        number -> taken.incrementAndGet() > 0);

        assertThat(most.get()).isBetween(1, threads * OrderedWork.AHEAD);
    }

    @Test
    void a_slow_piece_keeps_nobody_from_working_and_its_place() {
        var second = new CountDownLatch(1);
        var pieces = new ArrayList<Supplier<String>>(List.of(
                () -> {
                    await(second);
                    return "first";
                },
                () -> {
                    second.countDown();
                    return "second";
                }));
        var taken = new ArrayList<String>();

        new OrderedWork(2)
                .<String>run(() -> pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.remove(0)), taken::add);

        assertThat(taken).containsExactly("first", "second");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void what_a_piece_throws_comes_out_in_its_turn(int threads) {
        var numbers = new Numbers();
        var taken = new ArrayList<Integer>();
        var fault = new StackOverflowError("as from a very deep file");

        assertThatThrownBy(() -> new OrderedWork(threads)
                        .<Integer>run(
                                () -> numbers.get().map(piece -> () -> {
                                    var number = piece.get();
                                    if (number == 7) {
                                        throw fault;
                                    }
                                    return number;
                                }),
                                taken::add))
                .isSameAs(fault);

        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void nothing_is_done_for_nobody(int threads) {
        var numbers = new Numbers();

        new OrderedWork(threads).<Integer>run(numbers, number -> number < 9);

        assertThat(numbers.given).isLessThanOrEqualTo(10 + threads * OrderedWork.AHEAD);
    }

    @Test
    void whoever_is_interrupted_learns_it_and_no_thread_goes_on() {
        var begun = new AtomicInteger();
        var ended = new AtomicInteger();
        Supplier<Integer> piece = () -> {
            begun.incrementAndGet();
            await(new CountDownLatch(1));
            return ended.incrementAndGet();
        };
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new OrderedWork(2).<Integer>run(() -> Optional.of(piece), number -> true))
                .isInstanceOf(NotWrittenException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(begun.get()).isLessThanOrEqualTo(2 * OrderedWork.AHEAD);
    }

    /** Until it comes, or somebody wants no more. */
    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
