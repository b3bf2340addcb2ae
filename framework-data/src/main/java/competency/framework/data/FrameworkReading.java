package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a framework with all the files it lists. What cannot be had is null, and was told. */
final class FrameworkReading {
    private static final List<String> MAIN_FILES = List.of("framework.yaml", "framework.json");

    /** Lets the parts be checked where the edition itself is broken; it never leaves this class. */
    private static final FrameworkEdition STAND_IN =
            new FrameworkEdition(new FrameworkId("unknown"), "unknown", "unknown", LocalDate.EPOCH);

    private final Reading reading;
    private final Problems problems;
    private final FrameworkMapper mapper;

    FrameworkReading(Reading reading) {
        this.reading = reading;
        problems = reading.problems();
        mapper = new FrameworkMapper(reading);
    }

    @Nullable
    CompetencyFramework path(Path fileOrFolder) {
        if (Files.isDirectory(fileOrFolder)) {
            return folder(new PathFolder(fileOrFolder));
        }
        var file = problems.open(PathFolder.shown(fileOrFolder));
        var root = reading.tree(() -> PathFolder.open(fileOrFolder, file.start()), file);
        return root == null ? null : root(root, PathFolder.of(fileOrFolder));
    }

    @Nullable
    CompetencyFramework folder(Folder folder) {
        var present = MAIN_FILES.stream().filter(folder::has).toList();
        var file = problems.open(folder.shown(present.isEmpty() ? MAIN_FILES.get(0) : present.get(0)));
        if (present.size() != 1) {
            problems.add(
                    file.start(),
                    present.isEmpty() ? ProblemKind.MISSING_FILE : ProblemKind.DUPLICATE_FILE,
                    "a framework begins with one file, framework.yaml or framework.json; there %s here"
                            .formatted(present.isEmpty() ? "is none" : "are both"));
            return null;
        }
        var root = reading.tree(() -> folder.open(present.get(0), file.start()), file);
        return root == null ? null : root(root, folder);
    }

    /** A framework of a tree; its list of files is refused if there is no folder to find them in. */
    @Nullable
    CompetencyFramework root(Node root, @Nullable Folder folder) {
        var before = problems.count();
        var document = reading.bind(root, FrameworkDocument.class);
        var parts = new ArrayList<@Nullable ContentDocument>();
        parts.add(document == null ? contentWithoutEdition(root) : document.content());
        parts.addAll(listed(root, folder));
        var edition = document == null ? null : mapper.edition(document.framework());
        var sound = Reading.each(parts, part -> part);
        var content = mapper.content(edition == null ? STAND_IN : edition, sound);
        new FitCheck(reading, sound.size() == parts.size()).check(content);
        return problems.count() == before ? CompetencyFramework.of(content) : null;
    }

    /** What can be read of the parts although the edition is broken, so that everything wrong is told at once. */
    private @Nullable ContentDocument contentWithoutEdition(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            return null;
        }
        var entries = new LinkedHashMap<>(mapping.entries());
        entries.remove("framework");
        return reading.bindAgain(new Node.Mapping(mapping.place(), entries), ContentDocument.class);
    }

    private List<@Nullable ContentDocument> listed(Node root, @Nullable Folder folder) {
        var documents = new ArrayList<@Nullable ContentDocument>();
        if (root instanceof Node.Mapping mapping
                && mapping.value("framework") instanceof Node.Mapping edition
                && edition.value("files") instanceof Node.Sequence files) {
            if (folder == null) {
                refuseList(files);
                return documents;
            }
            for (var entry : FileList.of(files, problems)) {
                var file = problems.open(folder.shown(entry.name()));
                var node = reading.tree(() -> folder.open(entry.name(), entry.place()), file);
                documents.add(reading.bind(node, ContentDocument.class));
            }
        }
        return documents;
    }

    private void refuseList(Node.Sequence files) {
        if (!files.items().isEmpty()) {
            problems.add(
                    files.place(),
                    ProblemKind.FORBIDDEN_FILE,
                    "files cannot be listed here, where there is no folder to find them in");
        }
    }
}
