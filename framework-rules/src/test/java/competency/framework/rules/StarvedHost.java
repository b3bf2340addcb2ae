package competency.framework.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A host that runs out of memory in the middle of an evaluation and gets better: fills the heap, asks, empties it, and
 * asks the same evaluator again. Prints what came of both.
 */
final class StarvedHost {
    static final String ANSWER = "out of memory, then the same answer";

    private StarvedHost() {}

    /**
     * Runs out of memory.
     *
     * @param args none
     */
    public static void main(String[] args) {
        var request = Worlds.world(3).request();
        var evaluator = Evaluator.create();
        var expected = evaluator.evaluate(request);
        // Many frameworks to take apart, so that an evaluation needs more than is left.
        var others = Worlds.first(200).toList();
        var ballast = filled();
        var failed = false;
        try {
            for (var other : others) {
                evaluator.evaluate(other.request());
            }
        } catch (OutOfMemoryError e) {
            failed = true;
        }
        ballast.clear();
        var same = evaluator.evaluate(request).equals(expected)
                && others.stream()
                        .allMatch(other -> evaluator
                                .evaluate(other.request())
                                .equals(Evaluator.create().evaluate(other.request())));
        System.out.print(
                (failed ? "out of memory" : "enough memory") + (same ? ", then the same answer" : ", then another"));
    }

    private static List<byte[]> filled() {
        var ballast = new ArrayList<byte[]>(1 << 20);
        for (var size = 1 << 20; size >= 1 << 8; size >>= 1) {
            fill(ballast, size);
        }
        return ballast;
    }

    private static void fill(List<byte[]> ballast, int size) {
        try {
            while (true) {
                ballast.add(new byte[size]);
            }
        } catch (OutOfMemoryError e) {
            // Smaller pieces next.
        }
    }
}
