package competency.framework.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of a class path. */
record ResourceFolder(ClassLoader loader, String folder) implements Folder {
    @Override
    public boolean has(String name) {
        return loader.getResource(shown(name)) != null;
    }

    @Override
    public InputStream open(String name, Place asked) throws IOException {
        var found = loader.getResource(shown(name));
        if (found == null) {
            throw new BrokenFileException(
                    asked, ProblemKind.MISSING_FILE, "there is no resource %s".formatted(shown(name)));
        }
        if (isFolder(found)) {
            throw new BrokenFileException(asked, ProblemKind.FORBIDDEN_FILE, "%s is not a file".formatted(name));
        }
        var connection = found.openConnection();
        // A cached jar stays open after us, and would be closed under another reader if it were closed.
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    /** A folder on disk gives a listing as if it were its content; one in a jar gives nothing, which is told as empty. */
    private static boolean isFolder(URL found) {
        return "file".equals(found.getProtocol()) && Files.isDirectory(Path.of(URI.create(found.toString())));
    }

    @Override
    public String shown(String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
