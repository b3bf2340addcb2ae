package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.state.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of every state there is, written down when they were last changed, so that they need not be woken
 * to answer. A test asks the rules about every state again and fails where the file says anything else.
 *
 * <p>The file has a line for each rule, and for each kind of state the decisions by letter and then one letter for each
 * state in the order of their numbers.
 */
final class WrittenDecisions {
    static final String FILE = "decisions.txt";
    static final String RULE = "rule ";
    static final String STAGE = "stage ";
    static final String STATES = "= ";
    static final char NO_STATE = '.';

    /** The decisions about one kind of state: what each letter stands for, and a letter for each state. */
    private record Stage(Map<Character, Verdict> letters, StringBuilder states) {}

    /** A rule and what it concludes, by its name. */
    private record Verdict(RuleRef rule, String outcome) {}

    private final Map<String, RuleRef> rules = new HashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();

    private WrittenDecisions() {
        var stage = new Stage(Map.of(), new StringBuilder());
        for (var line : text().split("\n", -1)) {
            if (line.startsWith(STATES)) {
                stage.states().append(line, STATES.length(), line.length());
            } else if (line.startsWith(STAGE)) {
                stage = new Stage(new HashMap<>(), new StringBuilder());
                stages.put(line.substring(STAGE.length()), stage);
            } else if (line.startsWith(RULE)) {
                var parts = line.substring(RULE.length()).split("\t", -1);
                rules.put(parts[0], new RuleRef(parts[0], parts[1], parts[2]));
            } else if (line.startsWith("  ")) {
                var parts = line.strip().split(" ", -1);
                var rule = Objects.requireNonNull(rules.get(parts[1]));
                stage.letters().put(parts[0].charAt(0), new Verdict(rule, parts[2]));
            }
        }
    }

    /** Holds the decisions from the first use on. */
    private static final class Read {
        static final WrittenDecisions DECISIONS = new WrittenDecisions();
    }

    /** The decisions. Immutable, read once. */
    static WrittenDecisions ofTheseRules() {
        return Read.DECISIONS;
    }

    /** The decisions about all states of the kind of this one, by number; null where there is no state. */
    <O extends Enum<O>> @Nullable Decision<?>[] about(State<O> state) {
        var stage = stages.get(state.getClass().getSimpleName());
        if (stage == null) {
            return new Decision<?>[0];
        }
        var byLetter = new HashMap<Character, Decision<O>>();
        stage.letters()
                .forEach((letter, verdict) -> byLetter.put(
                        letter, new Decision<>(Enum.valueOf(state.outcomes(), verdict.outcome()), verdict.rule())));
        var decisions = new @Nullable Decision<?>[stage.states().length()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = byLetter.get(stage.states().charAt(i));
        }
        return decisions;
    }

    private static String text() {
        try (var in = WrittenDecisions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing: the jar was built or repackaged without it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
