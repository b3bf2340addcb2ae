package competency.framework.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into rows of cells that know their places. A parser splits it; the places follow from what it found,
 * since a cell is as long as its text, its quotation marks, and one more for each in it.
 */
final class SheetReader {
    static final char QUOTE = '"';

    /** No honest sheet is wider. */
    static final int MOST_CELLS = 1000;

    private final Cells cells;
    private final Iterator<SheetRow> rows;

    /**
     * Opens a text.
     *
     * @param firstNumber what spreadsheets call the first row
     */
    SheetReader(String text, char separator, DataFile file, int firstNumber) {
        cells = new Cells(text, file, firstNumber);
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(QUOTE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(cells, text)
                .iterator();
    }

    /**
     * The next row that is not an empty line; null after the last.
     *
     * @throws BrokenFileException if quotation marks do not fit, or the row is too wide
     */
    @Nullable
    SheetRow next() {
        try {
            var row = rows.hasNext() ? rows.next() : null;
            cells.refuseSurplus();
            return row;
        } catch (CsvParseException e) {
            cells.refuseSurplus();
            throw cells.misquoted();
        }
    }

    /** Follows the parser through the text. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<SheetRow> {
        private final String text;
        private final DataFile file;
        private List<SheetCell> row = new ArrayList<>();
        private int next;
        private int line = 1;
        private int column = 1;
        private int number;
        private boolean begun;
        private @Nullable Place surplus;

        Cells(String text, DataFile file, int firstNumber) {
            this.text = text;
            this.file = file;
            number = firstNumber - 1;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row = new ArrayList<>();
            number++;
            pass(begun ? lineBreak() : 0);
            begun = true;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
            if (index > 0) {
                pass(1);
            }
            var place = place(index);
            if (index >= MOST_CELLS) {
                surplus = surplus == null ? place : surplus;
                return;
            }
            var written = new String(buffer, offset, length);
            row.add(new SheetCell(place, written, isQuoted));
            pass(isQuoted ? length + 2 + quotes(written) : length);
        }

        @Override
        protected SheetRow buildRecord() {
            return new SheetRow(number, row);
        }

        /** How long the line break is that ended the row before. */
        private int lineBreak() {
            if (next == text.length()) {
                return 0;
            }
            return text.startsWith("\r\n", next) ? 2 : 1;
        }

        private void pass(int length) {
            for (var end = next + length; next < end; next += Character.charCount(text.codePointAt(next))) {
                var c = text.charAt(next);
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", next + 1))) {
                    line++;
                    column = 1;
                } else if (c != '\r') {
                    column++;
                }
            }
        }

        private Place place(int index) {
            return new Place(file, line, column, SheetCell.letters(index) + number);
        }

        void refuseSurplus() {
            if (surplus != null) {
                throw new BrokenFileException(
                        surplus,
                        ProblemKind.TOO_LARGE,
                        "a row must not have more than %s cells".formatted(Words.number(MOST_CELLS)));
            }
        }

        private static int quotes(String written) {
            return (int) written.chars().filter(c -> c == QUOTE).count();
        }

        /** The cell after the last one found is where the parser stopped: only a quotation mark can stop it. */
        BrokenFileException misquoted() {
            if (!row.isEmpty()) {
                pass(1);
            }
            var opened = place(row.size());
            for (var at = next + 1; at < text.length(); at++) {
                if (text.charAt(at) == QUOTE && !text.startsWith("\"", at + 1)) {
                    pass(at + 1 - next);
                    return new BrokenFileException(
                            new Place(file, line, column, opened.cell()),
                            ProblemKind.SYNTAX,
                            "something stands behind the closing quotation mark of a cell that opens in line %s; write a"
                                            .formatted(opened.line())
                                    + " quotation mark within a cell twice");
                } else if (text.charAt(at) == QUOTE) {
                    at++;
                }
            }
            return new BrokenFileException(opened, ProblemKind.SYNTAX, "this quotation mark is never closed");
        }
    }
}
