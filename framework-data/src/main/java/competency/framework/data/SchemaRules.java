package competency.framework.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which keys of a record go together, where its components alone do not say so. */
final class SchemaRules {
    private SchemaRules() {}

    static Map<String, Object> of(Class<?> type) {
        if (type == RequirementDocument.class) {
            return requirement();
        } else if (type == DevelopmentDocument.class || type == MappingLineDocument.class) {
            return line();
        } else if (type == AdjustmentDocument.class) {
            return adjustment();
        }
        return type == ExpectationDocument.class || type == WhenDocument.class ? Map.of("minProperties", 1) : Map.of();
    }

    /** Exactly one thing is asked for, with what belongs to it. */
    private static Map<String, Object> requirement() {
        var shape = RecordShape.of(RequirementDocument.class);
        var kinds = new ArrayList<String>();
        var nameless = new LinkedHashMap<String, Object>();
        var strays = new LinkedHashMap<String, Object>();
        for (var kind : RequirementKind.values()) {
            var key = key(shape, kind.component());
            kinds.add(key);
            strays.put(key, without(kind.strays().map(stray -> key(shape, stray))));
            if (kind != RequirementKind.COMPETENCY && kind != RequirementKind.COURSE) {
                nameless.put(key, List.of("id"));
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("oneOf", eachRequired(kinds));
        schema.put("dependentRequired", nameless);
        schema.put("dependentSchemas", strays);
        return schema;
    }

    private static String key(RecordShape shape, String component) {
        return shape.named(component).orElseThrow().key();
    }

    /** What is renewed stays as it was shown; only what is renewed can have lapsed. */
    private static Map<String, Object> line() {
        var renews = new LinkedHashMap<String, Object>();
        renews.put("properties", Map.of("refresher", Map.of("const", true)));
        renews.put("required", List.of("refresher"));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("if", renews);
        schema.put("then", without(Stream.of("level", "evidence", "simulated")));
        schema.put("else", without(Stream.of("lapse_months")));
        return schema;
    }

    private static Map<String, Object> adjustment() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("oneOf", eachRequired(List.of("add", "requirement", "competency")));
        var ofARole = new LinkedHashMap<String, Object>();
        Stream.of("add", "requirement").forEach(key -> ofARole.put(key, List.of("role")));
        schema.put("dependentRequired", ofARole);
        return schema;
    }

    private static List<Map<String, Object>> eachRequired(List<String> keys) {
        return keys.stream()
                .<Map<String, Object>>map(key -> Map.of("required", List.of(key)))
                .toList();
    }

    private static Map<String, Object> without(Stream<String> keys) {
        var refused = new LinkedHashMap<String, Object>();
        keys.forEach(key -> refused.put(key, false));
        return Map.of("properties", refused);
    }
}
