package competency.framework.rules.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with overlays, told where they were not loaded. */
class InvalidOverlayExceptionTest {
    @Test
    void every_problem_is_there_after_it_was_serialised() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidOverlayException(List.of("overlay a: one", "overlay b: two")));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var read = (InvalidOverlayException) in.readObject();

            assertThat(read.problems())
                    .containsExactly("overlay a: one", "overlay b: two")
                    .isUnmodifiable();
            assertThat(read).hasMessage("2 problem(s):\noverlay a: one\noverlay b: two");
        }
    }
}
