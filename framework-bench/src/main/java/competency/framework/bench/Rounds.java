package competency.framework.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Runs several things in turn, round after round, and takes the median of each. What counts is the processor time of the
 * whole process, so that neither a busy machine nor threads of its own mislead.
 */
final class Rounds {
    private static final long LEAST_NANOS = 200_000_000;

    private final int warmUp;
    private final int rounds;
    private final Map<String, LongSupplier> tasks = new LinkedHashMap<>();
    private long unused;

    Rounds(int warmUp, int rounds) {
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    /** Adds something to run; what it gives must depend on what it did. */
    Rounds with(String name, LongSupplier task) {
        tasks.put(name, task);
        return this;
    }

    /** Milliseconds of processor time of each, in the order in which they were added. */
    Map<String, Double> medians() {
        var all = new LinkedHashMap<String, List<Double>>();
        for (int round = -warmUp; round < rounds; round++) {
            for (var task : tasks.entrySet()) {
                var millis = millis(task.getValue());
                if (round >= 0) {
                    all.computeIfAbsent(task.getKey(), name -> new ArrayList<>())
                            .add(millis);
                }
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        all.forEach((name, millis) ->
                medians.put(name, millis.stream().sorted().toList().get(millis.size() / 2)));
        return medians;
    }

    /** Some systems tell processor time in steps of ten milliseconds: what is shorter is done again and again. */
    private double millis(LongSupplier task) {
        Processor.settle();
        var began = Processor.nanos();
        var times = 0;
        do {
            unused += task.getAsLong();
            times++;
        } while (Processor.nanos() - began < LEAST_NANOS);
        return (Processor.nanos() - began) / 1e6 / times;
    }
}
