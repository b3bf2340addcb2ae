package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors use, held against what is really read. */
class FileKindTest {
    private static final Path SCHEMAS = Path.of("../docs/schema");
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Pattern FOR_EDITORS =
            Pattern.compile("# yaml-language-server: \\$schema=(\\S+/docs/schema/(\\S+))\n");

    private final Map<FileKind, Validator> validators = new EnumMap<>(FileKind.class);

    @ParameterizedTest
    @EnumSource
    void the_schemas_of_the_documentation_are_those_of_the_loaders(FileKind kind) throws IOException {
        var file = SCHEMAS.resolve(kind.schemaFile());
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(SCHEMAS);
            Files.writeString(file, kind.schema());
        }
        assertThat(file).as("-Dschema.write=true writes it again").hasContent(kind.schema());
    }

    @ParameterizedTest
    @EnumSource
    void every_schema_is_a_schema(FileKind kind) {
        var dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(dialect.validate(kind.schema(), InputFormat.JSON)).isEmpty();
        assertThat(kind.schema()).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void every_meaning_is_that_of_a_key() throws IOException {
        var meanings = new Properties();
        try (var in = Meanings.class.getResourceAsStream("meanings.properties")) {
            meanings.load(in);
        }
        var used = new HashSet<String>();
        for (var root : List.of(
                FrameworkDocument.class,
                ContentDocument.class,
                CatalogueFileDocument.class,
                PortfolioFileDocument.class,
                PolicyFileDocument.class,
                CaseFileDocument.class)) {
            used.add(Meanings.name(root));
            collect(root, meanings.stringPropertyNames(), used, new HashSet<>());
        }
        assertThat(meanings.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void collect(Class<?> type, Set<String> known, Set<String> used, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type) && !RecordShape.isWord(type)) {
            for (var part : RecordShape.of(type).parts()) {
                var there = Meanings.name(type) + "." + part.key();
                used.add(known.contains(there) ? there : part.key());
                collect(part.type(), known, used, seen);
            }
        }
    }

    @ParameterizedTest
    @MethodSource
    void every_example_names_its_schema_and_is_taken_by_it(Path example) throws IOException {
        var text = Files.readString(example);
        var named = FOR_EDITORS.matcher(text);
        assertThat(named.lookingAt())
                .as("the first line of %s names a schema", example)
                .isTrue();
        assertThat(example.resolveSibling(named.group(1))).exists();
        assertThat(complaints(kind(text), text)).isEmpty();
    }

    static List<Path> every_example_names_its_schema_and_is_taken_by_it() {
        return files(EXAMPLES);
    }

    @Test
    void every_file_of_the_bundled_framework_is_taken() throws IOException {
        var files = files(Path.of("src/main/resources/competency/framework/data/drug-alcohol-england"));
        assertThat(files).hasSizeGreaterThan(30);
        for (var file : files) {
            var kind = file.endsWith("framework.yaml") ? FileKind.FRAMEWORK : FileKind.FRAMEWORK_PART;
            assertThat(complaints(kind, Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_file_of_cases_is_taken() throws IOException {
        var files = files(Path.of("../framework-rules/src/test/resources/competency/framework/rules/cases"));
        var cases = new ArrayList<Path>();
        for (var file : files) {
            if (Files.readString(file).contains("\ncases:")) {
                cases.add(file);
                assertThat(complaints(FileKind.CASES, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(cases).hasSizeGreaterThan(10);
    }

    @Test
    void no_key_can_be_written_wrong_unnoticed() throws IOException {
        var damaged = 0;
        for (var example : files(EXAMPLES)) {
            var text = Files.readString(example);
            var kind = kind(text);
            for (var tree : new Damages(Validator.tree(text)).renamedKeys()) {
                assertThat(validator(kind).of(tree)).as("%s: %s", example, tree).isNotEmpty();
                damaged++;
            }
        }
        assertThat(damaged).isGreaterThan(400);
    }

    @Test
    void no_value_can_be_replaced_by_a_mapping_unnoticed() throws IOException {
        var damaged = 0;
        for (var example : files(EXAMPLES)) {
            var text = Files.readString(example);
            for (var tree : new Damages(Validator.tree(text)).replacedValues()) {
                assertThat(validator(kind(text)).of(tree))
                        .as("%s: %s", example, tree)
                        .isNotEmpty();
                damaged++;
            }
        }
        assertThat(damaged).isGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CATALOGUE|catalogue: {id: A b, title: T}",
                "CATALOGUE|catalogue: {id: a, title: T, provider: The College}",
                "CATALOGUE|catalogue: {id: a, title: T} / courses: [{id: c, title: T, hours: 0.1}]",
                "CATALOGUE|catalogue: {id: a, title: T} / courses: [{id: c, title: T, hours: '7'}]",
                "CATALOGUE|catalogue: {id: a, title: T} / courses: [{id: c, title: T, credits: 1.5}]",
                "CATALOGUE|catalogue: {id: a, title: T} / courses: [{id: c, title: T, reach: team}]",
                "CATALOGUE|catalogue: {id: a, title: T} / courses: [{id: c, title: T, accredited_from: 1.1.2026}]",
                "CATALOGUE|catalogue: {id: a, title: T} / courses: [{id: c, title: T, assessment: tested}]",
                "CATALOGUE|catalogue: {id: a, title: T} / "
                        + "courses: [{id: c, title: T, develops: [{competency: x, lapse_months: 1}]}]",
                "CATALOGUE|catalogue: {id: a, title: T} / "
                        + "courses: [{id: c, title: T, develops: [{competency: x, refresher: true, level: y}]}]",
                "CATALOGUE|catalogue: {id: a}",
                "CATALOGUE|[]",
                "POLICY|policy: {id: p, grace_days: 400}",
                "POLICY|policy: {id: p, adjust: [{role: r, obligation: mandatory}]}",
                "POLICY|policy: {id: p, adjust: [{requirement: r, obligation: mandatory}]}",
                "POLICY|policy: {id: p, adjust: [{role: r, add: {competency: c, course: d}}]}",
                "POLICY|policy: {id: p, adjust: [{role: r, add: {registration: nmc}}]}",
                "POLICY|policy: {id: p, adjust: [{role: r, add: {course: c, level: l}}]}",
                "POLICY|policy: {id: p, adjust: [{role: r, add: {competency: c, when: {}}}]}",
                "PORTFOLIO|portfolio: {person: Jo Smith}",
                "PORTFOLIO|[{person: p, checks: [{id: k, check: dbs, on: 2026-13-01, result: clear}]}]",
                "FRAMEWORK|framework: {id: x, version: 1, title: T, effective_from: 2026-01-01}",
                "FRAMEWORK_PART|scales: [{id: x, cumulative: 'true', levels: [low]}]",
                "FRAMEWORK_PART|scales: [{id: x, cumulative: true, levels: [Low]}]",
                "FRAMEWORK_PART|sources: [{id: x, title: T, publisher: P, url: example, read_on: 2026-01-01}]",
                "CASES|framework: x / cases: [{name: N, as_of: 2026-01-01, role: r, portfolio: {}, expect: {}}]",
            })
    void what_is_wrong_is_told_while_it_is_written(FileKind kind, String written) {
        assertThat(complaints(kind, written.replace(" / ", "\n"))).isNotEmpty();
    }

    @Test
    void a_list_of_portfolios_is_a_file_of_portfolios() {
        assertThat(complaints(
                        FileKind.PORTFOLIO, "[{person: p-1}, {person: p-2, posts: [{role: r, from: 2026-01-01}]}]"))
                .isEmpty();
    }

    private static FileKind kind(String example) {
        var named = FOR_EDITORS.matcher(example);
        assertThat(named.lookingAt()).isTrue();
        return Stream.of(FileKind.values())
                .filter(each -> each.schemaFile().equals(named.group(2)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> complaints(FileKind kind, String yaml) {
        return validator(kind).of(yaml);
    }

    private Validator validator(FileKind kind) {
        return validators.computeIfAbsent(kind, Validator::new);
    }

    private static List<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
