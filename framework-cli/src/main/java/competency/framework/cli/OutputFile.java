package competency.framework.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file that an answer goes to. It is replaced at once when the answer is complete, so nobody ever reads half of one,
 * and what was there before stays if there is none.
 *
 * @param target the file
 */
record OutputFile(Path target) {
    /** Writes it. */
    void write(Consumer<PrintStream> content) {
        if (Files.isDirectory(target)) {
            throw new BadInputException("not-writable %s is a folder; name a file".formatted(target));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // Something like a pipe cannot be replaced.
            write(target, content, StandardOpenOption.WRITE);
            return;
        }
        var real = real();
        var draft = real.resolveSibling(".%s.%s.part"
                .formatted(real.getFileName(), ProcessHandle.current().pid()));
        try {
            write(draft, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            replace(draft, real);
        } finally {
            delete(draft);
        }
    }

    /** A link stays a link. */
    private Path real() {
        try {
            return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private void write(Path file, Consumer<PrintStream> content, OpenOption... how) {
        try (var out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(file, how)), false, StandardCharsets.UTF_8)) {
            content.accept(out);
            if (out.checkError()) {
                throw new NotWrittenException("%s could not be written completely".formatted(target));
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private void replace(Path draft, Path real) {
        try {
            try {
                Files.move(draft, real, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException leftBehind) {
            // The answer, or what kept it from being written, matters more.
        }
    }

    private BadInputException notWritable(IOException why) {
        return new BadInputException("not-writable %s cannot be written: %s".formatted(target, reason(why)));
    }

    /** Why something cannot be written, for people. */
    static String reason(IOException why) {
        return switch (why.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "there is no such folder";
            case "AccessDeniedException" -> "access is denied";
            default -> String.valueOf(why.getMessage());
        };
    }
}
