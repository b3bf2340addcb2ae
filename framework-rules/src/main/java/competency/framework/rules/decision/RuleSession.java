package competency.framework.rules.decision;

import competency.framework.rules.state.Conclusion;
import competency.framework.rules.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        var session = RuleBase.rules().newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Conclusion conclusion) {
                        var outcome = state.outcomes().cast(conclusion.outcome());
                        conclusions.add(new Decision<>(outcome, RuleBase.refOf(event.getRule())));
                    }
                }
            });
            session.insert(state);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return conclusions;
    }
}
