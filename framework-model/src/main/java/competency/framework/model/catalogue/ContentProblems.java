package competency.framework.model.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Where the parts of a framework do not fit together, as far as was found. Mutable, for a single thread. */
final class ContentProblems {
    private final List<ContentProblem> found = new ArrayList<>();

    List<ContentProblem> found() {
        return List.copyOf(found);
    }

    void report(Object subject, String component, String id, String message) {
        found.add(new ContentProblem(subject, component, id, message));
    }

    <T> void refuseDuplicates(String what, List<T> parts, Function<T, ?> key) {
        var seen = new HashSet<>();
        for (var part : parts) {
            if (!seen.add(key.apply(part))) {
                report(
                        part,
                        "id",
                        "duplicate-id",
                        "%s id (%s) is used twice; ids must be unique across all files"
                                .formatted(what, key.apply(part)));
            }
        }
    }

    <I> void requireKnown(Object subject, String component, String what, I id, Collection<I> known) {
        if (!known.contains(id)) {
            unknown(subject, component, what, id, known);
        }
    }

    /** Of something that may not refer to itself: so it is not proposed either. */
    <I> void requireKnown(Object subject, String component, String what, I id, Collection<I> known, I itself) {
        if (!known.contains(id)) {
            var others = known.stream().filter(other -> !other.equals(itself)).toList();
            unknown(subject, component, what, id, others);
        }
    }

    private <I> void unknown(Object subject, String component, String what, I id, Collection<I> proposed) {
        var advice = Spelling.advice(id.toString(), CompetencyFramework.idsOf(proposed));
        report(subject, component, "unknown-" + what, "unknown %s (%s)%s".formatted(what, id, advice));
    }
}
