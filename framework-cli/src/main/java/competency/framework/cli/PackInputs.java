package competency.framework.cli;

import competency.framework.data.DataProblem;
import competency.framework.data.Examined;
import competency.framework.data.InputFile;
import competency.framework.data.SourcePlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a check rests on, by names that are the same on every machine, with their digests. */
final class PackInputs {
    private final List<PackFile> files = new ArrayList<>();
    private final Map<String, String> folders = new LinkedHashMap<>();

    /** The files of a framework, of a policy if there is one, and of catalogues. */
    PackInputs(Checked checked) {
        add("framework/", checked.framework());
        var policy = checked.policy();
        if (policy != null) {
            add("policy/", policy);
        }
        var catalogues = checked.catalogues();
        for (int i = 0; i < catalogues.size(); i++) {
            add(catalogues.size() == 1 ? "catalogue/" : "catalogue-%s/".formatted(i + 1), catalogues.get(i));
        }
    }

    /** The first file of an input says in which folder the others are. */
    private void add(String name, Examined<?> input) {
        Stream.concat(
                        input.files().stream().map(InputFile::name),
                        input.problems().stream().map(DataProblem::file))
                .findFirst()
                .ifPresent(first -> folders.putIfAbsent(first.substring(0, first.lastIndexOf('/') + 1), name));
        for (var read : input.files()) {
            var first = input.files().get(0).name();
            var folder = first.substring(0, first.lastIndexOf('/') + 1);
            files.add(new PackFile(name + harmless(read.name().substring(folder.length())), read));
        }
    }

    List<PackFile> files() {
        return files;
    }

    /** The name of a file that was read, or that problems are told of. */
    String name(String file) {
        return files.stream()
                .filter(each -> each.read().name().equals(file))
                .map(PackFile::name)
                .findFirst()
                .orElseGet(() -> withoutFolder(file));
    }

    private String withoutFolder(String file) {
        return folders.entrySet().stream()
                .filter(folder ->
                        file.startsWith(folder.getKey()) && !folder.getKey().isEmpty())
                .map(folder -> folder.getValue()
                        + harmless(file.substring(folder.getKey().length())))
                .findFirst()
                .orElseGet(() -> harmless(file.substring(file.lastIndexOf('/') + 1)));
    }

    SourcePlace named(SourcePlace place) {
        return new SourcePlace(name(place.file()), place.line(), place.column(), place.cell());
    }

    /** What was noticed, told by these names. */
    Noticed named(Noticed noticed) {
        return new Noticed(
                noticed.ofFramework(),
                noticed.severity(),
                noticed.id(),
                noticed.kind(),
                named(noticed.place()),
                noticed.path(),
                noticed.rule() == null ? named(noticed.message()) : noticed.message(),
                noticed.advice(),
                noticed.rule());
    }

    /** Problems of files name other files, for example one that is missing. */
    private String named(String message) {
        var named = message;
        for (var folder : folders.entrySet()) {
            named = folder.getKey().length() > 1 ? named.replace(folder.getKey(), folder.getValue()) : named;
        }
        return named;
    }

    /** The digests as {@code sha256sum -c} reads them, of copies that lie in this folder. */
    String digests(String folder) {
        return files.stream()
                .map(file -> "%s  %s%s\n".formatted(file.sha256(), folder, file.name()))
                .collect(Collectors.joining());
    }

    /** A single digest of all of them: that of their list. */
    String fingerprint() {
        return new PackDigest(digests(PackFolder.INPUTS).getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Names come from whoever named the files, and every system must be able to hold them. */
    private static String harmless(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._/ -]", "_");
    }
}
