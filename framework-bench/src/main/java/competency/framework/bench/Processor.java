package competency.framework.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** The processor time of the whole process: with that of its compiler, its collector, and threads that an engine starts. */
final class Processor {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int MOST_WAITS = 100;
    private static final long WAIT_MILLIS = 30;

    private Processor() {}

    static long nanos() {
        return PROCESS.getProcessCpuTime();
    }

    /** Waits until what was measured before has come to rest, so that its compilation and its garbage are not taken for ours. */
    static void settle() {
        System.gc();
        try {
            for (int i = 0; i < MOST_WAITS; i++) {
                var before = nanos();
                TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
                if (nanos() == before) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
