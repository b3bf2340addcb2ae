package competency.framework.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What stands in one place of a table.
 *
 * @param indent columns that every line is indented
 * @param pieces texts, each beginning a line of its own
 */
record Cell(int indent, List<Piece> pieces) {
    /**
     * One text in one style.
     *
     * @param text what it says
     * @param style how it is set off
     */
    record Piece(String text, Style style) {}

    static Cell of(String text) {
        return of(text, Style.PLAIN);
    }

    static Cell of(String text, Style style) {
        return new Cell(0, List.of(new Piece(text, style)));
    }

    Cell above(String text, Style style) {
        return new Cell(
                indent,
                Stream.concat(pieces.stream(), Stream.of(new Piece(text, style)))
                        .toList());
    }

    Cell indented(int columns) {
        return new Cell(columns, pieces);
    }

    Cell map(UnaryOperator<String> change) {
        return new Cell(
                indent,
                pieces.stream()
                        .map(piece -> new Piece(change.apply(piece.text()), piece.style()))
                        .toList());
    }
}
