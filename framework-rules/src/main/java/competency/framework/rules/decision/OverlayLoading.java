package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.overlay.InvalidOverlayException;
import competency.framework.rules.overlay.RuleOverlays;
import competency.framework.rules.state.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** Wakes overlays and hears what they say; gathers every problem of all of them. */
final class OverlayLoading {
    private final Decider library;
    private final List<String> problems;

    /** An overlay that could be woken. */
    record Woken(OverlayRules overlay, KieBase rules, List<RuleRef> refs) {}

    OverlayLoading(Decider library) {
        this(library, new ArrayList<>());
    }

    /** With problems that were told before. */
    OverlayLoading(Decider library, List<String> problems) {
        this.library = library;
        this.problems = problems;
    }

    Map<State<?>, List<Said>> said(RuleOverlays overlays) {
        var loaded = overlays.all().stream()
                .map(overlay -> new OverlayRules(overlay, problems::add))
                .toList();
        requireProviders(loaded);
        var woken = new ArrayList<Woken>();
        for (var overlay : loaded) {
            overlay.load().ifPresent(rules -> woken.add(new Woken(overlay, rules, overlay.refs(rules))));
        }
        return heard(woken);
    }

    /** What overlays say of which state, once they are awake. */
    Map<State<?>, List<Said>> heard(List<Woken> woken) {
        requireIds(woken);
        refuseProblems();
        var said = new LinkedHashMap<State<?>, List<Said>>();
        for (var one : woken) {
            new OverlayHearing(one.overlay(), library)
                    .of(one.rules(), one.refs())
                    .forEach((state, more) -> said.computeIfAbsent(state, key -> new ArrayList<>())
                            .addAll(more));
        }
        refuseProblems();
        return said;
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidOverlayException(problems);
        }
    }

    private void requireProviders(List<OverlayRules> overlays) {
        var known = new HashSet<String>();
        for (var overlay : overlays) {
            if (overlay.provider().isEmpty()) {
                problems.add("an overlay must say whose rules it has: provider() is blank");
            } else if (!known.add(overlay.provider())) {
                overlay.refused("two overlays say that they are this provider's; one of them must go or be renamed");
            }
        }
    }

    /** Ids are for good, so nobody may begin one as this library does, or take one that another overlay has. */
    private void requireIds(List<Woken> overlays) {
        var ours = Decider.rules().stream().map(rule -> prefix(rule.id())).collect(Collectors.toSet());
        var taken = new HashMap<String, String>();
        for (var one : overlays) {
            one.refs().forEach(rule -> requireId(one, rule, ours, taken));
        }
    }

    private static void requireId(Woken one, RuleRef rule, Set<String> ours, Map<String, String> taken) {
        if (ours.contains(prefix(rule.id()))) {
            one.overlay()
                    .refused("rule %s (%s) begins as ids of this library do; begin with other letters"
                            .formatted(rule.id(), rule.sentence()));
        }
        var holder = taken.putIfAbsent(rule.id(), one.overlay().provider());
        if (holder != null) {
            one.overlay()
                    .refused("rule %s (%s) has an id that a rule of %s has"
                            .formatted(rule.id(), rule.sentence(), holder));
        }
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('-') + 1);
    }
}
