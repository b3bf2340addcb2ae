package competency.framework.cli;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/**
 * Every value of JSON on a line of its own, two spaces further in than what is around it; the same on every system. Of
 * every answer a third is this, so that lines are copied as a whole: Jackson's own printer puts them together of characters.
 */
final class Indentation implements PrettyPrinter {
    private static final int USUAL_DEPTH = 40;
    private static final List<SerializedString> LINES = Stream.iterate("\n", line -> line + "  ")
            .limit(USUAL_DEPTH)
            .map(SerializedString::new)
            .toList();
    private static final SerializedString COLON = new SerializedString(": ");

    private int depth;

    /** Begins as far in as what is around it will be. */
    Indentation(int depth) {
        this.depth = depth;
    }

    private void line(JsonGenerator json) {
        json.writeRaw(depth < USUAL_DEPTH ? LINES.get(depth) : new SerializedString("\n" + "  ".repeat(depth)));
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw(' ');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        depth--;
        if (entries > 0) {
            line(json);
        } else {
            json.writeRaw(' ');
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        depth--;
        if (values > 0) {
            line(json);
        }
        json.writeRaw(']');
    }
}
