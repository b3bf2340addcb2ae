package competency.framework.bench;

import java.util.concurrent.ExecutionException;

/** One way to answer the questions about many people, what it answered, and what that took. */
final class Way {
    private final String name;
    private final Work work;
    private Stopwatch took = new Stopwatch();
    private Sum sum = Sum.NOTHING;

    /** Answers the questions about the people from one number to before another. */
    interface Work {
        Sum sum(long first, long last) throws ExecutionException, InterruptedException;
    }

    Way(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    /** Does what does not count, so that Java has compiled what it will. */
    void warmUp(long first, long last) throws ExecutionException, InterruptedException {
        measure(first, last);
        took = new Stopwatch();
        sum = Sum.NOTHING;
    }

    void measure(long first, long last) throws ExecutionException, InterruptedException {
        sum = sum.and(took.time(() -> work.sum(first, last)));
    }

    String name() {
        return name;
    }

    /** Of everything since the warming up. */
    Sum sum() {
        return sum;
    }

    Stopwatch took() {
        return took;
    }
}
