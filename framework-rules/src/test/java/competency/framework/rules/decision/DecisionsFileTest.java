package competency.framework.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.rules.state.State;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written down about the rules is what they decide. */
class DecisionsFileTest {
    @Test
    void the_file_of_decisions_says_what_the_rules_decide() throws IOException {
        var text = DecisionsFile.text();
        if (Boolean.getBoolean("decisions.write")) {
            Files.writeString(DecisionsFile.PLACE, text);
        }
        assertThat(DecisionsFile.PLACE)
                .as("decisions.txt is stale: run mvn -Pquick -pl framework-rules -am test -Ddecisions.write=true,"
                        + " read the difference, and commit it")
                .hasContent(text);
    }

    @ParameterizedTest
    @MethodSource("competency.framework.rules.decision.EnumerationTest#stages")
    void what_is_written_about_a_state_is_what_the_rules_say_of_it(Class<? extends State<?>> stage) {
        var written = new RememberedDecisions(new Asleep(), WrittenDecisions.ofTheseRules());
        var rules = new RuleSession();

        for (var state : new StateSpace<>(stage).states()) {
            assertThat(written.decide(state)).as("%s", state).isEqualTo(rules.decide(state));
        }
    }

    @ParameterizedTest
    @MethodSource("competency.framework.rules.decision.EnumerationTest#stages")
    void no_two_states_of_a_kind_have_one_number(Class<? extends State<?>> stage) {
        var possible = 1;
        for (var component : stage.getRecordComponents()) {
            possible *= StateSpace.valuesOf(component).size();
        }
        var numbers = new HashSet<Integer>();

        for (var state : new StateSpace<>(stage).states()) {
            assertThat(state.number()).as("%s", state).isBetween(0, possible - 1);
            assertThat(numbers.add(state.number())).as("%s", state).isTrue();
        }
    }

    @Test
    void no_two_kinds_of_states_have_one_number() {
        var numbers = new HashSet<Integer>();

        EnumerationTest.stages().forEach(stage -> {
            var kinds = new StateSpace<>(stage)
                    .states().stream().limit(20).map(State::kind).collect(Collectors.toSet());
            assertThat(kinds).as("%s", stage).hasSize(1);
            assertThat(numbers.addAll(kinds)).as("%s", stage).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("competency.framework.rules.decision.EnumerationTest#stages")
    void what_is_not_written_is_asked_once_and_then_remembered(Class<? extends State<?>> stage) {
        var rules = new Counting();
        var remembering = new RememberedDecisions(rules, null);
        var states = new StateSpace<>(stage).states().stream().limit(20).toList();

        for (var state : states) {
            assertThat(remembering.decide(state)).isSameAs(remembering.decide(state));
        }

        assertThat(rules.asked).isEqualTo(states.size());
    }

    /** Rules that must not be asked. */
    private static final class Asleep implements Decider {
        @Override
        public <O extends Enum<O>> Decision<O> decide(State<O> state) {
            throw new AssertionError("asked about " + state);
        }
    }

    /** Rules that count how often they are asked. */
    private static final class Counting implements Decider {
        private final RuleSession rules = new RuleSession();
        private int asked;

        @Override
        public <O extends Enum<O>> Decision<O> decide(State<O> state) {
            asked++;
            return rules.decide(state);
        }
    }
}
