package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.state.Conclusion;
import competency.framework.rules.state.Note;
import competency.framework.rules.state.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * Hears everything that one overlay has to say, by putting every state of an evaluation to its rules, and tells what it
 * may not say. What is heard here is all that it will ever say: its rules need not be asked again.
 */
final class OverlayHearing {
    private final OverlayRules overlay;
    private final Decider library;
    private final Map<State<?>, List<Said>> said = new LinkedHashMap<>();
    private final Map<String, Offence> offences = new LinkedHashMap<>();
    private final Set<String> heard = new LinkedHashSet<>();

    /** What a rule does wrong, the first state in which it does, and in how many it does. */
    private record Offence(String first, int states) {
        Offence again() {
            return new Offence(first, states + 1);
        }

        @Override
        public String toString() {
            return states == 1 ? first : "%s (and in %s more states)".formatted(first, states - 1);
        }
    }

    OverlayHearing(OverlayRules overlay, Decider library) {
        this.overlay = overlay;
        this.library = library;
    }

    /** What is said of which state. Problems have been told to the overlay. */
    Map<State<?>, List<Said>> of(KieBase rules, List<RuleRef> refs) {
        for (var stage : EvaluationStages.all()) {
            for (var state : new StateSpace<>(stage).states()) {
                put(rules, state);
            }
        }
        offences.values().forEach(offence -> overlay.refused(offence.toString()));
        var silent = refs.stream().filter(rule -> !heard.contains(rule.id())).toList();
        // A rule that failed somewhere may have been kept from speaking elsewhere.
        if (offences.isEmpty() && !silent.isEmpty()) {
            silent.forEach(rule -> overlay.refused("rule %s (%s) speaks about no state of an evaluation (%s)"
                    .formatted(rule.id(), rule.sentence(), stages())));
        }
        return said;
    }

    private static String stages() {
        return EvaluationStages.all().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    private void put(KieBase rules, State<?> state) {
        try {
            RuleSession.hear(rules, state, (what, rule) -> hear(state, what, rule));
        } catch (RuntimeException e) {
            offend("failure", "a rule fails about %s: %s".formatted(state, rootOf(e)));
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    private void hear(State<?> state, Object what, Rule rule) {
        var ref = Objects.requireNonNull(overlay.refOf(rule));
        heard.add(ref.id());
        if (what instanceof Note) {
            add(state, new Said(ref, null));
        } else if (what instanceof Conclusion conclusion) {
            if (isAllowed(state, conclusion.outcome(), ref)) {
                add(state, new Said(ref, conclusion.outcome()));
            }
        } else {
            // Ends the session: a rule that inserts states could go on for ever.
            throw new IllegalArgumentException("rule %s inserts %s; only a Conclusion or a Note may be inserted"
                    .formatted(ref.id(), what.getClass().getName()));
        }
    }

    private void add(State<?> state, Said more) {
        said.computeIfAbsent(state, key -> new ArrayList<>()).add(more);
    }

    private boolean isAllowed(State<?> state, Enum<?> outcome, RuleRef rule) {
        if (!state.outcomes().isInstance(outcome)) {
            offend(
                    rule.id() + " type",
                    "rule %s concludes %s.%s about %s, of which only a %s can be concluded"
                            .formatted(
                                    rule.id(),
                                    outcome.getDeclaringClass().getSimpleName(),
                                    outcome,
                                    state,
                                    state.outcomes().getSimpleName()));
            return false;
        }
        var allowed = Strictness.ofOverlays(state.outcomes());
        if (!allowed.contains(outcome)) {
            offend(
                    rule.id() + " outcome",
                    "rule %s concludes %s about %s; an overlay may conclude only %s of it, or insert a Note"
                            .formatted(rule.id(), outcome, state, allowed));
            return false;
        }
        var librarys = library.decide(state);
        if (Strictness.isStricter(librarys.outcome(), outcome)) {
            offend(
                    rule.id() + " weaker",
                    "rule %s concludes %s about %s, of which this library says %s (%s): an overlay may only be stricter; say"
                                    .formatted(
                                            rule.id(),
                                            outcome,
                                            state,
                                            librarys.outcome(),
                                            librarys.rule().id())
                            + " in the rule where it applies");
            return false;
        }
        return true;
    }

    private void offend(String kind, String problem) {
        offences.merge(kind, new Offence(problem, 1), (known, added) -> known.again());
    }
}
