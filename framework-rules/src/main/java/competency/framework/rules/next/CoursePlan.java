package competency.framework.rules.next;

import competency.framework.model.next.PlanLimits;
import competency.framework.rules.plan.Caps;
import competency.framework.rules.plan.Cover;
import competency.framework.rules.plan.CoverSearch;
import competency.framework.rules.plan.Effort;
import competency.framework.rules.plan.Option;
import competency.framework.rules.plan.Oracle;
import competency.framework.rules.state.CourseHelp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses courses: the smallest set for the gaps, then the smallest addition for what is to be renewed. */
final class CoursePlan {
    private final CourseIndex index;
    private final Shelf shelf;
    private final PlanLimits limits;
    private final List<Prospect> prospects;
    private final int[] courses;
    private final List<Option> options;
    private final List<BitSet> relevant;
    private final Effort effort;
    private final CoverSearch search;
    private final BitSet planned = new BitSet();
    private final Cover cover;
    private final CoverSearch renewing;
    private final BitSet withRenewals;

    CoursePlan(CourseIndex index, Shelf shelf, PlanLimits limits, List<Prospect> prospects, Foresight foresight) {
        this.index = index;
        this.shelf = shelf;
        this.limits = limits;
        this.prospects = prospects;
        courses = courses();
        options = IntStream.of(courses).mapToObj(this::option).toList();
        relevant = prospects.stream().map(prospect -> local(prospect.useful())).toList();
        effort = new Effort(limits.effort(), limits.timeBudget());
        search = new CoverSearch(options, relevant, new BitSet(), oracle(foresight), effort);
        cover = gaps();
        renewing = search.adding(cover.chosen());
        withRenewals = renewals();
    }

    private Oracle oracle(Foresight foresight) {
        return new Oracle() {
            @Override
            public boolean reaches(int goal, BitSet chosen) {
                return prospects.get(goal).reaches(global(chosen));
            }

            @Override
            public void foresee(Collection<Integer> goals, BitSet chosen) {
                var courses = global(chosen);
                foresight.foresee(questions(goals, courses, false), false);
                foresight.foresee(questions(goals, courses, true), true);
            }
        };
    }

    private List<Foresight.Question> questions(Collection<Integer> goals, BitSet courses, boolean isTaught) {
        return goals.stream()
                .map(prospects::get)
                .filter(prospect -> prospect.isTaught() == isTaught)
                .map(prospect -> prospect.whetherReached(courses))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every course that makes a difference to a goal, with what it needs. */
    private int[] courses() {
        var all = new BitSet();
        for (var prospect : prospects) {
            prospect.useful().stream().forEach(course -> all.or(withNeeds(course)));
        }
        return all.stream().toArray();
    }

    private BitSet withNeeds(int course) {
        var needs = shelf.needsOf(course);
        var all = needs == null ? new BitSet() : (BitSet) needs.clone();
        all.set(course);
        return all;
    }

    private Option option(int course) {
        var needs = withNeeds(course);
        needs.clear(course);
        return new Option(index.course(course).hours(), index.course(course).costGbp(), local(needs));
    }

    private BitSet local(BitSet set) {
        var found = new BitSet();
        for (int i = 0; i < courses.length; i++) {
            found.set(i, set.get(courses[i]));
        }
        return found;
    }

    private BitSet global(BitSet set) {
        var found = new BitSet();
        set.stream().forEach(i -> found.set(courses[i]));
        return found;
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
        renewing.smallest(goals, Caps.NONE).ifPresent(added -> all.or(added.chosen()));
        return all;
    }

    /** Whether the plan does for a goal what courses can. */
    boolean isPlanned(int prospect) {
        return planned.get(prospect);
    }

    /** The courses of the plan. */
    BitSet chosen() {
        return global(cover.chosen());
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
            search.part(prospect, from).stream().forEach(i -> {
                found.set(courses[i]);
                options.get(i).needs().stream().forEach(each -> found.set(courses[each]));
            });
        }
        return found;
    }
}
