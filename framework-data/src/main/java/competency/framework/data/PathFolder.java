package competency.framework.data;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A folder of the file system. */
record PathFolder(Path folder) implements Folder {
    /** The folder that a file lies in. */
    static PathFolder of(Path file) {
        var parent = file.getParent();
        return new PathFolder(parent == null ? Path.of("") : parent);
    }

    @Override
    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    @Override
    public InputStream open(String name, Place asked) throws IOException {
        try {
            // Links are followed first: what counts is where a file lies, not what it is called.
            var file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                throw new BrokenFileException(
                        asked, ProblemKind.FORBIDDEN_FILE, "%s is a link that leads out of the folder".formatted(name));
            }
            if (!Files.isRegularFile(file)) {
                throw new BrokenFileException(asked, ProblemKind.FORBIDDEN_FILE, "%s is not a file".formatted(name));
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new BrokenFileException(
                    asked, ProblemKind.MISSING_FILE, "there is no file %s".formatted(shown(name)));
        }
    }

    @Override
    public String shown(String name) {
        return shown(folder.resolve(name));
    }

    /** Opens a file that a person named: it may lie anywhere. */
    static InputStream open(Path file, Place asked) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BrokenFileException(
                    asked, ProblemKind.FORBIDDEN_FILE, "%s is a folder, not a file".formatted(shown(file)));
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new BrokenFileException(
                    asked, ProblemKind.MISSING_FILE, "there is no file %s".formatted(shown(file)));
        }
    }

    static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
