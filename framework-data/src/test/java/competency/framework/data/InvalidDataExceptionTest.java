package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with files, told where they were not read. */
class InvalidDataExceptionTest {
    private static final List<DataProblem> PROBLEMS = List.of(
            new DataProblem("a.yaml", 2, 3, "unknown-key", "unknown key (foo)"),
            new DataProblem("b.csv", 7, 1, "invalid-value", "hours must be a number", "C7"));

    @Test
    void every_problem_is_there_after_it_was_serialised() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidDataException(PROBLEMS));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var read = (InvalidDataException) in.readObject();

            assertThat(read.problems()).isEqualTo(PROBLEMS).isUnmodifiable();
            assertThat(read).hasMessageStartingWith("2 problem(s):\n").hasMessageContaining("b.csv:7:1 invalid-value");
        }
    }

    @Test
    void it_tells_at_least_one_problem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidDataException(List.of()))
                .withMessage("problems must not be empty");
    }
}
