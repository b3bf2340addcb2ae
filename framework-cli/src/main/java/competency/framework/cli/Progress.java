package competency.framework.cli;

/** Tells somebody who waits how far a long run is, on one line of standard error that is gone at the end. */
final class Progress {
    private static final int WORTH_TELLING = 200;
    private static final int STEP = 100;
    private static final String ERASE = "\r\u001B[K";

    private final Terminal terminal;
    private final int all;
    private final boolean told;
    private int done;

    /** Progress of a run whose length nobody knows. */
    Progress(Terminal terminal) {
        this(terminal, Integer.MAX_VALUE);
    }

    Progress(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
        told = terminal.watched() && all > WORTH_TELLING;
    }

    void step() {
        done++;
        if (told && done % STEP == 0) {
            var told = all == Integer.MAX_VALUE ? Integer.toString(done) : "%d of %d".formatted(done, all);
            terminal.err().print("%s%s evaluated".formatted(ERASE, told));
            terminal.err().flush();
        }
    }

    void end() {
        if (told) {
            terminal.err().print(ERASE);
        }
    }
}
