package competency.framework.data;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What an editor that knows the schemas says about a file: found by a validator that is not ours. */
final class Validator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schema schema;

    Validator(FileKind kind) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(kind.schema(), InputFormat.JSON);
    }

    /** What is wrong with a text in YAML; empty if nothing is. */
    List<String> of(String yaml) {
        return of(tree(yaml));
    }

    List<String> of(Node tree) {
        return schema.validate(json(tree)).stream().map(Error::toString).toList();
    }

    /** A text as the loaders see it. */
    static Node tree(String yaml) {
        var problems = new Problems();
        var tree = TreeReader.read(yaml, problems.open("f.yaml").start(), problems);
        problems.throwIfAny();
        return tree;
    }

    private static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var object = JSON.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        } else if (node instanceof Node.Sequence list) {
            var array = JSON.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        var scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> JSON.stringNode(scalar.text());
            case WHOLE_NUMBER, DECIMAL -> JSON.numberNode(new BigDecimal(scalar.text()));
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> JSON.nullNode();
        };
    }
}
