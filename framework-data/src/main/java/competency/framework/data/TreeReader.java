package competency.framework.data;

import competency.framework.data.Node.ScalarKind;
import competency.framework.model.catalogue.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one document into a tree whose every key and value knows its place. Aliases, tags and duplicate keys are told
 * and reading goes on; what breaks the syntax or a limit ends it.
 */
final class TreeReader {
    static final int DEEPEST = 32;
    static final int MOST_ENTRIES = 20_000;
    static final int MOST_NODES = 200_000;

    private final Problems problems;
    private final Place start;
    private final int places;
    private final JsonParser parser;
    private int nodes;
    private int depth;

    private TreeReader(JsonParser parser, Place start, int places, Problems problems) {
        this.parser = parser;
        this.start = start;
        this.places = places;
        this.problems = problems;
    }

    /** The document in a text that begins at this place. */
    static Node read(String text, Place start, Problems problems) {
        return read(text, start, DEEPEST, problems);
    }

    /**
     * The document in a text that begins at this place.
     *
     * @param places how deep keys and values know where they stand; 1 is what stands in the outermost mapping. Further in
     *     they stand where the text begins: finding a place takes longer than reading what is there
     */
    static Node read(String text, Place start, int places, Problems problems) {
        try (var parser = Parsers.open(text, start.file())) {
            return new TreeReader(parser, start, places, problems).document();
        }
    }

    private Node document() {
        var first = next();
        if (first == null) {
            throw new BrokenFileException(start, ProblemKind.EMPTY, "there is nothing in it");
        }
        var root = node(first);
        if (root instanceof Node.Scalar scalar && scalar.isEmpty()) {
            throw new BrokenFileException(start, ProblemKind.EMPTY, "there is nothing in it");
        }
        if (next() != null) {
            throw new BrokenFileException(
                    place(), ProblemKind.SECOND_DOCUMENT, "nothing may follow after the end of the first document");
        }
        return root;
    }

    private Node node(JsonToken token) {
        var place = place();
        countNode(place);
        if (isAlias()) {
            problems.add(place, ProblemKind.ALIAS, "aliases and merge keys are refused; write out here what is meant");
            return new Node.Broken(place);
        }
        var tag = parser.getTypeId();
        refuse(tag, place);
        return switch (token) {
            case START_OBJECT -> mapping(place, tag);
            case START_ARRAY -> sequence(place);
            default -> new Node.Scalar(place, kind(token), text());
        };
    }

    private Node mapping(Place place, @Nullable Object tag) {
        deeper(place);
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var token = nextInside(); token != JsonToken.END_OBJECT; token = nextInside()) {
            var keyPlace = place();
            var key = text();
            if (!Objects.equals(parser.getTypeId(), tag)) { // the parser gives the first key the tag of its mapping
                refuse(parser.getTypeId(), keyPlace);
            }
            var value = node(nextInside());
            if (key.equals("<<") && value instanceof Node.Broken) {
                continue;
            }
            if (entries.putIfAbsent(key, new Node.Entry(keyPlace, value)) != null) {
                problems.add(
                        keyPlace,
                        ProblemKind.DUPLICATE_KEY,
                        "key (%s) stands twice in this mapping".formatted(Quoted.shorten(key)));
            }
        }
        depth--;
        return new Node.Mapping(place, entries);
    }

    private Node sequence(Place place) {
        deeper(place);
        List<Node> items = new ArrayList<>();
        for (var token = nextInside(); token != JsonToken.END_ARRAY; token = nextInside()) {
            if (items.size() == MOST_ENTRIES) {
                throw new BrokenFileException(
                        place(),
                        ProblemKind.TOO_LARGE,
                        "a list must not have more than %s entries".formatted(Words.number(MOST_ENTRIES)));
            }
            items.add(node(token));
        }
        depth--;
        return new Node.Sequence(place, items);
    }

    private void deeper(Place place) {
        if (++depth > DEEPEST) {
            throw new BrokenFileException(
                    place, ProblemKind.TOO_DEEP, "values must not be nested deeper than %s times".formatted(DEEPEST));
        }
    }

    private void countNode(Place place) {
        if (++nodes > MOST_NODES) {
            throw new BrokenFileException(
                    place,
                    ProblemKind.TOO_LARGE,
                    "a file must not have more than %s values".formatted(Words.number(MOST_NODES)));
        }
    }

    private boolean isAlias() {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    private void refuse(@Nullable Object tag, Place place) {
        if (tag != null) {
            problems.add(
                    place, ProblemKind.TAG, "tags are refused; remove !%s".formatted(Quoted.shorten(tag.toString())));
        }
    }

    private static ScalarKind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> ScalarKind.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> ScalarKind.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> ScalarKind.BOOLEAN;
            case VALUE_NULL -> ScalarKind.NOTHING;
            default -> ScalarKind.TEXT;
        };
    }

    private JsonToken nextInside() {
        // Within a mapping or a list the parsers report the end of the text as an error, never as no token.
        return Objects.requireNonNull(next());
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    private String text() {
        // A parser may look at the rest of a text only when it is asked for it.
        try {
            return Objects.requireNonNull(parser.getString());
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** Not only for Jackson's own exceptions: whatever bytes make a parser stumble, the file is what is wrong. */
    private BrokenFileException broken(RuntimeException e) {
        return SyntaxProblem.of(e, start, parser);
    }

    private Place place() {
        return depth > places ? start : Parsers.place(parser.currentTokenLocation(), start);
    }
}
