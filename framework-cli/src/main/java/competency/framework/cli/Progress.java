package competency.framework.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells somebody who waits how far a long run is, on one line of standard error that is gone at the end. */
final class Progress {
    private static final int WORTH_TELLING = 200;
    private static final int STEP = 100;
    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final String ERASE = "\r\u001B[K";

    private final Terminal terminal;
    private final int all;
    private final long bytes;
    private final int from;
    private final boolean told;
    private long done;
    private long read;

    /** Progress of a run whose length nobody knows. */
    Progress(Terminal terminal) {
        this(terminal, UNKNOWN);
    }

    Progress(Terminal terminal, int all) {
        this(terminal, all, 0, 0);
    }

    private Progress(Terminal terminal, int all, long bytes, int from) {
        this.terminal = terminal;
        this.all = all;
        this.bytes = bytes;
        this.from = from;
        told = terminal.watched() && all > WORTH_TELLING;
    }

    /** Progress of a run through files, as far as it is known how large they are; of a short run nothing is told. */
    static Progress through(List<Path> files, Terminal terminal) {
        return new Progress(
                terminal, UNKNOWN, files.stream().mapToLong(Progress::size).sum(), WORTH_TELLING);
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** So much more of the files was read. */
    void read(long more) {
        read += more;
    }

    void step() {
        done++;
        if (told && done % STEP == 0 && done > from) {
            terminal.err().print("%s%s evaluated%s".formatted(ERASE, known(), share()));
            terminal.err().flush();
        }
    }

    private String known() {
        return all == UNKNOWN ? Long.toString(done) : "%s of %s".formatted(done, all);
    }

    private String share() {
        return bytes == 0 ? "" : ", %s %% of what there is to read".formatted(Math.min(100, 100 * read / bytes));
    }

    void end() {
        if (told && done > from) {
            terminal.err().print(ERASE);
        }
    }
}
