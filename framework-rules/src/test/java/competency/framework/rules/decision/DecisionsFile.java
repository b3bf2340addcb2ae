package competency.framework.rules.decision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.state.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The file of decisions as it should be: what the rules, asked anew, say of every state. */
final class DecisionsFile {
    static final Path PLACE =
            Path.of("src", "main", "resources", "competency", "framework", "rules", "decision", WrittenDecisions.FILE);
    private static final Path TOPICS =
            Path.of("src", "main", "resources", "competency", "framework", "rules", "topics");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LONGEST_ROW = 96;

    private DecisionsFile() {}

    static String text() {
        return """
                # What the rules decide about every state there is, so that they need not be woken to answer. Written by
                # DecisionsFileTest with -Ddecisions.write=true, never by hand; docs/rule-book.md says the same to people.
                # "of" is the SHA-256 of the files of rules, in the order of their names.
                of %s
                """.formatted(hashOfTopics())
                + RuleBase.refs().stream().map(DecisionsFile::rule).collect(joining())
                + EnumerationTest.stages().stream()
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .map(DecisionsFile::stage)
                        .collect(joining());
    }

    private static String rule(RuleRef rule) {
        return "%s%s\t%s\t%s\n".formatted(WrittenDecisions.RULE, rule.id(), rule.sentence(), rule.basis());
    }

    private static String stage(Class<? extends State<?>> stage) {
        var decided = new TreeMap<Integer, String>();
        new StateSpace<>(stage).states().forEach(state -> decided.put(state.number(), words(state)));
        var heard = decided.values().stream().distinct().sorted().toList();
        var text = new StringBuilder(WrittenDecisions.STAGE + stage.getSimpleName() + "\n");
        for (int i = 0; i < heard.size(); i++) {
            text.append("  %s %s\n".formatted(LETTERS.charAt(i), heard.get(i)));
        }
        for (var row : rows(states(decided, heard), stage)) {
            text.append(WrittenDecisions.STATES).append(row).append('\n');
        }
        return text.toString();
    }

    private static String words(State<?> state) {
        var decision = new RuleSession().decide(state);
        return decision.rule().id() + " " + decision.outcome().name();
    }

    private static String states(SortedMap<Integer, String> decided, List<String> heard) {
        var states = new StringBuilder();
        for (int number = 0; number <= decided.lastKey(); number++) {
            states.append(
                    decided.containsKey(number)
                            ? LETTERS.charAt(heard.indexOf(requireNonNull(decided.get(number))))
                            : WrittenDecisions.NO_STATE);
        }
        return states.toString();
    }

    /** Rows of states that are equal in their first components, as long as fits, so that a difference can be read. */
    private static List<String> rows(String states, Class<?> stage) {
        var length = 1;
        var components = stage.getRecordComponents();
        for (int i = components.length - 1; i >= 0; i--) {
            var values = StateSpace.valuesOf(components[i]).size();
            if (length * values > LONGEST_ROW) {
                break;
            }
            length *= values;
        }
        var rows = new ArrayList<String>();
        for (int from = 0; from < states.length(); from += length) {
            rows.add(states.substring(from, Math.min(states.length(), from + length)));
        }
        return rows;
    }

    private static String hashOfTopics() {
        try (var files = Files.list(TOPICS)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.sorted().toList()) {
                digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
