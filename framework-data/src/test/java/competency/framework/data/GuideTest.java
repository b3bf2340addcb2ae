package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide to writing data, held against what is really read. */
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]+`", Pattern.DOTALL);

    private final String guide;

    GuideTest() throws IOException {
        guide = Files.readString(Path.of("../docs/guide/writing-data.md"));
    }

    @Test
    void every_key_of_every_file_is_told() {
        var code = CODE.matcher(guide).results().map(MatchResult::group).collect(Collectors.joining(" "));
        var keys = new HashSet<String>();
        for (var root : List.of(
                FrameworkDocument.class,
                PortfolioFileDocument.class,
                PolicyFileDocument.class,
                CaseFileDocument.class)) {
            collect(root, keys, new HashSet<>());
        }
        assertThat(keys)
                .hasSizeGreaterThan(100)
                .allMatch(key -> Pattern.compile("(?<![\\w-])" + key + "(?![\\w-])")
                        .matcher(code)
                        .find());
    }

    private static void collect(Class<?> type, Set<String> keys, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type) && !RecordShape.isWord(type)) {
            for (var part : RecordShape.of(type).parts()) {
                keys.add(part.key());
                collect(part.type(), keys, seen);
            }
        }
    }

    @Test
    void every_word_that_a_key_takes_is_told() {
        assertThat(constants(RequirementDocument.class, new HashSet<>()))
                .contains("desirable", "stop", "independently-assessed")
                .allMatch(word -> guide.contains("`" + word + "`"));
        assertThat(constants(PortfolioDocument.class, new HashSet<>()))
                .contains("withdrawn", "accepted-after-review", "suspended")
                .allMatch(word -> guide.contains("`" + word + "`"));
        assertThat(constants(CourseDocument.class, new HashSet<>()))
                .contains("organisation", "tested")
                .allMatch(word -> guide.contains("`" + word + "`"));
        assertThat(constants(PathwayDocument.class, new HashSet<>()))
                .contains("lateral")
                .allMatch(word -> guide.contains("`" + word + "`"));
        assertThat(constants(EquivalenceDocument.class, new HashSet<>()))
                .contains("relabel", "recognition")
                .allMatch(word -> guide.contains("`" + word + "`"));
    }

    private static List<String> constants(Class<?> type, Set<Class<?>> seen) {
        var words = new ArrayList<String>();
        if (type.isEnum()) {
            words.addAll(Words.of(type));
        } else if (type.isRecord() && seen.add(type)) {
            for (var part : RecordShape.of(type).parts()) {
                words.addAll(constants(part.type(), seen));
            }
        }
        return words;
    }

    @Test
    void the_requirements_of_the_guide_are_sound() {
        assertThat(Told.ofFramework("""
                        framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                        sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                        roles:
                          - id: worker
                            title: W
                            basis: {source: p}
                        """ + example("requires:").indent(4)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).containsPattern(" unknown-(competency|course|level) "));
    }

    @Test
    void the_portfolio_and_the_policy_of_the_guide_are_read() {
        assertThat(PortfolioLoader.from(Told.stream(example("portfolio:")), "p.yaml"))
                .singleElement()
                .satisfies(portfolio -> assertThat(portfolio.waivers()).hasSize(1));
        assertThat(PolicyLoader.from(Told.stream(example("policy:")), "p.yaml").graceDays())
                .isEqualTo(14);
    }

    private String example(String beginning) {
        return EXAMPLE.matcher(guide)
                .results()
                .map(found -> found.group(1))
                .filter(example -> example.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
