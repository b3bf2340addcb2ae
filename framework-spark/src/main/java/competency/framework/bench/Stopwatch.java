package competency.framework.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutionException;

/** What some work took, one time or several times together. */
final class Stopwatch {
    static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long nanos;
    private long processorNanos;

    /** Something to be timed. */
    interface Work<T> {
        T done() throws ExecutionException, InterruptedException;
    }

    <T> T time(Work<T> work) throws ExecutionException, InterruptedException {
        var began = System.nanoTime();
        var processorBegan = MACHINE.getProcessCpuTime();
        var result = work.done();
        processorNanos += MACHINE.getProcessCpuTime() - processorBegan;
        nanos += System.nanoTime() - began;
        return result;
    }

    double seconds() {
        return nanos / 1e9;
    }

    /** Of all threads of this process, those of Spark, of the compiler and of the collector too. */
    double processorSeconds() {
        return processorNanos / 1e9;
    }
}
