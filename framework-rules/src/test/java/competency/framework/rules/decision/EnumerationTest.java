package competency.framework.rules.decision;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.RuleBook;
import competency.framework.rules.state.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the rules about every state there is. */
class EnumerationTest {
    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");

    static List<Class<? extends State<?>>> stages() {
        var stages = new ArrayList<Class<? extends State<?>>>();
        for (var stage : State.class.getPermittedSubclasses()) {
            @SuppressWarnings("unchecked") // every permitted subclass is a State
            var state = (Class<? extends State<?>>) stage;
            stages.add(state);
        }
        return stages;
    }

    @ParameterizedTest
    @MethodSource("stages")
    void in_every_state_exactly_one_rule_is_heard(Class<? extends State<?>> stage) {
        var states = new StateSpace<>(stage).states();
        assertThat(states).isNotEmpty();
        for (var state : states) {
            assertOneIsHeard(state);
        }
    }

    private static <O extends Enum<O>> void assertOneIsHeard(State<O> state) {
        var conclusions = RuleSession.conclusions(state);
        assertThat(conclusions).as("no rule speaks about %s", state).isNotEmpty();
        var sameOutcome =
                conclusions.stream().collect(groupingBy(Decision::outcome)).values();
        assertThat(sameOutcome)
                .as("two rules conclude the same about %s", state)
                .allSatisfy(decisions -> assertThat(decisions).hasSize(1));
    }

    @Test
    void every_rule_is_heard_in_some_state() {
        var heard = new LinkedHashSet<RuleRef>();
        for (var stage : stages()) {
            for (var state : new StateSpace<>(stage).states()) {
                heard.add(new RuleSession().decide(state).rule());
            }
        }
        assertThat(heard).containsExactlyInAnyOrderElementsOf(RuleBook.rules());
    }

    @Test
    void every_rule_has_its_own_id_and_a_basis() {
        assertThat(RuleBook.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.id()).matches(ID))
                .allSatisfy(rule -> assertThat(rule.basis()).isNotBlank().doesNotContain("\""));
        assertThat(RuleBook.rules()).extracting(RuleRef::id).doesNotHaveDuplicates();
        assertThat(RuleBook.rules()).extracting(RuleRef::sentence).doesNotHaveDuplicates();
    }
}
