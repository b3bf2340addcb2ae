package competency.framework.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.rules.state.State;
import competency.framework.rules.state.StateSchema;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateSchemaTest {
    @Test
    void the_id_of_the_states_is_the_digest_of_what_they_are() throws NoSuchAlgorithmException {
        var described =
                EvaluationStages.all().stream().map(StateSchemaTest::described).collect(Collectors.joining("\n"));
        var digest = MessageDigest.getInstance("SHA-256").digest(described.getBytes(StandardCharsets.UTF_8));

        assertThat(StateSchema.ID)
                .as("states changed, so that overlays must be built again: StateSchema.ID must become this")
                .isEqualTo(HexFormat.of().formatHex(digest, 0, 6));
    }

    @Test
    void an_evaluation_asks_about_eleven_kinds_of_states() {
        assertThat(EvaluationStages.all())
                .hasSize(11)
                .extracting(Class::getSimpleName)
                .startsWith("RecordState", "CandidateState")
                .endsWith("RoleState");
    }

    private static String described(Class<? extends State<?>> stage) {
        var outcomes = new StateSpace<>(stage).states().get(0).outcomes();
        return "%s %s %s"
                .formatted(
                        stage.getName(),
                        Arrays.stream(stage.getRecordComponents())
                                .map(StateSchemaTest::described)
                                .toList(),
                        Arrays.toString(outcomes.getEnumConstants()));
    }

    private static String described(RecordComponent component) {
        return component.getName() + " " + component.getType().getName() + " " + StateSpace.valuesOf(component);
    }
}
