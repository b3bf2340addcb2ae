package competency.framework.cli;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Lapse;
import java.util.stream.Collectors;

/** How it is said in every report that something lapses. */
final class LapseWording {
    private LapseWording() {}

    /** What the last day is the last day of. */
    static String what(Lapse lapse) {
        return switch (lapse.finding().status()) {
            case WAIVED -> "the waiver ends";
            case NOT_YET_DUE -> "due by this day";
            case IN_GRACE -> "the days of grace end";
            default -> "last valid day";
        };
    }

    /** How it stands the day after. */
    static String then(Lapse lapse) {
        return lapse.after() == Status.IN_GRACE ? "in grace" : Wording.spaced(lapse.after());
    }

    /** The parts of a group that lapse, in a few words; empty if it is no group. */
    static String parts(Lapse lapse) {
        return lapse.parts().stream().map(Finding::title).distinct().collect(Collectors.joining("; "));
    }

    /** The records it rested on; empty if it rested on none. */
    static String records(Lapse lapse) {
        return Wording.listed(lapse.finding().accepted());
    }
}
