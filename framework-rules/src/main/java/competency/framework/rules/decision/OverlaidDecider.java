package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.overlay.RuleOverlays;
import competency.framework.rules.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides as the rules of this library do, and stricter where a provider's say so. Everything that overlays ever say was
 * heard when this was made, so that asking costs a look into a table.
 */
final class OverlaidDecider implements Decider {
    private static final Comparator<Said> FIRST_HEARD = Comparator.comparing(
                    (Said said) -> said.outcome() == null ? Integer.MIN_VALUE : Strictness.of(said.outcome()))
            .reversed()
            .thenComparing(Said::provider)
            .thenComparing(said -> said.rule().id());

    private final Decider library;
    private final Map<State<?>, Decision<?>> decided;

    private OverlaidDecider(Decider library, Map<State<?>, Decision<?>> decided) {
        this.library = library;
        this.decided = decided;
    }

    /**
     * Hears the overlays.
     *
     * @throws competency.framework.rules.overlay.InvalidOverlayException if one cannot be used, or says what it may not
     */
    static Decider over(Decider library, RuleOverlays overlays) {
        return overlays.all().isEmpty()
                ? library
                : RuleBase.withOurLoader(() -> over(library, new OverlayLoading(library).said(overlays)));
    }

    /** What overlays say has been heard. */
    static Decider over(Decider library, Map<State<?>, List<Said>> said) {
        var decided = new LinkedHashMap<State<?>, Decision<?>>();
        said.forEach((state, all) -> decided.put(state, combined(library, state, all)));
        return new OverlaidDecider(library, decided);
    }

    private static <O extends Enum<O>> Decision<O> combined(Decider library, State<O> state, List<Said> said) {
        var own = library.decide(state);
        var inOrder = said.stream().sorted(FIRST_HEARD).toList();
        var first = inOrder.get(0);
        if (first.outcome() == null || !Strictness.isStricter(first.outcome(), own.outcome())) {
            return new Decision<>(own.outcome(), own.rule().and(rules(inOrder)));
        }
        var beside = new ArrayList<RuleRef>(List.of(own.rule()));
        beside.addAll(rules(inOrder.subList(1, inOrder.size())));
        return new Decision<>(
                state.outcomes().cast(first.outcome()), first.rule().and(beside));
    }

    private static List<RuleRef> rules(List<Said> said) {
        return said.stream().map(Said::rule).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // a state is only ever kept with a decision of its own outcome type
    public <O extends Enum<O>> Decision<O> decide(State<O> state) {
        var known = decided.get(state);
        return known == null ? library.decide(state) : (Decision<O>) known;
    }
}
