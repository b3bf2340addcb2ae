package competency.framework.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A temporary file for what cannot be told yet: totals come first, and where any input is bad nothing is told at all.
 * Only its owner can read it, and it is gone when it is closed.
 */
final class Spool implements AutoCloseable {
    private final Path file;
    private final PrintStream out;

    Spool() {
        try {
            file = Files.createTempFile("competency", ".part");
            out = new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Where to write. */
    PrintStream out() {
        return out;
    }

    /** Gives everything that was written. */
    void copyTo(OutputStream place) {
        if (out.checkError()) {
            throw new NotWrittenException("a temporary file could not be written completely");
        }
        try {
            Files.copy(file, place);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    @Override
    public void close() {
        out.close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // What is told, or what kept it from being told, matters more.
        }
    }

    private static NotWrittenException notWritten(IOException why) {
        return new NotWrittenException("a temporary file could not be used: " + why.getMessage());
    }
}
