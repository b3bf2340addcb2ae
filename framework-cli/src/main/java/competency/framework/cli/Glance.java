package competency.framework.cli;

import java.util.List;

/** Draws how requirements stand as a strip of equal parts. It only repeats what words beside it say. */
final class Glance {
    private Glance() {}

    /** The strip; empty if there are none. */
    static String of(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        var svg = new Svg();
        svg.begin("svg", "class", "glance", "aria-hidden", "true", "width", "100%", "height", 10);
        var width = 100.0 / marks.size();
        for (int i = 0; i < marks.size(); i++) {
            svg.element(
                    "rect",
                    "class",
                    Wording.kebab(marks.get(i)),
                    "x",
                    TimeAxis.percent(i * width),
                    "width",
                    TimeAxis.percent(width),
                    "height",
                    "100%");
        }
        return svg.end().markup();
    }
}
