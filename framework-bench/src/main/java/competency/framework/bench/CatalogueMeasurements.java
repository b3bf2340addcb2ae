package competency.framework.bench;

import competency.framework.data.CatalogueLoader;
import competency.framework.data.FrameworkLoader;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.rules.inspection.Inspector;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What reading and checking a catalogue of courses costs, beside having Jackson read the same text into a tree and do
 * nothing with it.
 */
final class CatalogueMeasurements {
    private static final int LINES_OF_A_COURSE = 10;
    private static final int LINES = 3_000;
    private static final int MANY = 10;
    private static final List<String> EVIDENCE =
            List.of("attended", "tested", "tested", "workplace-assessed", "workplace-assessed", "workplace-assessed");

    private final CompetencyFramework framework = FrameworkLoader.bundled("drug-alcohol-england");
    private final List<Competency> competencies = framework.content().competencies();
    private final Inspector inspector = Inspector.create();

    private CatalogueMeasurements() {}

    static String section() {
        return new CatalogueMeasurements().table();
    }

    private String table() {
        var text = new StringBuilder("""
                | Catalogues of courses | files | lines | read by Jackson, ms | read here | read and checked | times Jackson |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        for (var format : List.of("yaml", "json")) {
            var few = append(text, format, 1);
            var many = append(text, format, MANY);
            text.append("| %s, ten times the lines | | | | | %.1f times | |%n".formatted(format, many / few));
        }
        return text.toString();
    }

    private double append(StringBuilder text, String format, int files) {
        var isYaml = format.equals("yaml");
        var written = IntStream.range(0, files)
                .mapToObj(file -> isYaml ? yaml(file) : json(file))
                .toList();
        ObjectMapper mapper = isYaml ? new YAMLMapper() : new JsonMapper();
        var name = "catalogue." + format;
        var medians = new Rounds(25, 9)
                .with(
                        "tree",
                        () -> written.stream()
                                .mapToLong(file -> mapper.readTree(file).size())
                                .sum())
                .with("read", () -> catalogues(written, name).size())
                .with("checked", () -> checked(written, name))
                .medians();
        double tree = Objects.requireNonNull(medians.get("tree"));
        double checked = Objects.requireNonNull(medians.get("checked"));
        text.append("| %s | %d | %,d | %.1f | %.1f | %.1f | %.2f |%n"
                .formatted(format, files, files * LINES, tree, medians.get("read"), checked, checked / tree));
        return checked;
    }

    private long checked(List<byte[]> written, String name) {
        return inspector
                .inspect(framework, catalogues(written, name), InspectionSettings.on(MadeUpFramework.AS_OF))
                .observations()
                .size();
    }

    private static List<CourseCatalogue> catalogues(List<byte[]> written, String name) {
        return written.stream().map(file -> catalogue(file, name)).toList();
    }

    private static CourseCatalogue catalogue(byte[] written, String name) {
        var examined = CatalogueLoader.examine(new ByteArrayInputStream(written), name);
        if (!examined.problems().isEmpty()) {
            throw new IllegalStateException(examined.problems().get(0).toString());
        }
        return Objects.requireNonNull(examined.value());
    }

    private byte[] yaml(int file) {
        var random = new SplittableRandom(file);
        var text = new StringBuilder("""
                catalogue:
                  id: made-up-%d
                  title: Made up
                  provider: made-up
                  framework: drug-alcohol-england
                courses:
                """.formatted(file));
        for (int course = 0; course < LINES / LINES_OF_A_COURSE; course++) {
            text.append("""
                      - id: course-%d-%d
                        title: Course number %d
                        hours: %d
                        cost_gbp: %d
                        assessment: [attended, tested, workplace-assessed]
                        develops:
                    """.formatted(file, course, course, 1 + random.nextInt(60), random.nextInt(500)));
            for (int line = 0; line < LINES_OF_A_COURSE; line++) {
                var competency = competency(course, line);
                var level = level(competency).map(", level: %s"::formatted).orElse("");
                text.append("      - {competency: %s%s, evidence: %s}%n"
                        .formatted(competency.id(), level, evidence(random)));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] json(int file) {
        var random = new SplittableRandom(file);
        var text = new StringBuilder("""
                {"catalogue": {"id": "made-up-%d", "title": "Made up", "provider": "made-up", "framework": "drug-alcohol-england"},
                 "courses": [""".formatted(file));
        for (int course = 0; course < LINES / LINES_OF_A_COURSE; course++) {
            text.append(course == 0 ? "\n" : ",\n")
                    .append("""
                            {"id": "course-%d-%d", "title": "Course number %d", "hours": %d, "cost_gbp": %d,
                             "assessment": ["attended", "tested", "workplace-assessed"], "develops": [
                            """.formatted(file, course, course, 1 + random.nextInt(60), random.nextInt(500)));
            for (int line = 0; line < LINES_OF_A_COURSE; line++) {
                var competency = competency(course, line);
                var level =
                        level(competency).map(", \"level\": \"%s\""::formatted).orElse("");
                text.append(line == 0 ? "" : ",\n")
                        .append("{\"competency\": \"%s\"%s, \"evidence\": \"%s\"}"
                                .formatted(competency.id(), level, evidence(random)));
            }
            text.append("]}");
        }
        return text.append("]}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Competency competency(int course, int line) {
        return competencies.get((course * 7 + line) % competencies.size());
    }

    /** The lowest, if it has levels: higher ones would have to be shown in ways that are drawn at random. */
    private Optional<LevelId> level(Competency competency) {
        return framework.scaleOf(competency).map(ProficiencyScale::lowest);
    }

    private static String evidence(SplittableRandom random) {
        return EVIDENCE.get(random.nextInt(EVIDENCE.size()));
    }
}
