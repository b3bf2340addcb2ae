package competency.framework.cli;

/**
 * Text for people, laid out for a width. Whatever is put on it is made fit to be shown first, so nothing that comes
 * from a file can reach a terminal in any other way.
 */
final class Page {
    private static final int LABEL = 9;
    private static final int NARROWEST_TITLE = 20;
    private static final int DEEPEST_SHARE = 3;

    private final Lettering lettering;
    private final int width;
    private final boolean coloured;
    private final StringBuilder text = new StringBuilder();

    Page(Terminal terminal) {
        lettering = new Lettering(terminal.charset());
        width = terminal.width();
        coloured = terminal.coloured();
    }

    /** Everything put on it, each line ended. */
    String text() {
        return text.toString();
    }

    Page blank() {
        return line("");
    }

    /** A title between two lines across the page, and under it what belongs to it. */
    Page title(Style style, String sign, String title, String under) {
        var bar = lettering.either("━", "=").repeat(width);
        line(bar);
        paragraph(2, style, sign.isEmpty() ? title : sign + " " + title);
        if (!under.isEmpty()) {
            paragraph(sign.isEmpty() ? 2 : 4, Style.PLAIN, under);
        }
        return line(bar);
    }

    /** The title of a part, with a line to the edge of the page. */
    Page heading(String title) {
        var dash = lettering.either("─", "-");
        var shown = Wrapping.lines(lettering.clean(title), width - 6).get(0);
        var rest = width - 4 - DisplayWidth.of(shown);
        return line(Style.FAINT.paint(dash.repeat(2), coloured)
                + " "
                + Style.STRONG.paint(shown, coloured)
                + " "
                + Style.FAINT.paint(dash.repeat(rest), coloured));
    }

    /** Text that wraps, every line indented alike. */
    Page paragraph(int wanted, Style style, String said) {
        var indent = indent(wanted);
        for (var line : Wrapping.lines(lettering.clean(said), width - indent)) {
            line(" ".repeat(indent) + style.paint(line, coloured));
        }
        return this;
    }

    /** A command that can be copied as it stands: it goes on below only where an option begins, and says so. */
    Page command(int indent, String command) {
        var begun = " ".repeat(indent);
        for (var part : lettering.clean(command).split(" (?=--)", -1)) {
            var isFirst = begun.isBlank();
            if (!isFirst && begun.length() + part.length() + 3 > width) {
                line(begun + " \\");
                begun = " ".repeat(indent + 4) + part;
            } else {
                begun += (isFirst ? "" : " ") + part;
            }
        }
        return line(begun);
    }

    /** A label, and behind it text that wraps into a column of its own. */
    Page labelled(int indent, String label, String said) {
        return labelled(indent, LABEL, label, said);
    }

    /** A label in a column of so many, and behind it text that wraps into a column of its own. */
    Page labelled(int wanted, int column, String label, String said) {
        var indent = indent(wanted);
        var before = label;
        for (var line : Wrapping.lines(lettering.clean(said), width - indent - column)) {
            line(" ".repeat(indent) + Style.FAINT.paint(pad(before, column), coloured) + line);
            before = "";
        }
        return this;
    }

    /** A mark with a place, in a column of so many, and behind it text that wraps into a column of its own. */
    Page noted(Mark mark, int column, String place, String said) {
        var sign = mark.style().paint(mark.in(lettering), coloured);
        var before = sign + " " + Style.FAINT.paint(pad(lettering.clean(place), column), coloured);
        for (var line : Wrapping.lines(lettering.clean(said), width - column - 4)) {
            line("  " + before + line);
            before = " ".repeat(column + 2);
        }
        return this;
    }

    /** A marked title, and at the right edge how it stands; below it where there is not enough room. */
    Page entry(int indent, Mark mark, String title, String standing) {
        return entry(indent, mark.in(lettering), mark.style(), title, standing);
    }

    /** A title of something listed, and at the right edge its key; below it where there is not enough room. */
    Page listed(int indent, String title, String key) {
        return entry(indent, lettering.either("•", "*"), Style.FAINT, title, key);
    }

    /** Something in an order, and at the right edge until when; below it where there is not enough room. */
    Page numbered(int number, String title, String until) {
        return entry(0, number + ".", Style.STRONG, title, until);
    }

    private Page entry(int wanted, String sign, Style style, String title, String right) {
        var indent = indent(wanted);
        var stands = lettering.clean(right);
        var inner = DisplayWidth.of(sign) + 1;
        var room = width - indent - inner;
        var beside = room - DisplayWidth.of(stands) - 2;
        var lines = Wrapping.lines(lettering.clean(title), beside >= NARROWEST_TITLE ? beside : room);
        line(" ".repeat(indent)
                + style.paint(sign, coloured)
                + " "
                + head(lines.get(0), style.paint(stands, coloured), beside));
        lines.stream().skip(1).forEach(rest -> line(" ".repeat(indent + inner) + Style.STRONG.paint(rest, coloured)));
        return beside >= NARROWEST_TITLE ? this : paragraph(indent + inner, style, right);
    }

    private String head(String title, String standing, int beside) {
        var strong = Style.STRONG.paint(title, coloured);
        return beside >= NARROWEST_TITLE ? strong + " ".repeat(beside + 2 - DisplayWidth.of(title)) + standing : strong;
    }

    /** A table. */
    Page table(int indent, Table table) {
        table.lines(width - indent, coloured, lettering)
                .forEach(line -> line(line.isEmpty() ? "" : " ".repeat(indent) + line));
        return this;
    }

    /** A mark as this page shows it. */
    String shown(Mark mark) {
        return mark.in(lettering);
    }

    /** Groups may be nested deeper than a page is wide. */
    private int indent(int wanted) {
        return Math.min(wanted, width / DEEPEST_SHARE);
    }

    private static String pad(String label, int column) {
        return label + " ".repeat(Math.max(0, column - DisplayWidth.of(label)));
    }

    private Page line(String finished) {
        text.append(finished.stripTrailing()).append('\n');
        return this;
    }
}
