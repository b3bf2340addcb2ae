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
import org.junit.jupiter.api.Test;

/** One evaluator may be shared by a whole application. */
class ConcurrencyTest {
    private static final int THREADS = 8;

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
