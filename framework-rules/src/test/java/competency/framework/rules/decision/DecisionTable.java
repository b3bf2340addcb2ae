package competency.framework.rules.decision;

import static java.util.Objects.requireNonNull;

import competency.framework.rules.state.State;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The decisions about every state of a stage, collapsed into as few rows as a reader can check. The table is read from
 * the top: the first row that a state agrees with is the one that decides it.
 */
public final class DecisionTable<S extends State<?>> {
    // Rows are grown from so many states and the widest is taken; more are slower and find nothing wider.
    private static final int TRIED = 20;

    private final List<RecordComponent> components;
    private final List<List<?>> values = new ArrayList<>();
    private final Map<List<Integer>, Decision<?>> decisions = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** One row: for each component the values it is about, the rule that is heard, what it concludes, of how many. */
    public record Row(List<List<?>> values, String rule, String outcome, int states) {}

    public DecisionTable(Class<S> stage) {
        var space = new StateSpace<>(stage);
        components = List.of(space.components());
        components.forEach(component -> values.add(StateSpace.valuesOf(component)));
        for (var state : space.states()) {
            decisions.put(positionOf(state), decide(state));
        }
        var decided = new HashSet<List<Integer>>();
        statesByRule().forEach((rule, states) -> addRows(rule.substring(3), states, decided));
    }

    private static Decision<?> decide(State<?> state) {
        return new RuleSession().decide(state);
    }

    public List<Row> rows() {
        return rows;
    }

    int size() {
        return decisions.size();
    }

    boolean isAny(List<?> cell, int component) {
        return cell.size() == values.get(component).size();
    }

    private List<Integer> positionOf(State<?> state) {
        var position = new ArrayList<Integer>();
        for (int i = 0; i < components.size(); i++) {
            position.add(values.get(i).indexOf(StateSpace.valueOf(components.get(i), state)));
        }
        return position;
    }

    /** Rules in the order of the outcomes they can have heard, so that rows reach as far as they can. */
    private Map<String, List<List<Integer>>> statesByRule() {
        var byRule = new TreeMap<String, List<List<Integer>>>();
        decisions.forEach((state, decision) -> byRule.computeIfAbsent(
                        "%02d %s"
                                .formatted(
                                        rank(decision.rule().id()),
                                        decision.rule().id()),
                        unused -> new ArrayList<>())
                .add(state));
        return byRule;
    }

    @SuppressWarnings("EnumOrdinal") // the order of outcomes is published, and is what decides
    private int rank(String rule) {
        return ranks.computeIfAbsent(
                rule,
                unused -> decisions.values().stream()
                        .filter(decision -> decision.rule().id().equals(rule))
                        .mapToInt(decision -> decision.outcome().ordinal())
                        .min()
                        .orElseThrow());
    }

    /** Rows may reach over states that an earlier row decided: those are never asked of them. */
    private void addRows(String rule, List<List<Integer>> states, Set<List<Integer>> decided) {
        var open = new LinkedHashSet<>(states);
        while (!open.isEmpty()) {
            var row = open.stream()
                    .limit(TRIED)
                    .map(state -> widest(state, rule, decided))
                    .distinct()
                    .max(Comparator.comparingInt(box -> covered(box, open).size()))
                    .orElseThrow();
            var covered = covered(row, open);
            rows.add(new Row(cells(covered), rule, outcomeOf(covered), covered.size()));
            open.removeAll(covered);
            decided.addAll(covered);
        }
    }

    private List<Set<Integer>> widest(List<Integer> state, String rule, Set<List<Integer>> decided) {
        var box = new ArrayList<Set<Integer>>();
        state.forEach(value -> box.add(new TreeSet<>(Set.of(value))));
        for (int i = 0; i < components.size(); i++) {
            for (int value = 0; value < values.get(i).size(); value++) {
                var wider = new TreeSet<>(box.get(i));
                if (wider.add(value)) {
                    var narrower = box.set(i, wider);
                    if (!fits(box, rule, decided)) {
                        box.set(i, narrower);
                    }
                }
            }
        }
        return box;
    }

    private boolean fits(List<Set<Integer>> box, String rule, Set<List<Integer>> decided) {
        return decisions.entrySet().stream()
                .filter(entry -> agrees(entry.getKey(), box))
                .allMatch(entry -> entry.getValue().rule().id().equals(rule) || decided.contains(entry.getKey()));
    }

    private static List<List<Integer>> covered(List<Set<Integer>> box, Collection<List<Integer>> states) {
        return states.stream().filter(state -> agrees(state, box)).toList();
    }

    private static boolean agrees(List<Integer> state, List<Set<Integer>> box) {
        for (int i = 0; i < state.size(); i++) {
            if (!box.get(i).contains(state.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** For each component the values that occur in the states a row decides. */
    private List<List<?>> cells(List<List<Integer>> states) {
        var cells = new ArrayList<List<?>>();
        for (int i = 0; i < components.size(); i++) {
            var component = i;
            var all = values.get(i);
            cells.add(states.stream()
                    .map(state -> state.get(component))
                    .distinct()
                    .sorted()
                    .map(all::get)
                    .toList());
        }
        return cells;
    }

    /** One outcome by its name; several by the component whose value is the outcome. */
    private String outcomeOf(List<List<Integer>> states) {
        var outcomes = states.stream().map(state -> outcome(state)).distinct().toList();
        if (outcomes.size() == 1) {
            return words(outcomes.get(0));
        }
        for (int i = 0; i < components.size(); i++) {
            var component = i;
            if (states.stream()
                    .allMatch(state ->
                            values.get(component).get(state.get(component)).equals(outcome(state)))) {
                return "as “%s”".formatted(words(components.get(i).getName()));
            }
        }
        throw new IllegalStateException("one rule, several outcomes, and no component that tells which: " + outcomes);
    }

    private Enum<?> outcome(List<Integer> state) {
        return requireNonNull(decisions.get(state)).outcome();
    }

    static String words(Object value) {
        return value.toString()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceFirst("^true$", "yes")
                .replaceFirst("^false$", "no");
    }
}
