package competency.framework.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** The evaluation of the same made-up people without Spark. */
final class LocalEvaluation {
    private LocalEvaluation() {}

    static Sum onlyMade(long first, long last) {
        var records = 0L;
        for (long number = first; number < last; number++) {
            records += Answered.onlyMade(number);
        }
        return new Sum(last - first, records);
    }

    static Sum inOneThread(long first, long last) {
        var sum = Sum.NOTHING;
        for (long number = first; number < last; number++) {
            sum = sum.with(Answered.about(number));
        }
        return sum;
    }

    /** In as many pieces as Spark makes partitions. */
    static Sum inThreads(ExecutorService pool, int pieces, long first, long last)
            throws ExecutionException, InterruptedException {
        var work = new ArrayList<Callable<Sum>>();
        for (int piece = 0; piece < pieces; piece++) {
            var from = first + (last - first) * piece / pieces;
            var to = first + (last - first) * (piece + 1) / pieces;
            work.add(() -> inOneThread(from, to));
        }
        var sum = Sum.NOTHING;
        for (var done : pool.invokeAll(work)) {
            sum = sum.and(done.get());
        }
        return sum;
    }
}
