package competency.framework.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Copies of a tree with one thing wrong in each. */
record Damages(Node root) {
    /** One key written wrong. */
    List<Node> renamedKeys() {
        return everywhere(root, Damages::renamed).toList();
    }

    /** A mapping of nonsense in place of one single value. */
    List<Node> replacedValues() {
        return everywhere(root, Damages::replaced).toList();
    }

    private static Stream<Node> renamed(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().keySet().stream().map(key -> with(mapping, key, key + "x", value -> value))
                : Stream.empty();
    }

    private static Stream<Node> replaced(Node node) {
        return node instanceof Node.Scalar
                ? Stream.of(new Node.Mapping(node.place(), Map.of("nonsense", new Node.Entry(node.place(), node))))
                : Stream.empty();
    }

    /** What a damage makes of the node itself, and of each node in it. */
    private static Stream<Node> everywhere(Node node, Function<Node, Stream<Node>> damage) {
        if (node instanceof Node.Mapping mapping) {
            return Stream.concat(
                    damage.apply(node),
                    mapping.entries().entrySet().stream()
                            .flatMap(entry -> everywhere(entry.getValue().value(), damage)
                                    .map(value -> with(mapping, entry.getKey(), entry.getKey(), old -> value))));
        } else if (node instanceof Node.Sequence list) {
            return IntStream.range(0, list.items().size())
                    .boxed()
                    .flatMap(i -> everywhere(list.items().get(i), damage).map(item -> with(list, i, item)));
        }
        return damage.apply(node);
    }

    private static Node with(Node.Mapping mapping, String key, String newKey, UnaryOperator<Node> change) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        mapping.entries()
                .forEach((each, entry) -> entries.put(
                        each.equals(key) ? newKey : each,
                        each.equals(key) ? new Node.Entry(entry.place(), change.apply(entry.value())) : entry));
        return new Node.Mapping(mapping.place(), entries);
    }

    private static Node with(Node.Sequence list, int index, Node item) {
        var items = new ArrayList<>(list.items());
        items.set(index, item);
        return new Node.Sequence(list.place(), items);
    }
}
