package competency.framework.data;

/**
 * Keeps texts from being formulas. Spreadsheets run a cell that begins like one, also where it came from a file; an
 * apostrophe before it makes it a text. What is read loses that apostrophe again, and no other.
 */
final class Formulas {
    /** The last four are those that a spreadsheet of East Asia takes for the first four. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char APOSTROPHE = '\'';

    private Formulas() {}

    /** A text as it is written into a cell. */
    static String cell(String text) {
        return isKept(text) ? APOSTROPHE + text : text;
    }

    /** The text that is meant by what is written in a cell: spaces around it say nothing unless they were kept. */
    static String text(String written) {
        if (isProtected(written)) {
            return written.substring(1);
        }
        var stripped = written.strip();
        return isProtected(stripped) ? stripped.substring(1) : stripped;
    }

    private static boolean isProtected(String written) {
        return !written.isEmpty() && written.charAt(0) == APOSTROPHE && isKept(written.substring(1));
    }

    /** Whether a text would be run, or not come back as it is, without an apostrophe before it. */
    private static boolean isKept(String text) {
        var first = 0;
        // An apostrophe that stands before such a text is one of the text's own.
        while (first < text.length() && text.charAt(first) == APOSTROPHE) {
            first++;
        }
        var rest = text.substring(first);
        return !rest.isEmpty() && (BEGINNINGS.indexOf(rest.charAt(0)) >= 0 || !rest.equals(rest.strip()));
    }
}
