package competency.framework.data;

/**
 * A cell of a sheet.
 *
 * @param place where it begins; if it is quoted, at the quotation mark
 * @param written what stands in it, without the quotation marks around it
 * @param isQuoted whether it stands in quotation marks
 */
record SheetCell(Place place, String written, boolean isQuoted) {
    private static final int ALPHABET = 26;

    /** What spreadsheets call a column, counted from 0. */
    static String letters(int index) {
        var last = String.valueOf((char) ('A' + index % ALPHABET));
        return index < ALPHABET ? last : letters(index / ALPHABET - 1) + last;
    }

    /** The value without spaces around it, and without the apostrophe that keeps a text from being a formula. */
    String text() {
        return Formulas.text(written);
    }

    boolean isBlank() {
        return written.isBlank();
    }

    /** Where its value begins. */
    Place start() {
        return isQuoted ? place : at(written.length() - written.stripLeading().length());
    }

    /** Where a character of what is written stands, counted from 0. */
    Place at(int index) {
        var line = place.line();
        var column = place.column() + (isQuoted ? 1 : 0);
        for (int i = 0; i < index; i += Character.charCount(written.codePointAt(i))) {
            var c = written.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == written.length() || written.charAt(i + 1) != '\n'))) {
                line++;
                column = 1;
            } else {
                column += isQuoted && c == SheetReader.QUOTE ? 2 : 1;
            }
        }
        return new Place(place.file(), line, column, place.cell());
    }
}
