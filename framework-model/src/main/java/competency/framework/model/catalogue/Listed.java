package competency.framework.model.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Checks on lists that the records of the catalogue share. */
final class Listed {
    private Listed() {}

    /** Refuses a list that names something twice. */
    static <T> void requireOnce(String what, List<T> values, Function<? super T, String> name) {
        var seen = new HashSet<T>();
        for (var value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException("%s must not name (%s) twice".formatted(what, name.apply(value)));
            }
        }
    }

    /** Refuses a list of what comes before something if it names that thing itself, or anything twice. */
    static <T> void requireOthers(String what, List<T> before, T itself) {
        if (before.contains(itself)) {
            throw new IllegalArgumentException(
                    "%s must not name (%s): nothing comes before itself".formatted(what, itself));
        }
        requireOnce(what, before, Object::toString);
    }
}
