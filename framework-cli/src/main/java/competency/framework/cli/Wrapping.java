package competency.framework.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Breaks text into lines at spaces; where a word is longer than a line, after its hyphens, or else anywhere. */
final class Wrapping {
    private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=-)");

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapping(int width) {
        this.width = width;
    }

    /**
     * Lines that are at most so many columns wide.
     *
     * @return at least one, which is empty if the text is
     */
    static List<String> lines(String text, int width) {
        var wrapping = new Wrapping(Math.max(2, width));
        for (var word : text.strip().split(" +", -1)) {
            wrapping.add(word);
        }
        wrapping.breakLine();
        return List.copyOf(wrapping.lines);
    }

    private void add(String word) {
        var wide = DisplayWidth.of(word);
        if (used > 0 && used + 1 + wide > width) {
            breakLine();
        }
        if (used > 0) {
            line.append(' ');
            used++;
        }
        if (wide <= width) {
            line.append(word);
            used += wide;
        } else {
            Stream.of(AFTER_HYPHEN.split(word)).forEach(this::addPart);
        }
    }

    private void addPart(String part) {
        var wide = DisplayWidth.of(part);
        if (used > 0 && used + wide > width) {
            breakLine();
        }
        if (wide <= width) {
            line.append(part);
            used += wide;
        } else {
            part.codePoints().forEach(this::addWithin);
        }
    }

    private void addWithin(int codePoint) {
        var wide = DisplayWidth.of(codePoint);
        if (used + wide > width) {
            breakLine();
        }
        line.appendCodePoint(codePoint);
        used += wide;
    }

    private void breakLine() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
