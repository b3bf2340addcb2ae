package competency.framework.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a drawing for a web page. Every text and every attribute is escaped. */
final class Svg {
    private final StringBuilder markup = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn. */
    Svg begin(String name, Object... attributes) {
        start(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Svg end() {
        markup.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Svg element(String name, Object... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    /** An element with a text in it. */
    Svg text(String name, String text, Object... attributes) {
        begin(name, attributes);
        markup.append(HtmlText.escape(text));
        return end();
    }

    /** Ends a line of the markup. */
    Svg line() {
        markup.append('\n');
        return this;
    }

    /** What was written. */
    String markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return markup.toString();
    }

    private StringBuilder start(String name, Object... attributes) {
        markup.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(HtmlText.escape(attributes[i + 1].toString()))
                    .append('"');
        }
        return markup;
    }
}
