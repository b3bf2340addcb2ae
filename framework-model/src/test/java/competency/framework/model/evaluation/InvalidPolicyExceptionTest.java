package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.ContentProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a policy, told where it was not made. */
class InvalidPolicyExceptionTest {
    private static final List<ContentProblem> PROBLEMS =
            List.of(new ContentProblem("this", "that", "duplicate-id", "id (a) is used twice"));

    @Test
    void its_message_survives_being_serialised_and_what_cannot_is_left_out()
            throws IOException, ClassNotFoundException {
        var thrown = new InvalidPolicyException(PROBLEMS);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var read = (InvalidPolicyException) in.readObject();

            assertThat(thrown.problems()).isEqualTo(PROBLEMS);
            assertThat(read.problems()).isEmpty();
            assertThat(read).hasMessage("1 problem(s):\nid (a) is used twice");
        }
    }
}
