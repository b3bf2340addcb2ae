package competency.framework.cli;

import competency.framework.model.evaluation.Verdict;
import java.util.EnumMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Evaluations as they are told: one by itself, or several after another, none of which is kept. Whether there are several
 * is known when the second comes, so the first is held until then.
 */
abstract class EvaluationReport {
    private final Terminal place;
    private final EnumMap<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private @Nullable Told first;
    private int number;

    EvaluationReport(Terminal place) {
        this.place = place;
    }

    /** An answer and how it is told among several. */
    static final class Told {
        private final Answer answer;
        private final byte[] bytes;

        private Told(Answer answer, byte[] bytes) {
            this.answer = answer;
            this.bytes = bytes;
        }

        Answer answer() {
            return answer;
        }
    }

    /** Where it is told. */
    final Terminal place() {
        return place;
    }

    /** Words an answer as one of several. Any thread may ask, several at a time. */
    final Told told(Answer answer) {
        return new Told(answer, words(answer));
    }

    /** How many answers there are so far. */
    final int number() {
        return number;
    }

    /** Whether anybody still reads it. */
    final boolean isWanted() {
        return !place.out().checkError();
    }

    /** The next answer. */
    final void add(Told answer) {
        number++;
        verdicts.merge(answer.answer().evaluation().verdict(), 1, Integer::sum);
        if (number == 1) {
            first = answer;
            return;
        }
        tellFirst();
        among(answer, number);
    }

    private void tellFirst() {
        var held = first;
        first = null;
        if (held != null) {
            begin();
            among(held, 1);
        }
    }

    /**
     * Tells what is left to be told.
     *
     * @param leftOut how much of the input could not be used: a single answer is not taken for all there is then
     */
    final void end(int leftOut) {
        var held = first;
        if (held != null && leftOut == 0) {
            alone(held.answer());
            return;
        }
        if (number == 0) {
            begin();
        } else {
            tellFirst();
        }
        end(counts(number, verdicts)
                + (leftOut == 0 ? "" : "; %s left out, for what was wrong with the input".formatted(leftOut)));
    }

    /** An answer in words for the place, as one of several. Must be thread-safe. */
    abstract byte[] words(Answer answer);

    /** The only answer. */
    abstract void alone(Answer answer);

    /** What comes before several. */
    abstract void begin();

    /**
     * One of several.
     *
     * @param number which, from 1
     */
    abstract void among(Told answer, int number);

    /** What comes after several. */
    abstract void end(String counts);

    /** Writes an answer as it was worded. */
    final void write(Told answer) {
        write(answer.bytes);
    }

    /** Writes bytes as they are. */
    final void write(byte[] bytes) {
        place.out().write(bytes, 0, bytes.length);
    }

    static String counts(int number, EnumMap<Verdict, Integer> verdicts) {
        return "%s: %s"
                .formatted(
                        Wording.counted(number, "evaluation"),
                        verdicts.entrySet().stream()
                                .map(entry -> "%s %s".formatted(entry.getValue(), EvaluationText.words(entry.getKey())))
                                .collect(Collectors.joining(", ")));
    }
}
