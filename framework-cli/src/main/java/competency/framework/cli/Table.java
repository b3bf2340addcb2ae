package competency.framework.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns as wide as what stands in them, and one that takes what room is left. Cells wrap, nothing is cut off. */
final class Table {
    private static final int WIDEST_SHARE = 4;

    private final int flexible;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** A table whose {@code flexible}th column (0 is the first) takes what room is left. */
    Table(int flexible, String... headings) {
        this.flexible = flexible;
        rows.add(Stream.of(headings)
                .map(heading -> Cell.of(heading, Style.FAINT))
                .toList());
    }

    Table row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines, none wider than {@code width}. */
    List<String> lines(int width, boolean coloured, Lettering lettering) {
        var cleaned = rows.stream()
                .map(row -> row.stream().map(cell -> cell.map(lettering::clean)).toList())
                .toList();
        var widths = widths(cleaned, width);
        return cleaned.stream()
                .flatMap(row -> lines(row, widths, coloured).stream())
                .toList();
    }

    private int[] widths(List<List<Cell>> cleaned, int width) {
        var columns = cleaned.get(0).size();
        var widths = new int[columns];
        var left = width;
        for (int column = 0; column < columns; column++) {
            if (column != flexible) {
                widths[column] = Math.min(natural(cleaned, column), width / WIDEST_SHARE);
                left -= widths[column] + gapAfter(widths[column]);
            }
        }
        widths[flexible] = left;
        return widths;
    }

    private static int natural(List<List<Cell>> cleaned, int column) {
        return cleaned.stream()
                .map(row -> row.get(column))
                .flatMapToInt(
                        cell -> cell.pieces().stream().mapToInt(piece -> cell.indent() + DisplayWidth.of(piece.text())))
                .max()
                .orElse(0);
    }

    private static List<String> lines(List<Cell> row, int[] widths, boolean coloured) {
        var columns = IntStream.range(0, widths.length)
                .mapToObj(column -> linesOf(row.get(column), widths[column]))
                .toList();
        var height = columns.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        for (int i = 0; i < height; i++) {
            lines.add(line(columns, widths, i, coloured));
        }
        return lines;
    }

    private static String line(List<List<Cell.Piece>> columns, int[] widths, int number, boolean coloured) {
        var line = new StringBuilder();
        var behind = 0;
        for (int column = 0; column < widths.length; column++) {
            var lines = columns.get(column);
            if (number < lines.size() && !lines.get(number).text().isEmpty()) {
                var piece = lines.get(number);
                line.append(" ".repeat(behind)).append(piece.style().paint(piece.text(), coloured));
                behind = widths[column] - DisplayWidth.of(piece.text());
            } else {
                behind += widths[column];
            }
            behind += gapAfter(widths[column]);
        }
        return line.toString();
    }

    /** A mark stands closer to what it marks than columns of words stand to each other. */
    private static int gapAfter(int width) {
        return width == 1 ? 1 : 2;
    }

    private static List<Cell.Piece> linesOf(Cell cell, int width) {
        var indent = Math.min(cell.indent(), width / 2);
        return cell.pieces().stream()
                .flatMap(piece -> Wrapping.lines(piece.text(), width - indent).stream()
                        .map(line -> new Cell.Piece(" ".repeat(indent) + line, piece.style())))
                .toList();
    }
}
