package competency.framework.data;

import competency.framework.model.catalogue.Quoted;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where every document, and every object of the model that was made of one, stands. Objects are told apart by
 * identity, since equal ones may stand in two places.
 */
final class Places {
    /** The keys after whose value a requirement is called that states no id. */
    private static final List<String> NAMESAKES = List.of("competency", "course");

    private static final int USUAL_NUMBER = 40; // twice the records of a person

    private final IdentityHashMap<Object, Origin> origins = new IdentityHashMap<>(USUAL_NUMBER);
    private final Set<String> brokenIds = new HashSet<>();
    private final Set<String> brokenUnnamed = new HashSet<>();

    private record Origin(Node.Mapping mapping, RecordShape shape, boolean isDamaged) {
        @Nullable
        Node value(String component) {
            return shape.named(component).map(part -> mapping.value(part.key())).orElse(null);
        }
    }

    /** Something with the position at which a message names it. */
    private record Mention(String component, int position) {}

    void put(Object document, Node.Mapping mapping, RecordShape shape, boolean isDamaged) {
        origins.put(document, new Origin(mapping, shape, isDamaged));
    }

    /** Notes that an object of the model stands where its document does. */
    void derive(Object made, Object document) {
        origins.put(made, origin(document));
    }

    /** Notes that what a mapping says could not be used, so that references to it are not called dangling. */
    void breakOff(Node.Mapping mapping) {
        if (mapping.value("id") instanceof Node.Scalar id) {
            brokenIds.add(id.text());
            return;
        }
        for (var key : NAMESAKES) {
            if (mapping.value(key) instanceof Node.Scalar namesake) {
                brokenUnnamed.add(namesake.text());
            }
        }
    }

    void breakOff(Object document) {
        breakOff(origin(document).mapping());
    }

    /** Forgets everything, before reading something that nothing read before refers to. */
    void clear() {
        origins.clear();
        brokenIds.clear();
        brokenUnnamed.clear();
    }

    /** Whether this id stands in the files, on something that could not be used. */
    boolean isBrokenOff(String id) {
        return brokenIds.contains(id);
    }

    /** Whether something without an id that asks for this competency or course could not be used. */
    boolean isBrokenOffUnnamed(String namesake) {
        return brokenUnnamed.contains(namesake);
    }

    /** Whether entries of a list in the document had to be left out. */
    boolean isDamaged(Object document) {
        return origin(document).isDamaged();
    }

    /** Whether it was noted where this stands. */
    boolean knows(Object object) {
        return origins.containsKey(object);
    }

    Place of(Object object) {
        return origin(object).mapping().place();
    }

    /** Where the value of a component stands; where the object begins if the component is not written. */
    Place of(Object object, String component) {
        var value = value(object, component);
        return value == null ? of(object) : value.place();
    }

    /** The node of a component; null if it is not written. */
    @Nullable
    Node value(Object object, String component) {
        return origin(object).value(component);
    }

    /** Whether anything stands in the mapping at all. */
    boolean statesAnything(Object document) {
        return !origin(document).mapping().entries().isEmpty();
    }

    /** The value of a component, of a list the entry that a message names; null if the component is not written. */
    @Nullable
    Node named(Object object, String component, String message) {
        var value = value(object, component);
        if (!(value instanceof Node.Sequence list)) {
            return value;
        }
        return list.items().stream()
                .filter(item -> item instanceof Node.Scalar scalar
                        && message.contains("(" + Quoted.shorten(scalar.text()) + ")"))
                .findFirst()
                .orElse(value);
    }

    /** The key under which a component is written. */
    String key(Object object, String component) {
        return origin(object).shape().named(component).orElseThrow().key();
    }

    /** Where the value stands that a message names first; where the object begins if it names none. */
    Place ofFirstNamed(Object object, String message) {
        return origin(object).shape().parts().stream()
                .flatMap(part -> part.namesInMessages().map(word -> mention(part, word, message)))
                .flatMap(Optional::stream)
                .filter(mention -> value(object, mention.component()) != null)
                .min(Comparator.comparingInt(Mention::position))
                .map(mention -> named(object, mention.component(), message))
                .map(Node::place)
                .orElseGet(() -> of(object));
    }

    /** A message of the model with the names of components as they are written in files. */
    String inWordsOfFile(Object object, String message) {
        var worded = message;
        for (var part : origin(object).shape().parts()) {
            if (!Words.snake(part.name()).equals(part.name())) {
                worded = word(part.name()).matcher(worded).replaceAll(part.key());
            } else if (worded.startsWith(part.name() + " ")) {
                // Further on in a message it may be any word.
                worded = part.key() + worded.substring(part.name().length());
            }
        }
        return worded;
    }

    private static Optional<Mention> mention(RecordShape.Part part, String word, String message) {
        var found = word(word).matcher(message);
        return found.find() ? Optional.of(new Mention(part.name(), found.start())) : Optional.empty();
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])");
    }

    private Origin origin(Object object) {
        var origin = origins.get(object);
        if (origin == null) {
            throw new IllegalStateException("nobody noted where this stands: " + object);
        }
        return origin;
    }
}
