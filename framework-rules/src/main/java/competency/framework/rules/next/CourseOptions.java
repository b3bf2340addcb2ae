package competency.framework.rules.next;

import competency.framework.rules.plan.Option;
import competency.framework.rules.plan.Oracle;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The courses that make a difference to prospects, with what they need, numbered densely: what a search chooses from. */
final class CourseOptions implements Oracle {
    private final List<Prospect> prospects;
    private final Foresight foresight;
    private final int[] courses;
    private final int[] numbers;
    private final List<Option> options;
    private final List<BitSet> relevant;

    CourseOptions(CourseIndex index, Outlook outlook) {
        prospects = outlook.prospects();
        foresight = outlook.foresight();
        courses = courses(outlook.shelf());
        numbers = numbers(courses);
        options = IntStream.of(courses)
                .mapToObj(course -> new Option(
                        index.course(course).hours(),
                        index.course(course).costGbp(),
                        local(Objects.requireNonNull(outlook.shelf().needsOf(course)))))
                .toList();
        relevant = prospects.stream().map(prospect -> local(prospect.useful())).toList();
    }

    private int[] courses(Shelf shelf) {
        var useful = new BitSet();
        prospects.forEach(prospect -> useful.or(prospect.useful()));
        var all = (BitSet) useful.clone();
        useful.stream().forEach(course -> all.or(shelf.needsOf(course)));
        return all.stream().toArray();
    }

    /** For each course its place among those looked at. */
    private static int[] numbers(int[] courses) {
        var numbers = new int[courses.length == 0 ? 0 : courses[courses.length - 1] + 1];
        for (int i = 0; i < courses.length; i++) {
            numbers[courses[i]] = i;
        }
        return numbers;
    }

    private BitSet local(BitSet set) {
        var found = new BitSet();
        for (int course = set.nextSetBit(0); course >= 0; course = set.nextSetBit(course + 1)) {
            found.set(numbers[course]);
        }
        return found;
    }

    /** A set of options as courses. */
    BitSet courses(BitSet chosen) {
        var found = new BitSet();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            found.set(courses[i]);
        }
        return found;
    }

    List<Option> options() {
        return options;
    }

    /** For each prospect the options that make a difference to it. */
    List<BitSet> relevant() {
        return relevant;
    }

    @Override
    public boolean reaches(int goal, BitSet chosen) {
        return prospects.get(goal).reaches(courses(chosen));
    }

    @Override
    public void foresee(Collection<Integer> goals, BitSet chosen) {
        var taken = courses(chosen);
        foresight.foresee(questions(goals, taken, false), false);
        foresight.foresee(questions(goals, taken, true), true);
    }

    private List<Foresight.Question> questions(Collection<Integer> goals, BitSet taken, boolean isTaught) {
        return goals.stream()
                .map(prospects::get)
                .filter(prospect -> prospect.isTaught() == isTaught)
                .map(prospect -> prospect.whetherReached(taken))
                .flatMap(Optional::stream)
                .toList();
    }
}
