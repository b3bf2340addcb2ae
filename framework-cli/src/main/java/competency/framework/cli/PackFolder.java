package competency.framework.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder that a pack goes to. It appears when the pack is complete, so nobody ever finds half of one, and takes the
 * place of nothing but an earlier pack that nobody has changed, or of an empty folder.
 *
 * @param target the folder
 */
record PackFolder(Path target) {
    /** Where copies of what was read lie in it. */
    static final String INPUTS = "inputs/";

    private static final String INPUT_DIGESTS = "inputs.sha256";
    private static final String PACK_DIGESTS = "pack.sha256";
    private static final String DIGEST = "[0-9a-f]{64} {2}.+";

    /** A way to write to a stream. */
    @FunctionalInterface
    private interface Content {
        void writeTo(PrintStream out) throws IOException;
    }

    /** Writes it. */
    void write(Pack pack) {
        try {
            var real = Files.exists(target)
                    ? target.toRealPath()
                    : target.toAbsolutePath().normalize();
            requireOurs(real);
            var draft = beside(real, "part");
            try {
                fill(draft, pack);
                replace(draft, real);
            } finally {
                delete(draft);
            }
        } catch (IOException e) {
            throw new BadInputException(
                    "not-writable %s cannot be written: %s".formatted(target, OutputFile.reason(e)));
        }
    }

    private static Path beside(Path folder, String ending) {
        return folder.resolveSibling(".%s.%s.%s"
                .formatted(folder.getFileName(), ProcessHandle.current().pid(), ending));
    }

    private void fill(Path draft, Pack pack) throws IOException {
        Files.createDirectory(draft);
        for (var file : pack.inputs().files()) {
            write(draft.resolve(INPUTS + file.name()), file.read()::writeTo);
        }
        var own = new LinkedHashMap<String, byte[]>();
        own.put("evidence.html", bytes(new PackHtml(pack)::write));
        own.put("evidence.json", bytes(new PackJson(pack)::write));
        new PackSheets(pack).all().forEach((name, text) -> own.put(name, text.getBytes(StandardCharsets.UTF_8)));
        own.put(INPUT_DIGESTS, pack.inputs().digests(INPUTS).getBytes(StandardCharsets.UTF_8));
        var digests = own.entrySet().stream()
                .map(file -> "%s  %s\n".formatted(new PackDigest(file.getValue()).hex(), file.getKey()))
                .collect(Collectors.joining());
        own.put(PACK_DIGESTS, digests.getBytes(StandardCharsets.UTF_8));
        for (var file : own.entrySet()) {
            write(draft.resolve(file.getKey()), out -> out.write(file.getValue()));
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
        return bytes.toByteArray();
    }

    private void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out =
                new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            content.writeTo(out);
            if (out.checkError()) {
                throw new NotWrittenException("%s could not be written completely".formatted(target));
            }
        }
    }

    /** What was there goes when the new pack stands in its place, and comes back if it cannot. */
    private static void replace(Path draft, Path real) throws IOException {
        if (!Files.exists(real)) {
            Files.move(draft, real);
            return;
        }
        var before = beside(real, "old");
        Files.move(real, before);
        try {
            Files.move(draft, real);
        } catch (IOException e) {
            Files.move(before, real);
            throw e;
        }
        delete(before);
    }

    private void requireOurs(Path real) throws IOException {
        if (!Files.exists(real)) {
            return;
        }
        if (!Files.isDirectory(real)) {
            throw new BadInputException("not-writable %s is a file; name a folder".formatted(target));
        }
        var known = new LinkedHashMap<String, String>();
        known.putAll(digests(real.resolve(INPUT_DIGESTS)));
        known.putAll(digests(real.resolve(PACK_DIGESTS)));
        // Without its list it is no pack, and nobody wants to wait until all of a large folder is known.
        for (var file : Files.exists(real.resolve(PACK_DIGESTS)) ? everything(real) : content(real)) {
            var name = real.relativize(file).toString().replace('\\', '/');
            var isPart =
                    Files.exists(real.resolve(PACK_DIGESTS)) && (Files.isDirectory(file) || name.equals(PACK_DIGESTS));
            if (!isPart && !isAsLeft(file, known.get(name))) {
                throw new BadInputException(
                        "not-a-pack %s holds something that no pack left there, or that was changed since (%s); name another folder, or take it away"
                                .formatted(target, name));
            }
        }
    }

    private static boolean isAsLeft(Path file, @Nullable String digest) throws IOException {
        return digest != null
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && new PackDigest(Files.readAllBytes(file)).hex().equals(digest);
    }

    /** The digests in a list; none if there is no list. */
    private static Map<String, String> digests(Path list) throws IOException {
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        return new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches(DIGEST))
                .collect(Collectors.toMap(
                        line -> line.substring(66), line -> line.substring(0, 64), (one, other) -> one));
    }

    private static List<Path> content(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.sorted().limit(1).toList();
        }
    }

    private static List<Path> everything(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Everything in it first. Nothing here follows a link. */
    private static void delete(Path folder) {
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                for (var path : everything(folder)) {
                    Files.delete(path);
                }
            }
        } catch (IOException leftBehind) {
            // The pack, or what kept it from being written, matters more.
        }
    }
}
