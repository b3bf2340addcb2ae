package competency.framework.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws until when things count, with the day asked about. Days are shares of the width and heights are fixed, so that
 * letters keep their size on every screen; only long titles are told in a shorter form on narrow ones.
 */
final class TimeLine {
    private static final int TOP = 26;
    private static final int ROW = 42;
    private static final int TEXT = 14;
    private static final int BAR = 19;
    private static final int THICK = 9;
    private static final int FOOT = 24;
    private static final int ROOM_NARROW = 44;
    private static final int ROOM_WIDE = 100;
    private static final int NEAR_EDGE = 14;

    private final Svg svg = new Svg();
    private final LocalDate asOf;
    private final int warning;
    private final List<Span> spans;
    private final TimeAxis axis;
    private final int bottom;

    private TimeLine(LocalDate asOf, int warning, List<Span> spans) {
        this.asOf = asOf;
        this.warning = warning;
        this.spans = spans;
        axis = TimeAxis.around(
                asOf,
                spans.stream()
                        .flatMap(span -> Stream.of(span.from(), span.end()))
                        .toList());
        bottom = TOP + ROW * spans.size();
    }

    /**
     * The drawing of at least one span.
     *
     * @param warning days ahead in which an end is near
     */
    static String of(LocalDate asOf, int warning, List<Span> spans) {
        return new TimeLine(asOf, warning, spans).drawn();
    }

    private String drawn() {
        svg.begin("svg", "class", "timeline", "role", "img", "width", "100%", "height", bottom + FOOT)
                .line()
                .text("title", "Time line around " + Wording.day(asOf))
                .text("desc", spans.stream().map(TimeLine::sentence).collect(Collectors.joining(" ")))
                .line();
        box("soon", asOf, asOf.plusDays(warning), TOP, bottom - TOP);
        axis.ticks().forEach(tick -> mark("tick", tick.day(), tick.label(), bottom + 18));
        mark("now", asOf, Wording.shortDay(asOf), TOP - 8);
        for (int i = 0; i < spans.size(); i++) {
            row(spans.get(i), TOP + ROW * i);
        }
        return svg.end().markup();
    }

    private static String sentence(Span span) {
        return "%s: %s.".formatted(span.title(), span.said());
    }

    /** A day through all rows, and its name. */
    private void mark(String kind, LocalDate day, String label, int baseline) {
        var at = axis.at(day);
        svg.element("line", "class", kind, "x1", at, "x2", at, "y1", TOP, "y2", bottom)
                .text("text", label, "class", kind + " " + anchor(day), "x", at, "y", baseline)
                .line();
    }

    private void row(Span span, int top) {
        var shape = span.shape().name().toLowerCase(Locale.ROOT);
        var narrow = ROOM_NARROW - span.said().length();
        svg.begin("text", "class", "label", "y", top + TEXT)
                .text("tspan", span.said(), "class", shape)
                .text("tspan", shortened(span.title(), ROOM_WIDE), "class", "wide", "dx", 8)
                .text("tspan", shortened(span.title(), narrow), "class", "narrow", "dx", 8)
                .end();
        box("bar " + shape, span.from(), span.until(), top + BAR, THICK);
        if (span.end().isAfter(span.until())) {
            box("bar grace", span.until().plusDays(1), span.end(), top + BAR, THICK);
        }
    }

    /** From the beginning of the first to the end of the last day. */
    private void box(String kind, LocalDate first, LocalDate last, int y, int height) {
        var width = axis.between(first, last.plusDays(1));
        svg.element("rect", "class", kind, "x", axis.at(first), "width", width, "y", y, "height", height)
                .line();
    }

    /** Which way letters run from their place, so that none leave the drawing. */
    private String anchor(LocalDate day) {
        var position = axis.position(day);
        return position < NEAR_EDGE ? "from" : position > 100 - NEAR_EDGE ? "to" : "about";
    }

    /** A title in so many letters. */
    static String shortened(String title, int room) {
        if (title.length() <= room) {
            return title;
        }
        var cut = title.lastIndexOf(' ', room - 1);
        return title.substring(0, cut < room / 2 ? room - 1 : cut) + "…";
    }
}
