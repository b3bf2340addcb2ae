package competency.framework.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes one word in one condition or conclusion at a time, in every rule, and expects the decision in some state to
 * become another one: such a change cannot pass the rule book, whose tables are these decisions. What survives is listed
 * with the reason why it changes nothing.
 */
@Tag("slow")
class DamagedRulesTest {
    private static final Path TOPICS = Path.of("src/main/resources/competency/framework/rules/topics");
    private static final Path SURVIVORS =
            Path.of("src/test/resources/competency/framework/rules/decision/harmless-changes.txt");

    /** Operators, negations, constants, and claims that stand alone. */
    private static final Pattern IN_CONDITION =
            Pattern.compile("==|!=|&&|\\|\\||![a-z]\\w*|[A-Z]\\w+\\.[A-Z_]+|(?<=[(,] )[a-z]\\w*(?:\\.\\w+)?(?=,| \\))");

    private static final List<String> HOMES = List.of(
            "competency.framework.rules.state.",
            "competency.framework.model.evaluation.",
            "competency.framework.model.inspection.",
            "competency.framework.model.next.");

    private static final Pattern IN_CONCLUSION = Pattern.compile("[A-Z]\\w+\\.[A-Z_]+");

    private static final Pattern ID = Pattern.compile("@id\\(\"([^\"]+)\"\\)");

    private record Damage(String place, String text) {}

    static List<Topic> topics() {
        return Topic.all();
    }

    @Test
    void every_file_of_rules_is_damaged() throws IOException {
        try (var files = Files.list(TOPICS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            topics().stream().map(Topic::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void one_changed_word_changes_some_decision(Topic topic) throws IOException {
        var damages = damages(topic);
        assertThat(damages).hasSizeGreaterThan(2);
        var texts = new ArrayList<>(List.of(Files.readString(TOPICS.resolve(topic.file()))));
        damages.forEach(damage -> texts.add(damage.text()));
        var unnoticed = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < damages.size(); i++) {
            unnoticed.put(i + 1, topic.file() + " " + damages.get(i).place());
        }
        var rules = new DamagedRules(texts);
        for (var question : topic.questions()) {
            for (var state : new StateSpace<>(question.stage()).states()) {
                var decisions = rules.decisions(state);
                unnoticed
                        .keySet()
                        .removeIf(number ->
                                !decisions.getOrDefault(number, "none").equals(decisions.get(0)));
            }
        }
        assertThat(new TreeSet<>(unnoticed.values())).isEqualTo(harmless(topic.file()));
    }

    private static List<Damage> damages(Topic topic) throws IOException {
        var damages = new ArrayList<Damage>();
        var text = Files.readString(TOPICS.resolve(topic.file()));
        var rule = "";
        var words = IN_CONCLUSION;
        var offset = 0;
        for (var line : text.split("\n", -1)) {
            var id = ID.matcher(line);
            rule = id.find() ? id.group(1) : line.equals("end") ? "" : rule;
            words = line.equals("when") ? IN_CONDITION : line.equals("then") ? IN_CONCLUSION : words;
            if (!rule.isEmpty() && !id.reset().find()) {
                for (var word : words.matcher(line).results().toList()) {
                    damage(word, rule, text, offset, damages);
                }
            }
            offset += line.length() + 1;
        }
        return damages;
    }

    private static void damage(MatchResult word, String rule, String text, int offset, List<Damage> damages) {
        var other = other(word.group());
        var from = offset + word.start();
        var count = damages.stream()
                        .filter(damage -> damage.place().startsWith(rule + " "))
                        .count()
                + 1;
        damages.add(new Damage(
                "%s change %d: %s → %s".formatted(rule, count, word.group(), other),
                text.substring(0, from) + other + text.substring(offset + word.end())));
    }

    private static String other(String word) {
        return switch (word) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "&&" -> "||";
            case "||" -> "&&";
            default ->
                word.startsWith("!")
                        ? word.substring(1)
                        : word.contains(".") && Character.isUpperCase(word.charAt(0))
                                ? otherConstant(word)
                                : "!" + word;
        };
    }

    /** The next constant of the same enum. */
    @SuppressWarnings("EnumOrdinal") // any other constant would do
    private static String otherConstant(String word) {
        var type = word.substring(0, word.indexOf('.'));
        var name = word.substring(word.indexOf('.') + 1);
        for (var constant : constantsOf(type)) {
            if (constant.name().equals(name)) {
                return type + "." + constantsOf(type)[(constant.ordinal() + 1) % constantsOf(type).length].name();
            }
        }
        throw new IllegalStateException("no enum has " + word);
    }

    private static Enum<?>[] constantsOf(String type) {
        for (var home : HOMES) {
            try {
                return (Enum<?>[]) Class.forName(home + type).getEnumConstants();
            } catch (ClassNotFoundException e) {
                // it is at home in another
            }
        }
        throw new IllegalStateException("no enum is called " + type);
    }

    private static Set<String> harmless(String file) throws IOException {
        var harmless = new TreeSet<String>();
        for (var line : Files.readAllLines(SURVIVORS)) {
            if (line.startsWith(file)) {
                harmless.add(line);
            }
        }
        return harmless;
    }
}
