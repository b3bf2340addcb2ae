package competency.framework.bench;

import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The evaluation of made-up people as a Spark job. Only numbers go in, and only rows come out. */
final class SparkEvaluation {
    private SparkEvaluation() {}

    /** Spark in this process, with so many threads, no web page and no port that others can reach. */
    static JavaSparkContext start(int threads) {
        return new JavaSparkContext(new SparkConf()
                .setMaster("local[" + threads + "]")
                .setAppName("competency-framework")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    /** A row about each person whose number is from the first to before the last. */
    static JavaRDD<Answered> answers(JavaSparkContext spark, long first, long last, int partitions) {
        return spark.sc().range(first, last, 1, partitions).toJavaRDD().mapPartitions(SparkEvaluation::rows);
    }

    /** One number for these rows. */
    static Sum sum(JavaRDD<Answered> answers) {
        return answers.aggregate(Sum.NOTHING, Sum::with, Sum::and);
    }

    /** One after another, as Spark asks for them: a partition may be longer than memory. */
    private static Iterator<Answered> rows(Iterator<Object> partition) {
        Iterable<Object> numbers = () -> partition;
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(number -> Answered.about((Long) number))
                .iterator();
    }
}
