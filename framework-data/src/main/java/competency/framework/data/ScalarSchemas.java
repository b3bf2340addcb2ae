package competency.framework.data;

import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What single values look like in a schema. Those that stand in many places are defined once. */
final class ScalarSchemas {
    private static final String DAY = "(19|2[01])\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    private static final Map<String, Map<String, Object>> SHARED = Map.of(
            "text", Map.of("type", "string", "minLength", 1, "maxLength", TextReader.LONGEST_TEXT),
            "id", Map.of("type", "string", "maxLength", 80, "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"),
            "key", Map.of("type", "string", "pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"),
            "day", Map.of("type", "string", "pattern", "^" + DAY + "$"),
            "day-or-none", Map.of("type", "string", "pattern", "^(none|" + DAY + ")$"),
            "address", Map.of("type", "string", "pattern", "^https?://"));

    /** Texts that are spelt like the ids of a framework. */
    private static final Set<String> IDS = Set.of(
            "catalogue.provider",
            "change.affects",
            "code.scheme",
            "course.provider",
            "offered-course.provider",
            "requirement.annotations",
            "requirement.check",
            "requirement.membership",
            "requirement.practice",
            "requirement.registration",
            "tagged-hours.tag",
            "when.tag");

    /** Texts that are spelt like the keys of a host. */
    private static final Set<String> KEYS = Set.of(
            "check.check",
            "membership.body",
            "post.tags",
            "practice.kind",
            "practice.tags",
            "registration.annotations",
            "registration.register");

    private final Map<String, Object> definitions = new TreeMap<>();

    /** Everything that {@link #of} has referred to. */
    Map<String, Object> definitions() {
        return definitions;
    }

    Map<String, Object> text() {
        return shared("text");
    }

    /** The value of a component of a record; of a list one entry. */
    Map<String, Object> of(Class<?> owner, RecordShape.Part part) {
        var type = part.type();
        if (type == Integer.class) {
            return wholeNumber(part);
        } else if (type == BigDecimal.class) {
            return number(part);
        } else if (type == Boolean.class) {
            return Map.of("type", "boolean");
        } else if (type.isEnum()) {
            definitions.computeIfAbsent(Words.kebab(Words.snake(type.getSimpleName())), name -> words(type));
            return reference(Words.kebab(Words.snake(type.getSimpleName())));
        }
        return shared(spelling(owner, part));
    }

    private static String spelling(Class<?> owner, RecordShape.Part part) {
        var type = part.type();
        if (type == LocalDate.class) {
            return "day";
        } else if (type == DayOrNone.class) {
            return "day-or-none";
        } else if (type == URI.class) {
            return "address";
        } else if (type == RecordId.class || type == PersonRef.class) {
            return "key";
        } else if (type.isRecord()) {
            return "id";
        }
        var name = Meanings.name(owner) + "." + part.key();
        return IDS.contains(name) ? "id" : KEYS.contains(name) ? "key" : "text";
    }

    private Map<String, Object> shared(String name) {
        definitions.put(name, new TreeMap<>(SHARED.get(name)));
        return reference(name);
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> words(Class<?> type) {
        return Map.of("enum", List.copyOf(Words.of(type)));
    }

    private static Map<String, Object> wholeNumber(RecordShape.Part part) {
        var range = part.range();
        return range == null ? Map.of("type", "integer") : limited("integer", range.min(), range.max());
    }

    private static Map<String, Object> number(RecordShape.Part part) {
        var amount = part.amount();
        return amount == null
                ? Map.of("type", "number")
                : limited("number", new BigDecimal(amount.min()), new BigDecimal(amount.max()));
    }

    private static Map<String, Object> limited(String type, Number least, Number most) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }
}
