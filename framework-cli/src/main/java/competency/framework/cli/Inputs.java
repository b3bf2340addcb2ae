package competency.framework.cli;

import competency.framework.data.DataProblem;
import competency.framework.data.InvalidDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads several files and tells the problems of all of them at once. */
final class Inputs {
    private Inputs() {}

    /** What each of them holds, in order. */
    static <S, T> List<T> readAll(List<S> sources, Function<S, T> read) {
        var problems = new ArrayList<String>();
        var values = new ArrayList<T>();
        for (var source : sources) {
            try {
                values.add(read.apply(source));
            } catch (InvalidDataException invalid) {
                invalid.problems().stream().map(DataProblem::toString).forEach(problems::add);
            } catch (BadInputException bad) {
                problems.addAll(bad.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return values;
    }
}
