package competency.framework.data;

import competency.framework.data.Node.ScalarKind;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What the name of a file says of the sheet in it.
 *
 * @param file the name, perhaps with folders before it
 */
record SheetName(String file) {
    private static final String NAMELESS = "catalogue";
    private static final int LONGEST = 80;

    Node.Entry entry(Place place, String text) {
        return new Node.Entry(place, new Node.Scalar(place, ScalarKind.TEXT, text));
    }

    /** The name without folders and ending. */
    String title() {
        var name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        var shown = name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || " -_.,&()'".indexOf(c) >= 0)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return shown.isEmpty() ? NAMELESS : shown;
    }

    /** The same as an id. */
    String id() {
        var id = Normalizer.normalize(title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? NAMELESS : id;
    }
}
