package competency.framework.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * What a full evaluation costs. Measures all engines in turn, again and again, in one process. What counts is the
 * processor time of the whole process, so that neither a busy machine nor an engine's own threads mislead.
 */
final class DecisionMeasurements {
    private static final int PEOPLE = Integer.getInteger("bench.people", 2_000);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 10);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final long ROUND_NANOS = Long.getLong("bench.millis", 300L) * 1_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long unused;

    /** What one engine took. */
    private record Row(String engine, IntToLongFunction answer, List<Double> micros, List<Long> bytes) {
        double median() {
            return micros.stream().sorted().toList().get(micros.size() / 2);
        }

        long fewestBytes() {
            return bytes.stream().min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private DecisionMeasurements() {}

    static String section() {
        return new DecisionMeasurements().table();
    }

    private String table() {
        try (var engines = new Engines(MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1), PEOPLE)) {
            var sums = engines.checksums(Math.min(PEOPLE, 500));
            if (sums.values().stream().distinct().count() != 1) {
                throw new IllegalStateException("engines do not agree: " + sums);
            }
            var rows = engines.answers().entrySet().stream()
                    .map(engine -> new Row(engine.getKey(), engine.getValue(), new ArrayList<>(), new ArrayList<>()))
                    .toList();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (var row : rows) {
                    measure(row, engines.size(), round >= 0);
                }
            }
            return text(rows);
        }
    }

    private void measure(Row row, int people, boolean counts) {
        Processor.settle();
        var thread = Thread.currentThread().getId();
        var bytes = THREADS.getThreadAllocatedBytes(thread);
        var began = Processor.nanos();
        var done = 0;
        while (Processor.nanos() - began < ROUND_NANOS) {
            for (int i = 0; i < 20; i++) {
                unused += row.answer().applyAsLong(done++ % people);
            }
        }
        if (counts) {
            row.micros().add((Processor.nanos() - began) / 1_000.0 / done);
            row.bytes().add((THREADS.getThreadAllocatedBytes(thread) - bytes) / done);
        }
    }

    private static String text(List<Row> rows) {
        var limit = median(rows, Engines.LIMIT);
        var library = median(rows, Engines.LIBRARY);
        var text = new StringBuilder("""
                | Full evaluation | times the limit | times this library | microseconds of processor | bytes allocated |
                | --- | ---: | ---: | ---: | ---: |
                """);
        for (var row : rows) {
            text.append("| %s | %.1f | %.2f | %.1f | %,d |%n"
                    .formatted(
                            row.engine(),
                            row.median() / limit,
                            row.median() / library,
                            row.median(),
                            row.fewestBytes()));
        }
        return text.toString();
    }

    private static double median(List<Row> rows, String engine) {
        return rows.stream()
                .filter(row -> row.engine().equals(engine))
                .findFirst()
                .orElseThrow()
                .median();
    }
}
