package competency.framework.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are told as soon as every question is answered, and none of which is kept until then: one is an object for
 * programs, several are an array; for people several are told apart by empty lines.
 */
final class Answers implements AutoCloseable {
    private final Spool aside = new Spool();
    private final Terminal place;
    private final Terminal put;
    private @Nullable Consumer<JsonWriter> only;
    private @Nullable JsonWriter several;
    private int number;

    Answers(Terminal place) {
        this.place = place;
        put = place.aside(aside.out());
    }

    /** What an answer is laid out for. */
    Terminal place() {
        return put;
    }

    /** How many there are so far. */
    int number() {
        return number;
    }

    /** One for people. */
    void text(String answer) {
        if (number > 0) {
            put.print("\n\n");
        }
        put.print(answer);
        number++;
    }

    /** One for programs, as what stands in its object. */
    void json(Consumer<JsonWriter> answer) {
        number++;
        if (number == 1) {
            only = answer;
            return;
        }
        if (several == null) {
            several = new JsonWriter(aside.out()).beginArray();
            write(several, only);
            only = null;
        }
        write(several, answer);
    }

    /** Ends what is for programs. */
    void endJson() {
        if (several != null) {
            several.endArray().close();
            return;
        }
        try (var json = new JsonWriter(aside.out())) {
            if (only == null) {
                json.beginArray().endArray();
            } else {
                write(json, only);
            }
        }
    }

    private static void write(JsonWriter json, @Nullable Consumer<JsonWriter> answer) {
        if (answer != null) {
            json.object(() -> answer.accept(json));
        }
    }

    /** Tells them. */
    void tell() {
        aside.copyTo(place.out());
    }

    @Override
    public void close() {
        aside.close();
    }
}
