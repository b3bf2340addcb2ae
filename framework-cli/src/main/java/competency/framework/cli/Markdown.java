package competency.framework.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of Markdown, as code hosts show it. What comes from a framework is escaped where it is put in ({@link #plain}
 * and {@link #link}), so a title can look like nothing but a title.
 */
final class Markdown {
    private static final int WIDTH = 118;
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");
    private static final Pattern LIKE_A_MARK = Pattern.compile("(?:[-+>#*]|\\d+[.)])(?: .*)?");

    private final Lettering lettering;
    private final StringBuilder text = new StringBuilder();

    Markdown(Lettering lettering) {
        this.lettering = lettering;
    }

    /** Everything put on it, each line ended. */
    String text() {
        return text.toString();
    }

    /** Text as it is, without meaning to Markdown. */
    static String plain(String said) {
        return SPECIAL.matcher(said).replaceAll("\\\\$0");
    }

    /** A key or a code, in letters of one width. */
    static String key(Object said) {
        return "`" + said.toString().replace('`', '\'').replace("|", "\\|") + "`";
    }

    /** Text that leads to a place on the page. */
    static String link(String said, String place) {
        return "[%s](#%s)".formatted(plain(said), place);
    }

    /** A place on the page that links lead to; put before what stands there. */
    static String place(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    /** A title of a part, 1 for the page's own. */
    Markdown heading(int level, String title) {
        return blank().line("#".repeat(level) + " " + title);
    }

    /** Some sentences. */
    Markdown paragraph(String said) {
        return blank().wrapped("", "", said);
    }

    /** An item; 0 for one that is not within another. */
    Markdown bullet(int depth, String said) {
        var indent = "  ".repeat(depth);
        return wrapped(indent + "- ", indent + "  ", said);
    }

    /** An empty line, once. */
    Markdown blank() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
        return this;
    }

    /** A table; nothing where it would have no rows. */
    Markdown table(List<String> titles, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        blank().row(titles).row(titles.stream().map(title -> "---").toList());
        rows.forEach(this::row);
        return this;
    }

    private Markdown row(List<String> cells) {
        return line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    private Markdown wrapped(String first, String others, String said) {
        var before = first;
        for (var part : parts(said, WIDTH - others.length())) {
            line(before + (before.equals(first) ? part : unmarked(part)));
            before = others;
        }
        return this;
    }

    /** A line that begins like an item or a heading would become one. */
    private static String unmarked(String part) {
        return LIKE_A_MARK.matcher(part).matches() ? part.replaceFirst("[-+>#*.)]", "\\\\$0") : part;
    }

    /** Breaks at spaces only: links and addresses stay whole, however long they are. */
    private static List<String> parts(String said, int width) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : said.strip().split(" +", -1)) {
            if (!part.isEmpty() && part.length() + 1 + word.length() > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    private Markdown line(String finished) {
        text.append(lettering.clean(finished).stripTrailing()).append('\n');
        return this;
    }
}
