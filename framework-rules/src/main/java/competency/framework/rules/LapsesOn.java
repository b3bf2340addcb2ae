package competency.framework.rules;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Lapse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is satisfied on one day and not on the next.
 *
 * @param day the one day
 * @param before the answer on that day
 * @param after the answer on the next
 */
record LapsesOn(LocalDate day, Judgement before, Judgement after) {
    List<Lapse> all() {
        var lapses = new ArrayList<Lapse>();
        for (int i = 0; i < before.findings().size(); i++) {
            var was = before.findings().get(i);
            var is = after.findings().get(i);
            if (lapses(was, is)) {
                lapses.add(new Lapse(
                        day, was, parts(was, is), is.status(), after.decision().outcome()));
            }
        }
        return lapses;
    }

    private static List<Finding> parts(Finding was, Finding is) {
        var parts = new ArrayList<Finding>();
        for (int i = 0; i < was.children().size(); i++) {
            var child = was.children().get(i);
            var then = is.children().get(i);
            if (!child.children().isEmpty()) {
                parts.addAll(parts(child, then));
            } else if (lapses(child, then)) {
                parts.add(child);
            }
        }
        return parts;
    }

    private static boolean lapses(Finding was, Finding is) {
        return was.status().isSatisfied()
                && (is.status().isUnsatisfied() || (is.status() == Status.IN_GRACE && was.status() != Status.IN_GRACE));
    }
}
