package competency.framework.rules.next;

import competency.framework.model.next.PlanLimits;
import competency.framework.rules.plan.Caps;
import competency.framework.rules.plan.Cover;
import competency.framework.rules.plan.CoverSearch;
import competency.framework.rules.plan.Effort;
import competency.framework.rules.state.CourseHelp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses courses: the smallest set for the gaps, then the smallest addition for what is to be renewed. */
final class CoursePlan {
    private final PlanLimits limits;
    private final List<Prospect> prospects;
    private final CourseOptions options;
    private final Effort effort;
    private final CoverSearch search;
    private final BitSet planned = new BitSet();
    private final Cover cover;
    private final BitSet withRenewals;

    CoursePlan(CourseIndex index, PlanLimits limits, Outlook outlook) {
        this.limits = limits;
        prospects = outlook.prospects();
        options = new CourseOptions(index, outlook);
        effort = new Effort(limits.effort(), limits.timeBudget());
        search = new CoverSearch(options.options(), options.relevant(), new BitSet(), options, effort);
        cover = gaps();
        withRenewals = renewals();
    }

    /** The smallest set for everything; where that is beyond the limits, for the most important. */
    private Cover gaps() {
        var goals = IntStream.range(0, prospects.size())
                .filter(i ->
                        prospects.get(i).goal().isOpen() && prospects.get(i).courseHelp() != CourseHelp.NONE)
                .boxed()
                .sorted((one, other) -> Goal.MOST_IMPORTANT_FIRST.compare(
                        prospects.get(one).goal(), prospects.get(other).goal()))
                .toList();
        var caps = new Caps(limits.maxHours(), limits.maxCostGbp());
        var all = search.smallest(goals, caps);
        if (all.isPresent()) {
            goals.forEach(planned::set);
            return all.get();
        }
        return mostImportant(goals, caps);
    }

    private Cover mostImportant(List<Integer> goals, Caps caps) {
        var kept = new ArrayList<Integer>();
        var best = new Cover(new BitSet(), true, null);
        var optimal = true;
        for (var goal : goals) {
            kept.add(goal);
            if (!search.reaches(goal, best.chosen())) {
                var more = search.smallest(kept, caps);
                optimal &= !effort.isSpent();
                if (more.isPresent()) {
                    best = more.get();
                } else {
                    kept.remove(goal);
                }
            }
        }
        kept.forEach(planned::set);
        // Which gaps could be closed within the limits is then not known, and so no bound on their hours.
        return optimal && best.optimal() ? best : new Cover(best.chosen(), false, BigDecimal.ZERO);
    }

    /** The courses of the plan and those that renew something. */
    private BitSet renewals() {
        var goals = IntStream.range(0, prospects.size())
                .filter(i ->
                        !prospects.get(i).goal().isOpen() && prospects.get(i).courseHelp() == CourseHelp.CLOSE)
                .boxed()
                .toList();
        var all = (BitSet) cover.chosen().clone();
        if (!goals.isEmpty()) {
            search.adding(all).smallest(goals, Caps.NONE).ifPresent(added -> all.or(added.chosen()));
        }
        return all;
    }

    /** Whether the plan does for a goal what courses can. */
    boolean isPlanned(int prospect) {
        return planned.get(prospect);
    }

    /** The courses of the plan. */
    BitSet chosen() {
        return options.courses(cover.chosen());
    }

    boolean isOptimal() {
        return cover.optimal();
    }

    @Nullable
    BigDecimal hoursAtLeast() {
        return cover.hoursAtLeast();
    }

    /** The courses that a goal needs, with what must come before them; empty if courses do nothing about it. */
    BitSet servingWithNeeds(int prospect) {
        var found = new BitSet();
        var from = prospects.get(prospect).goal().isOpen() ? cover.chosen() : withRenewals;
        if (prospects.get(prospect).courseHelp() != CourseHelp.NONE && search.reaches(prospect, from)) {
            var part = search.part(prospect, from);
            found.or(part);
            part.stream().forEach(i -> found.or(options.options().get(i).needs()));
        }
        return options.courses(found);
    }
}
