package competency.framework.cli;

import competency.framework.data.DataProblem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with input of which the rest is answered. There may be any number, and nobody reads more than a thousand. */
final class Complaints {
    private static final int MOST = 1000;

    private final List<String> told = new ArrayList<>();
    private int leftOut;
    private long untold;

    /** One line, portfolio or file that could not be answered, with all that is wrong with it. */
    void leaveOut(List<DataProblem> problems) {
        leaveOutFor(problems.stream().map(DataProblem::toString).toList());
    }

    /** The same in words. */
    void leaveOutFor(List<String> problems) {
        leftOut++;
        for (var problem : problems) {
            if (told.size() < MOST) {
                told.add(problem);
            } else {
                untold++;
            }
        }
    }

    boolean isEmpty() {
        return leftOut == 0;
    }

    /** How many lines, portfolios and files are not in the answer. */
    int leftOut() {
        return leftOut;
    }

    /** The first of all that is wrong, one problem a line, and how many more there are. */
    List<String> told() {
        if (untold == 0) {
            return List.copyOf(told);
        }
        var all = new ArrayList<>(told);
        all.add("too-many-problems %s more problems are not told; mend the first ones and try again".formatted(untold));
        return all;
    }
}
