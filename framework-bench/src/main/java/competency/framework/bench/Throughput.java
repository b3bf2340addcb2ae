package competency.framework.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One full evaluation after the other, by each engine, for JMH: for a machine that has nothing else to do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Throughput {
    private static final int PEOPLE = 20_000;

    /** Which engine is measured. */
    @Param({
        Engines.LIMIT,
        Engines.HANDED_OVER,
        Engines.FROM_PORTFOLIOS,
        Engines.LIBRARY,
        Engines.PLAIN,
        Engines.DIRECT,
        Engines.EASY_RULES,
        Engines.EVRETE
    })
    public String engine = Engines.LIBRARY;

    private Engines engines = new Engines(MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1), 1);
    private IntToLongFunction answer = person -> 0;
    private int next;

    /** Makes the people. */
    @Setup(Level.Trial)
    public void prepare() {
        engines.close();
        engines = new Engines(MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1), PEOPLE);
        answer = engines.answers().getOrDefault(engine, answer);
    }

    /** Ends what runs in the background. */
    @TearDown(Level.Trial)
    public void end() {
        engines.close();
    }

    /**
     * Answers the question of the next person.
     *
     * @return something that depends on the answer
     */
    @Benchmark
    public long evaluate() {
        next = next + 1 == PEOPLE ? 0 : next + 1;
        return answer.applyAsLong(next);
    }
}
