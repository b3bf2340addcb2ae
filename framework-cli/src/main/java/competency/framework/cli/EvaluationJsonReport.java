package competency.framework.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Evaluations for programs: one object for a single one, an array for several. */
final class EvaluationJsonReport extends EvaluationReport {
    /** Grown once for each thread that words answers, and not for each answer. */
    private final ThreadLocal<ByteArrayOutputStream> buffers = ThreadLocal.withInitial(ByteArrayOutputStream::new);

    EvaluationJsonReport(Terminal place) {
        super(place);
    }

    @Override
    byte[] words(Answer answer) {
        var bytes = buffers.get();
        bytes.reset();
        try (var json = JsonWriter.part(bytes)) {
            new EvaluationJson(json).write(answer);
        }
        return bytes.toByteArray();
    }

    @Override
    void alone(Answer answer) {
        try (var json = new JsonWriter(place().out())) {
            new EvaluationJson(json).write(answer);
        }
    }

    @Override
    void begin() {
        write("[");
    }

    @Override
    void among(Told answer, int number) {
        write(number == 1 ? "\n  " : ",\n  ");
        write(answer);
    }

    @Override
    void end(String counts) {
        write(number() == 0 ? "]\n" : "\n]\n");
    }

    private void write(String ascii) {
        write(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
