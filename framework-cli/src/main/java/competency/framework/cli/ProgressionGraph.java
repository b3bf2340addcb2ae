package competency.framework.cli;

import competency.framework.model.next.Progression;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws the ways from one role to others: the trunk begins at the role one has, and from it a branch leads to each other
 * role, with how much of it is held. Heights are fixed and widths are shares, so that letters keep their size on every
 * screen.
 */
final class ProgressionGraph {
    private static final int TOP = 34;
    private static final int ROW = 66;
    private static final int TRUNK = 10;
    private static final int NODE = 34;
    private static final int TEXT = 48;
    private static final int TITLE = 20;
    private static final int WORDS = 38;
    private static final int BAR = 47;
    private static final int THICK = 8;
    private static final int WIDEST = 82;
    private static final int ROOM_NARROW = 34;
    private static final int ROOM_WIDE = 90;

    private final Svg svg = new Svg();
    private final String from;
    private final List<Progression> roles;

    private ProgressionGraph(String from, List<Progression> roles) {
        this.from = from;
        this.roles = roles;
    }

    /** The drawing; empty if it leads nowhere. */
    static String of(String from, List<Progression> roles) {
        return roles.isEmpty() ? "" : new ProgressionGraph(from, roles).drawn();
    }

    private String drawn() {
        var height = TOP + ROW * roles.size();
        svg.begin("svg", "class", "progression", "role", "img", "width", "100%", "height", height)
                .line()
                .text("title", "Where it leads from " + from)
                .text("desc", roles.stream().map(ProgressionGraph::sentence).collect(Collectors.joining(" ")))
                .line();
        svg.element("circle", "class", "here", "cx", TRUNK, "cy", 14, "r", 8);
        label(from, TRUNK + 16, 19);
        svg.line();
        var last = TOP + ROW * (roles.size() - 1) + TITLE - 5;
        svg.element("line", "class", "way", "x1", TRUNK, "x2", TRUNK, "y1", 22, "y2", last)
                .line();
        for (int i = 0; i < roles.size(); i++) {
            role(roles.get(i), TOP + ROW * i, i == 0 && roles.size() > 1);
        }
        return svg.end().markup();
    }

    private static String sentence(Progression progression) {
        var words = new ProgressionWording(progression);
        return "%s: %s; to do: %s; to serve: %s."
                .formatted(words.title(), words.standing(), words.toDo(), words.toServe());
    }

    private void role(Progression progression, int top, boolean isNearest) {
        var middle = top + TITLE - 5;
        svg.element("line", "class", "way", "x1", TRUNK, "x2", NODE - 7, "y1", middle, "y2", middle)
                .element("circle", "class", isNearest ? "there nearest" : "there", "cx", NODE, "cy", middle, "r", 7);
        var words = new ProgressionWording(progression);
        label(isNearest ? "Nearest: " + words.title() : words.title(), TEXT, top + TITLE);
        svg.text("text", words.standing(), "class", "words", "x", TEXT, "y", top + WORDS)
                .line();
        bar("track", WIDEST, top);
        var share = progression.share();
        if (share.satisfied() > 0) {
            bar("share", (double) WIDEST * share.satisfied() / share.applicable(), top);
        }
    }

    private void bar(String kind, double share, int top) {
        svg.element("rect", "class", kind, "x", TEXT, "y", top + BAR, "width", TimeAxis.percent(share), "height", THICK)
                .line();
    }

    private void label(String title, int x, int y) {
        svg.begin("text", "class", "label", "x", x, "y", y)
                .text("tspan", TimeLine.shortened(title, ROOM_WIDE), "class", "wide")
                .text("tspan", TimeLine.shortened(title, ROOM_NARROW), "class", "narrow")
                .end();
    }
}
