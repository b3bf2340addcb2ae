package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** One evaluator may be shared by a whole application. */
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int ASKED_AGAIN = 5;
    private static final int LEAST_WORLDS = 10;
    private static final long SECONDS = Long.getLong("stress.seconds", 3);

    @Test
    void many_threads_that_share_one_evaluator_get_the_answers_that_one_thread_gets() throws Exception {
        var worlds = Worlds.first(500).toList();
        var alone = Evaluator.create();
        var expected =
                worlds.stream().map(world -> alone.evaluate(world.request())).toList();
        // Fresh, so that the threads also race to wake the rules.
        var shared = Evaluator.create();
        var start = new CountDownLatch(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var answers = new ArrayList<Callable<List<Evaluation>>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var order = shuffled(worlds, thread);
                answers.add(() -> answersInOrder(shared, order, start));
            }
            for (var answer : pool.invokeAll(answers)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Every thread asks about other worlds and compares with the reference, which shares nothing: some seconds in every
     * build, and as long as {@code -Dstress.seconds} says before a release.
     */
    @Test
    void eight_threads_get_the_answers_of_the_reference_for_as_long_as_they_ask() throws Exception {
        var shared = Evaluator.create();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var asked = new AtomicLong();
        var seeds = new AtomicLong();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var wrong = new ArrayList<Callable<List<Long>>>();
            for (var thread = 0; thread < THREADS; thread++) {
                wrong.add(() -> wrongSeeds(shared, seeds, asked, end));
            }
            for (var seedsOfThread : pool.invokeAll(wrong)) {
                assertThat(seedsOfThread.get())
                        .as("seeds of worlds answered wrongly")
                        .isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(asked.get()).as("questions asked").isGreaterThanOrEqualTo(THREADS * LEAST_WORLDS * ASKED_AGAIN);
    }

    private static List<Long> wrongSeeds(Evaluator evaluator, AtomicLong seeds, AtomicLong asked, long end) {
        var wrong = new ArrayList<Long>();
        for (var worlds = 0; worlds < LEAST_WORLDS || System.nanoTime() < end; worlds++) {
            var world = Worlds.world(seeds.getAndIncrement());
            var expected = ReferenceEvaluator.evaluate(world.request());
            // Several times at once in one place, so that threads meet in the evaluator and not in the reference.
            for (var again = 0; again < ASKED_AGAIN; again++) {
                asked.incrementAndGet();
                if (!ReferenceAnswer.of(evaluator.evaluate(world.request())).equals(expected)) {
                    wrong.add(world.seed());
                }
            }
        }
        return wrong;
    }

    private static List<World> shuffled(List<World> worlds, int seed) {
        var order = new ArrayList<>(worlds);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** Asks in the given order, answers in the order of the seeds. */
    private static List<Evaluation> answersInOrder(Evaluator evaluator, List<World> worlds, CountDownLatch start)
            throws InterruptedException {
        start.countDown();
        start.await();
        var answers = new ArrayList<Evaluation>(Collections.nCopies(worlds.size(), null));
        for (var world : worlds) {
            answers.set((int) world.seed(), evaluator.evaluate(world.request()));
        }
        return answers;
    }
}
