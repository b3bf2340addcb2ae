package competency.framework.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong so far while reading some files that belong together. */
final class Problems {
    /** A damaged file can have a problem on every line; nobody reads more than this. */
    static final int MOST = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private int files;
    private int found;

    private record Problem(Place place, ProblemKind kind, String message) {
        DataProblem told() {
            return new DataProblem(place.file().name(), place.line(), place.column(), kind.id(), message, place.cell());
        }
    }

    /** Takes the next place in the order of reading. */
    DataFile open(String name) {
        return new DataFile(files++, name);
    }

    void add(Place place, ProblemKind kind, String message) {
        found++;
        if (problems.size() < MOST) {
            problems.add(new Problem(place, kind, message));
        } else if (problems.size() == MOST) {
            problems.add(new Problem(
                    place,
                    ProblemKind.TOO_MANY_PROBLEMS,
                    "there are more than %s problems; mend the first ones and try again".formatted(MOST)));
        }
    }

    /** How many were found, with those that are left out. */
    int count() {
        return found;
    }

    /** Whether any more would be left out, so that looking for them is of no use. */
    boolean isFull() {
        return problems.size() > MOST;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Every problem in reading order; those of one place as they were found. */
    List<DataProblem> told() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place))
                .map(Problem::told)
                .toList();
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidDataException(told());
        }
    }
}
