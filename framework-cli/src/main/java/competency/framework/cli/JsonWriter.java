package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON for programs, written as it comes: UTF-8, two spaces, the same bytes on every system. What is empty is left
 * out.
 */
final class JsonWriter implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final String end;

    JsonWriter(OutputStream out) {
        this(out, 0, "\n");
    }

    private JsonWriter(OutputStream out, int depth, String end) {
        json = FACTORY.createGenerator(new Indented(depth), out);
        this.end = end;
    }

    /** Writes what another object will have under a name, where it must be written before that object is. */
    static JsonWriter part(OutputStream out) {
        return new JsonWriter(out, 1, "");
    }

    /** What was written as a {@link #part(OutputStream)} before, under a name. */
    JsonWriter part(String name, Spool written, OutputStream out) {
        json.writeName(name);
        json.writeRawValue("");
        json.flush();
        written.copyTo(out);
        return this;
    }

    /** An object, in an array or by itself. */
    JsonWriter object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
        return this;
    }

    /** An object under a name. */
    JsonWriter object(String name, Runnable content) {
        json.writeName(name);
        return object(content);
    }

    /** Begins an array by itself, where it is not known yet when it will end. */
    JsonWriter beginArray() {
        json.writeStartArray();
        return this;
    }

    /** Ends the array that was begun last. */
    JsonWriter endArray() {
        json.writeEndArray();
        return this;
    }

    /** An array by itself. */
    JsonWriter array(Runnable content) {
        json.writeStartArray();
        content.run();
        json.writeEndArray();
        return this;
    }

    /** Objects under a name; nothing if there are none. */
    <T> JsonWriter objects(String name, List<T> values, Consumer<T> content) {
        return values.isEmpty() ? this : every(name, values, content);
    }

    /** Objects under a name; an empty array if there are none. */
    <T> JsonWriter every(String name, List<T> values, Consumer<T> content) {
        json.writeName(name);
        json.writeStartArray();
        for (var value : values) {
            object(value, content);
        }
        json.writeEndArray();
        return this;
    }

    /** An object under a name; nothing if there is none. */
    <T> JsonWriter optional(String name, @Nullable T value, Consumer<T> content) {
        if (value != null) {
            json.writeName(name);
            object(value, content);
        }
        return this;
    }

    private <T> void object(T value, Consumer<T> content) {
        json.writeStartObject();
        content.accept(value);
        json.writeEndObject();
    }

    /** Texts under a name; nothing if there are none. */
    JsonWriter texts(String name, List<?> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            for (var value : values) {
                json.writeString(wellFormed(value.toString()));
            }
            json.writeEndArray();
        }
        return this;
    }

    /** A text, a day or an id under a name; an enum in kebab-case; nothing if there is none. */
    JsonWriter text(String name, @Nullable Object value) {
        if (value != null) {
            json.writeName(name);
            json.writeString(value instanceof Enum<?> word ? Wording.kebab(word) : wellFormed(value.toString()));
        }
        return this;
    }

    /** A number under a name; nothing if there is none. */
    JsonWriter number(String name, @Nullable Number value) {
        if (value != null) {
            json.writeName(name);
            json.writeNumber(new BigDecimal(value.toString()));
        }
        return this;
    }

    /** An amount under a name, without zeros that say nothing; nothing if there is none. */
    JsonWriter amount(String name, @Nullable BigDecimal value) {
        return number(
                name,
                value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString()));
    }

    /** A claim under a name. */
    JsonWriter claim(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /** Where a datum comes from, under {@code basis}; nothing if it is not stated. */
    JsonWriter basis(@Nullable Basis basis) {
        return basis == null
                ? this
                : object(
                        "basis",
                        () -> text("source", basis.source())
                                .text("clause", basis.clause())
                                .text("certainty", basis.certainty()));
    }

    /** Ends the last line, unless it is a part, and hands everything to the output, which stays open. */
    @Override
    public void close() {
        json.writeRaw(end);
        json.close();
    }

    /** Half of a surrogate pair has no UTF-8; a file may still name one by an escape. */
    private static String wellFormed(String text) {
        return hasNoSurrogate(text) ? text : withoutHalves(text);
    }

    /** Nearly every text; looking closer at all of them takes a tenth of the time of an answer. */
    private static boolean hasNoSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutHalves(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Has a generator indent. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final Indentation indentation;

        Indented(int depth) {
            indentation = new Indentation(depth);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return indentation;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
