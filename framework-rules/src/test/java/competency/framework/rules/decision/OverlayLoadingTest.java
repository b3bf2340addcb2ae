package competency.framework.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.rules.overlay.InvalidOverlayException;
import competency.framework.rules.overlay.RuleOverlay;
import competency.framework.rules.overlay.RuleOverlays;
import competency.framework.rules.state.StateSchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jars that cannot be used are refused, with what to do. Their lists of rules are in the resources of the tests. */
class OverlayLoadingTest {
    private static final Decider LIBRARY = Decider.remembering();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-colon             | coordinates (no-colon) must be group and artifact of its pom",
                "org.example:absent   | META-INF/kie/org.example/absent/drools-model is not in its jar",
                "org.example:older    | its rules were compiled with Drools 8.44.0.Final, those of this library with 10.",
                "org.example:unstated | its rules were compiled with Drools of no stated version",
                "org.example:lost     | its compiled rules [org.example.Lost] cannot be loaded (java.lang.ClassNotFound",
                "org.example:foreign  | its compiled rules [java.lang.String] cannot be loaded (java.lang.ClassCast",
                "org.example:empty    | it has no rules"
            })
    void a_jar_without_fitting_rules_is_refused(String coordinates, String told) {
        assertThat(problems(CompiledOverlay.named("Clinic", StateSchema.ID, coordinates)))
                .singleElement()
                .asString()
                .startsWith("overlay (Clinic): ")
                .contains(told);
    }

    @Test
    void rules_over_other_states_are_refused() {
        assertThat(problems(CompiledOverlay.named("Clinic", "0123456789ab", "org.example:empty")))
                .containsExactly(
                        "overlay (Clinic): it was compiled against other states (0123456789ab) than this library"
                                + " has (%s); build it again with the framework-rules that it shall run with"
                                        .formatted(StateSchema.ID));
    }

    @Test
    void every_problem_of_every_overlay_is_told_at_once() {
        assertThat(problems(
                        CompiledOverlay.named("Clinic", StateSchema.ID, "org.example:empty"),
                        CompiledOverlay.named("Clinic", StateSchema.ID, "org.example:lost"),
                        CompiledOverlay.named(" ", StateSchema.ID, "org.example:absent")))
                .hasSize(5)
                .anySatisfy(problem -> assertThat(problem).contains("two overlays say that they are this provider's"))
                .anySatisfy(problem -> assertThat(problem).contains("provider() is blank"));
    }

    @Test
    void without_overlays_the_decider_stays_as_it_is() {
        assertThat(Decider.withOverlays(LIBRARY, RuleOverlays.none())).isSameAs(LIBRARY);
        assertThat(RuleOverlays.foundBy(getClass().getClassLoader()).all()).isEmpty();
    }

    private static List<String> problems(RuleOverlay... overlays) {
        var refused = new InvalidOverlayException[1];
        assertThatThrownBy(() -> Decider.withOverlays(
                        LIBRARY, new RuleOverlays(Stream.of(overlays).toList())))
                .isInstanceOfSatisfying(InvalidOverlayException.class, e -> refused[0] = e);
        return refused[0].problems();
    }
}
