package competency.framework.cli;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Does pieces of work in several threads and hands over what came of them in the order in which they were given out. Only
 * a few pieces are ever under way, however many there are.
 *
 * @param threads how many work; with 1 it is the calling one
 */
record OrderedWork(int threads) {
    /** Pieces given out for each thread: one that it works at, and one more, so that it need not wait. */
    static final int AHEAD = 2;

    private static final int PATIENCE = 60;

    /**
     * Works until there is nothing left or nobody wants more. What a piece throws comes out of here when its turn has come,
     * and nothing after it is handed over.
     *
     * @param pieces gives the next piece; empty after the last. Asked by the calling thread
     * @param wanted is given what came of each piece; says whether more is wanted. Asked by the calling thread
     * @throws NotWrittenException if the calling thread is interrupted
     */
    <T> void run(Supplier<Optional<Supplier<T>>> pieces, Predicate<T> wanted) {
        if (threads == 1) {
            var piece = pieces.get();
            while (piece.isPresent() && wanted.test(piece.get().get())) {
                piece = pieces.get();
            }
            return;
        }
        var pool = Executors.newFixedThreadPool(threads, OrderedWork::thread);
        try {
            run(pool, pieces, wanted);
        } finally {
            stop(pool);
        }
    }

    private <T> void run(ExecutorService pool, Supplier<Optional<Supplier<T>>> pieces, Predicate<T> wanted) {
        var underWay = new ArrayDeque<Future<T>>();
        var isMore = true;
        do {
            while (isMore && underWay.size() < threads * AHEAD) {
                var piece = pieces.get();
                isMore = piece.isPresent();
                piece.ifPresent(work -> underWay.add(pool.submit(work::get)));
            }
        } while (!underWay.isEmpty() && wanted.test(result(underWay.remove())));
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWrittenException("interrupted before everything was answered");
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "competency");
        thread.setDaemon(true);
        return thread;
    }

    /** Nothing goes on behind the back of the caller. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        try {
            var ended = pool.awaitTermination(PATIENCE, TimeUnit.SECONDS);
            assert ended : "a piece of work does not end";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
