package competency.framework.data;

import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of mappings, component by component, and tells everything that does not fit. A component is required
 * unless it may be null or is a list; a list that is not written is empty.
 */
final class Binder {
    private final Problems problems;
    private final Places places;
    private final ScalarReader scalars;

    Binder(Problems problems, Places places) {
        this.problems = problems;
        this.places = places;
        scalars = new ScalarReader(problems, RecordShape::of);
    }

    /** How binding one mapping goes. */
    private static final class Progress {
        private final boolean isReadOn;
        private boolean failed;
        private boolean damaged;

        private Progress(RecordShape shape) {
            isReadOn = shape.isReadOn();
        }
    }

    /**
     * A record of what a node says.
     *
     * @param what the node in messages
     * @return null if that cannot be; the reason was told
     */
    <T extends Record> @Nullable T bind(Node node, Class<T> type, String what) {
        if (!(node instanceof Node.Mapping mapping)) {
            scalars.refuse(node, what, "a mapping of keys and values");
            return null;
        }
        var shape = RecordShape.of(type);
        var progress = new Progress(shape);
        var meant = refuseUnknownKeys(mapping, shape);
        var components = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = component(mapping, shape.parts().get(i), meant, progress);
        }
        if (progress.failed) {
            places.breakOff(mapping);
            return null;
        }
        var document = type.cast(shape.construct(components));
        places.put(document, mapping, shape, progress.damaged);
        return document;
    }

    /** Tells keys that mean nothing, and returns those that were probably meant by them. */
    private Set<String> refuseUnknownKeys(Node.Mapping mapping, RecordShape shape) {
        if (shape.knows(mapping.entries().keySet())) {
            return Set.of();
        }
        var known = shape.keys();
        var meant = new HashSet<String>();
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                var nearest = Spelling.nearest(key, known).stream()
                        .filter(candidate -> !mapping.entries().containsKey(candidate))
                        .toList();
                meant.addAll(nearest);
                problems.add(
                        entry.place(),
                        ProblemKind.UNKNOWN_KEY,
                        "unknown key (%s); %s".formatted(Quoted.shorten(key), advice(nearest, known)));
            }
        });
        return meant;
    }

    private static String advice(List<String> nearest, List<String> known) {
        return nearest.isEmpty()
                ? "allowed are " + String.join(", ", known)
                : "did you mean " + String.join(", ", nearest) + "?";
    }

    private @Nullable Object component(
            Node.Mapping mapping, RecordShape.Part part, Set<String> meant, Progress progress) {
        var node = mapping.value(part.key());
        if (node == null) {
            return absent(mapping, part, meant, progress);
        }
        var value = part.isList() ? list(node, part, progress) : single(node, part, part.key());
        return value == null ? without(mapping, part, progress) : value;
    }

    /** What there is in place of a value that cannot be had, which was told. */
    private static @Nullable Object without(Node.Mapping mapping, RecordShape.Part part, Progress progress) {
        if (progress.isReadOn && part.isOptional()) {
            progress.damaged = true;
            return null;
        }
        var standIn = progress.isReadOn ? StandIn.of(part, mapping.place()) : Optional.empty();
        progress.damaged |= standIn.isPresent();
        progress.failed |= standIn.isEmpty();
        return standIn.orElse(null);
    }

    private @Nullable Object absent(Node.Mapping mapping, RecordShape.Part part, Set<String> meant, Progress progress) {
        if (part.isOptional()) {
            return null;
        }
        if (part.isList()) {
            return List.of();
        }
        if (!meant.contains(part.key())) {
            problems.add(mapping.place(), ProblemKind.MISSING_KEY, "key %s is missing".formatted(part.key()));
        }
        return without(mapping, part, progress);
    }

    private @Nullable Object single(Node node, RecordShape.Part part, String what) {
        if (part.type() == Node.class) {
            return node;
        }
        if (!part.isMapping()) {
            return scalars.read(node, part, what);
        }
        var alone = RecordShape.of(part.type()).alone();
        return alone.isEmpty() || node instanceof Node.Mapping
                ? bind(node, part.type().asSubclass(Record.class), what)
                : alone(node, RecordShape.of(part.type()), alone.get(), what);
    }

    /** A record of the one value that stands in its place. */
    private @Nullable Object alone(Node node, RecordShape shape, RecordShape.Part part, String what) {
        var value = scalars.read(node, part, what);
        if (value == null) {
            return null;
        }
        var components = shape.parts().stream()
                .map(each -> each.equals(part) ? value : each.isList() ? List.of() : null)
                .toArray();
        var document = shape.construct(components);
        var entries = Map.of(part.key(), new Node.Entry(node.place(), node));
        places.put(document, new Node.Mapping(node.place(), entries), shape, false);
        return document;
    }

    private @Nullable Object list(Node node, RecordShape.Part part, Progress progress) {
        if (!(node instanceof Node.Sequence sequence)) {
            scalars.refuse(node, part.key(), "a list");
            return null;
        }
        // One entry less is worth reading on for; one level or one id less would change what the rest means.
        var isSpared = part.isMapping() && RecordShape.of(part.type()).alone().isEmpty();
        var values = new ArrayList<>();
        var what = "an entry of " + part.key();
        for (var item : sequence.items()) {
            var value = single(item, part, what);
            if (value != null) {
                values.add(value);
            }
        }
        var isWhole = values.size() == sequence.items().size();
        progress.damaged |= !isWhole;
        return isWhole || isSpared ? List.copyOf(values) : null;
    }
}
