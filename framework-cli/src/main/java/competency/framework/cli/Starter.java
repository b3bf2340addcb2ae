package competency.framework.cli;

import competency.framework.data.FileKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files to start from, which lie beside this class, and the schemas that an editor wants for them.
 *
 * @param folder where they go
 */
record Starter(Path folder) {
    static final int WIDEST_NAME = 14;

    private static final String SCHEMAS = "schema";

    /** The files and what they are for, in the order in which somebody reads them. */
    Map<String, String> descriptions() {
        var files = new LinkedHashMap<String, String>();
        files.put("framework.yaml", "what is required of whom: competencies, a course, a role");
        files.put("catalogue.yaml", "courses of a training body, and what they develop");
        files.put("portfolio.yaml", "what one person holds");
        files.put("policy.yaml", "what your organisation settles for itself");
        files.put("cases.yaml", "questions with the answers they must get");
        files.put(SCHEMAS + "/", "schemas, with which editors complete keys and mark mistakes");
        return files;
    }

    /** What can be done with the files. */
    static List<String> commands(String folder) {
        return List.of(
                "competency check --framework %s --catalogue %s/catalogue.yaml".formatted(folder, folder),
                "competency cases %s/cases.yaml".formatted(folder),
                "competency evaluate --framework %s --portfolio %s/portfolio.yaml --as-of 2026-06-01"
                        .formatted(folder, folder));
    }

    /** Writes all of them, or none if any is there already. */
    void write() {
        var texts = texts();
        var there = texts.keySet().stream()
                .map(folder::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .map("%s is there already and is not overwritten; name another folder"::formatted)
                .toList();
        if (!there.isEmpty()) {
            throw new BadInputException(there);
        }
        texts.forEach((name, text) -> write(folder.resolve(name), text));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException cannot) {
            throw new BadInputException("%s cannot be written".formatted(file));
        }
    }

    private Map<String, String> texts() {
        return Stream.concat(
                        descriptions().keySet().stream()
                                .filter(name -> !name.endsWith("/"))
                                .map(name -> Map.entry(name, resource(name))),
                        Stream.of(FileKind.values())
                                .map(kind -> Map.entry(SCHEMAS + "/" + kind.schemaFile(), kind.schema())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Starter.class.getResourceAsStream("starter/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
