package competency.framework.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws up the schema of one kind of file from the records it is bound to, as {@link Binder} reads them: a component is
 * required unless it may be null or is a list, and no key is taken that no component has.
 */
final class SchemaDraft {
    private static final String EDITION = "https://json-schema.org/draft/2020-12/schema";

    private final Meanings meanings = new Meanings();
    private final ScalarSchemas scalars = new ScalarSchemas();
    private final Map<String, Object> definitions = new TreeMap<>();

    Map<String, Object> file(Class<? extends Record> type) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", EDITION);
        schema.put("title", meanings.title(type));
        if (type == PortfolioFileDocument.class) {
            var list = Map.of("items", reference(PortfolioDocument.class));
            schema.put("type", List.of("object", "array"));
            schema.putAll(choice("array", list, reference(type)));
        } else {
            schema.putAll(mapping(type));
        }
        definitions.putAll(scalars.definitions());
        schema.put("$defs", definitions);
        return schema;
    }

    /** A record by the name of its definition, which is drawn up when it is first asked for. */
    private Map<String, Object> reference(Class<?> type) {
        var name = Meanings.name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // a requirement may have requirements in it
            definitions.put(name, record(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> record(Class<?> type) {
        var alone = RecordShape.of(type).alone();
        var mapping = mapping(type);
        return alone.isEmpty() ? mapping : choice("object", mapping, value(type, alone.get()));
    }

    /** What holds of a value of one type, and what of any other. Told apart first, a mistake is told by its own words. */
    private static Map<String, Object> choice(String type, Map<String, ?> then, Map<String, ?> otherwise) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("if", Map.of("type", type));
        schema.put("then", then);
        schema.put("else", otherwise);
        return schema;
    }

    private Map<String, Object> mapping(Class<?> type) {
        var shape = RecordShape.of(type);
        var properties = new LinkedHashMap<String, Object>();
        for (var part : shape.parts()) {
            properties.put(part.key(), property(type, part));
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        var required = shape.parts().stream()
                .filter(part -> !part.isOptional() && !part.isList())
                .map(RecordShape.Part::key)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        schema.putAll(SchemaRules.of(type));
        return schema;
    }

    private Map<String, Object> property(Class<?> type, RecordShape.Part part) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("description", meanings.of(type, part.key()));
        if (part.isList()) {
            schema.put("type", "array");
            schema.put("items", value(type, part));
        } else {
            schema.putAll(value(type, part));
        }
        return schema;
    }

    private Map<String, Object> value(Class<?> type, RecordShape.Part part) {
        if (part.type() == Node.class) {
            return choice("object", reference(FrameworkDocument.class), scalars.text());
        }
        return part.isMapping() ? reference(part.type()) : scalars.of(type, part);
    }
}
