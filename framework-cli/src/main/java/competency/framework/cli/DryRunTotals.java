package competency.framework.cli;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.next.AnswerChange;
import competency.framework.model.next.ClauseChange;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a dry run counts. It grows with the clauses that were changed, never with the number of people. */
final class DryRunTotals {
    private static final String NO_ROLE = "no-such-role";

    private final Map<Turn, Long> turns = new TreeMap<>();
    private final Map<ClauseChange, Long> causes = new TreeMap<>(Comparator.comparing(ClauseChange::kind)
            .thenComparing(ClauseChange::id)
            .thenComparing(ClauseChange::change));
    private long people;
    private long withoutPost;
    private long answers;
    private long changed;

    /**
     * From one verdict to another, in the words of files.
     *
     * @param from the verdict by what is in force
     * @param to the verdict by what shall be
     */
    record Turn(String from, String to) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            return Comparator.comparing(Turn::from).thenComparing(Turn::to).compare(this, other);
        }
    }

    /** A changed clause, and how many answers it bears on. */
    record Cause(ClauseChange clause, long answers) {}

    /** A person, and how many answers were asked for. */
    void person(int asked) {
        people++;
        answers += asked;
        if (asked == 0) {
            withoutPost++;
        }
    }

    /** An answer that is another one. */
    void change(AnswerChange change) {
        changed++;
        if (change.isVerdictChanged()) {
            turns.merge(new Turn(word(change.before()), word(change.after())), 1L, Long::sum);
        }
        var clauses = new LinkedHashSet<ClauseChange>();
        change.findings().forEach(finding -> clauses.addAll(finding.causes()));
        clauses.forEach(clause -> causes.merge(clause, 1L, Long::sum));
    }

    /** A verdict in the words of files. */
    static String word(@Nullable Evaluation answer) {
        return answer == null ? NO_ROLE : Wording.kebab(answer.verdict());
    }

    long people() {
        return people;
    }

    /** People who hold no post on the day that either framework knows. */
    long withoutPost() {
        return withoutPost;
    }

    long answers() {
        return answers;
    }

    /** Answers that are other ones, the verdict or only what stands behind it. */
    long changed() {
        return changed;
    }

    long verdictsChanged() {
        return turns.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Turn, Long> turns() {
        return turns;
    }

    /** What bears on most answers first. */
    List<Cause> causes() {
        return causes.entrySet().stream()
                .map(entry -> new Cause(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Cause::answers).reversed())
                .toList();
    }
}
