package competency.framework.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Evaluates the same made-up people in a plain loop, in a few threads and in Spark, a part of them in each way in turn, so
 * that a busy machine slows all ways alike. Fails if the answers differ; prints what Spark adds.
 */
final class SparkMeasurements {
    private static final int ROUNDS = 5;
    private static final int PARTITIONS_A_THREAD = 4;
    private static final int WARM_UP = 20_000;
    private static final String BEGIN = "<!-- spark: begin -->";
    private static final String END = "<!-- spark: end -->";

    private final JavaSparkContext spark;
    private final long people;
    private final Way made;
    private final Way loop;
    private final Way loops;
    private final Way inSpark;
    private double load;

    private SparkMeasurements(JavaSparkContext spark, ExecutorService pool, long people, int threads) {
        var partitions = threads * PARTITIONS_A_THREAD;
        this.spark = spark;
        this.people = people;
        made = new Way("made, nothing decided, in one thread", LocalEvaluation::onlyMade);
        loop = new Way("a plain loop, in one thread", LocalEvaluation::inOneThread);
        loops = new Way(
                "plain loops, in %d threads".formatted(threads),
                (first, last) -> LocalEvaluation.inThreads(pool, partitions, first, last));
        inSpark = new Way(
                "Spark, `local[%d]`".formatted(threads),
                (first, last) -> SparkEvaluation.sum(SparkEvaluation.answers(spark, first, last, partitions)));
    }

    /**
     * Measures and prints a table in Markdown. Ends with 1 if Spark or the threads answered otherwise than a plain loop.
     *
     * @param args how many people, a million without it; and in how many threads, two without it
     * @throws ExecutionException if an evaluation fails
     * @throws InterruptedException if somebody wants this to end
     */
    public static void main(String[] args) throws ExecutionException, InterruptedException {
        var people = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        var threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        var pool = Executors.newFixedThreadPool(threads);
        var start = new Stopwatch();
        try (var spark = start.time(() -> SparkEvaluation.start(threads))) {
            start.time(() -> spark.parallelize(List.of(1), 1).count());
            var measurements = new SparkMeasurements(spark, pool, people, threads);
            measurements.measure();
            System.out.println(measurements.text(start));
        } finally {
            pool.shutdown();
        }
    }

    private List<Way> ways() {
        return List.of(made, loop, loops, inSpark);
    }

    private void measure() throws ExecutionException, InterruptedException {
        for (var way : ways()) {
            way.warmUp(-Math.min(people, WARM_UP), 0);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int turn = 0; turn < ways().size(); turn++) {
                ways().get((turn + round) % ways().size())
                        .measure(people * round / ROUNDS, people * (round + 1) / ROUNDS);
            }
            load += Stopwatch.MACHINE.getSystemLoadAverage() / ROUNDS;
        }
        requireSameAnswers();
    }

    private void requireSameAnswers() {
        for (var way : List.of(loop, loops, inSpark)) {
            if (way.sum().people() != people || !way.sum().equals(loop.sum())) {
                throw new IllegalStateException("answers differ: %s gave %s, %s gave %s of %d people"
                        .formatted(loop.name(), loop.sum(), way.name(), way.sum(), people));
            }
        }
    }

    private String text(Stopwatch start) {
        var text = new StringBuilder(BEGIN)
                .append("\n| %,d people | seconds | of processor | microseconds a person |\n".formatted(people))
                .append("| --- | ---: | ---: | ---: |\n");
        for (var way : ways()) {
            var took = way.took();
            text.append("| %s | %.1f | %.1f | %.1f |\n"
                    .formatted(
                            way.name(),
                            took.seconds(),
                            took.processorSeconds(),
                            took.processorSeconds() * 1e6 / people));
        }
        return text.append(overhead(start)).append(circumstances()).append(END).toString();
    }

    private String overhead(Stopwatch start) {
        return """

                All gave the same answers (checksum `%016x`). Beside plain loops in as many threads, Spark takes %+.1f %% of
                processor and %+.1f %% of time; to start, once, %.1f seconds, %.1f of processor.
                """.formatted(
                        inSpark.sum().checksum(),
                        percent(inSpark.took().processorSeconds(), loops.took().processorSeconds()),
                        percent(inSpark.took().seconds(), loops.took().seconds()),
                        start.seconds(),
                        start.processorSeconds());
    }

    private String circumstances() {
        return """

                Measured on %s with %d processors, load average %.1f, Java %d, Spark %s; %d rounds, in turn.
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        Runtime.version().feature(),
                        spark.version(),
                        ROUNDS);
    }

    private static double percent(double measured, double base) {
        return (measured / base - 1) * 100;
    }
}
