package competency.framework.rules.decision;

import competency.framework.rules.state.Conclusion;
import competency.framework.rules.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;

/**
 * Asks the rules, in a fresh session for every question. Sessions are never used again: a reused one may remember what
 * it should not.
 */
final class RuleSession implements Decider {
    @Override
    public <O extends Enum<O>> Decision<O> decide(State<O> state) {
        var heard = conclusions(state).stream()
                .min(Comparator.comparing(Decision::outcome))
                .orElseThrow(() -> new IllegalStateException("no rule speaks about " + state));
        return heard;
    }

    /** Everything that any rule concludes about a state, in no particular order. */
    static <O extends Enum<O>> List<Decision<O>> conclusions(State<O> state) {
        var conclusions = new ArrayList<Decision<O>>();
        hear(RuleBase.rules(), state, (said, rule) -> {
            if (said instanceof Conclusion conclusion) {
                var outcome = state.outcomes().cast(conclusion.outcome());
                conclusions.add(new Decision<>(outcome, RuleBase.refOf(rule)));
            }
        });
        return conclusions;
    }

    /** Puts a state to rules and passes on everything that they insert, with the rule that did. */
    static void hear(KieBase rules, State<?> state, BiConsumer<Object, Rule> listener) {
        var session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getRule() != null) {
                        listener.accept(event.getObject(), event.getRule());
                    }
                }
            });
            session.insert(state);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
