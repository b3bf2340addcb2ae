package competency.framework.data;

import competency.framework.model.catalogue.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The files that a framework lists: by names that cannot lead out of its folder. */
final class FileList {
    static final int MOST_FILES = 500;

    // Each part begins with a letter, a digit or an underscore, so that none is empty, hidden, "." or "..". Possessive:
    // to try parts again takes a call for each.
    private static final Pattern NAME =
            Pattern.compile("\\w[\\w.-]*+(?:/\\w[\\w.-]*+)*+", Pattern.UNICODE_CHARACTER_CLASS);

    private FileList() {}

    /**
     * A file in the list.
     *
     * @param name from the folder, with forward slashes
     * @param place where the list names it
     */
    record Entry(String name, Place place) {}

    /** The usable entries of a list; what is wrong with the others is told. */
    static List<Entry> of(Node.Sequence files, Problems problems) {
        var entries = new ArrayList<Entry>();
        var seen = new HashSet<String>();
        for (var item : files.items()) {
            // What is not a text, or too long for one, was told when the list was bound.
            if (!(item instanceof Node.Scalar scalar)
                    || scalar.kind() != Node.ScalarKind.TEXT
                    || scalar.isEmpty()
                    || scalar.text().length() > TextReader.LONGEST_TEXT) {
                continue;
            }
            var name = scalar.text();
            if (!NAME.matcher(name).matches()) {
                problems.add(scalar.place(), ProblemKind.FORBIDDEN_FILE, refusal(name));
            } else if (!seen.add(name)) {
                problems.add(scalar.place(), ProblemKind.DUPLICATE_FILE, "file %s is listed twice".formatted(name));
            } else if (seen.size() > MOST_FILES) {
                problems.add(
                        scalar.place(),
                        ProblemKind.TOO_LARGE,
                        "files must not list more than %s files".formatted(MOST_FILES));
                break;
            } else {
                entries.add(new Entry(name, scalar.place()));
            }
        }
        return entries;
    }

    private static String refusal(String name) {
        return "file (%s) must be named from this folder downwards, like roles/worker.yaml: no .., no \\, no / at the beginning"
                .formatted(Quoted.shorten(name));
    }
}
