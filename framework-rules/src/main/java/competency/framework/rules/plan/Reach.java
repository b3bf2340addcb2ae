package competency.framework.rules.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** What options reach together with what is given, asked about nothing but the options that bear on a goal. */
final class Reach {
    private final List<BitSet> relevant;
    private final BitSet given;
    private final Answers answers;

    Reach(List<BitSet> relevant, BitSet given, Answers answers) {
        this.relevant = List.copyOf(relevant);
        this.given = (BitSet) given.clone();
        this.answers = answers;
    }

    /** The same where other options are given. */
    Reach with(BitSet others) {
        return new Reach(relevant, others, answers);
    }

    BitSet relevantTo(int goal) {
        return relevant.get(goal);
    }

    /** Those of some options, and of what is given, that bear on a goal. */
    BitSet bearing(int goal, BitSet chosen) {
        var bearing = (BitSet) chosen.clone();
        bearing.or(given);
        bearing.and(relevant.get(goal));
        return bearing;
    }

    boolean of(int goal, BitSet chosen) {
        return answers.reaches(goal, bearing(goal, chosen));
    }

    /** Lets the oracle foresee what it will be asked, unless that follows from what it has said. */
    void foresee(Collection<Integer> goals, BitSet chosen) {
        var unknown = goals.stream()
                .filter(goal -> answers.known(goal, bearing(goal, chosen)) == null)
                .toList();
        if (unknown.size() > 1) {
            var all = (BitSet) chosen.clone();
            all.or(given);
            answers.foresee(unknown, all);
        }
    }
}
