package competency.framework.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as it stands in a file. */
sealed interface Node {
    /** Where the value begins. */
    Place place();

    /** What it is called in messages. */
    String noun();

    /**
     * Keys with values.
     *
     * @param entries by key, in the order of the file
     */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        @Override
        public String noun() {
            return "a mapping";
        }

        @Nullable
        Node value(String key) {
            var entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /**
     * A key with its value.
     *
     * @param place where the key stands
     */
    record Entry(Place place, Node value) {}

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {
        @Override
        public String noun() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param text as written, without quotes
     */
    record Scalar(Place place, ScalarKind kind, String text) implements Node {
        @Override
        public String noun() {
            return kind.noun();
        }

        /** Whether nothing was written: no text, {@code null}, or the tilde that older YAML took for it. */
        boolean isEmpty() {
            return kind == ScalarKind.NOTHING || text.isEmpty() || text.equals("~");
        }
    }

    /** A value that cannot be used, as was told already. */
    record Broken(Place place) implements Node {
        @Override
        public String noun() {
            return "an alias";
        }
    }

    /** What a single value is, before anyone asks what it should be. */
    enum ScalarKind {
        TEXT("a text"),
        WHOLE_NUMBER("a whole number"),
        DECIMAL("a decimal number"),
        BOOLEAN("true or false"),
        NOTHING("nothing");

        private final String noun;

        ScalarKind(String noun) {
            this.noun = noun;
        }

        String noun() {
            return noun;
        }
    }
}
