package competency.framework.data;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long this thread has worked, which does not depend on what else the machine has to do. */
final class CpuTime {
    private final long begun = now();

    /** The time since this was made, by the same thread. */
    Duration used() {
        return Duration.ofNanos(now() - begun);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
