package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.RoleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Courses against competencies, in blocks that fit on a page: each has some competencies of one kind, and only the courses
 * that do something for them. Empty cells beside each other are one cell, so that a large matrix stays small.
 */
final class PackMatrix {
    /** As many columns as fit on A4 beside the titles of courses. */
    static final int MOST_COLUMNS = 14;

    private final CompetencyFramework framework;
    private final List<PackCourse> courses;
    private final boolean isOfSeveral;
    private final Map<CompetencyId, Map<Integer, List<PackLine>>> lines = new HashMap<>();

    /**
     * Competencies against the courses that do something for them.
     *
     * @param key leads to it on the page
     * @param title what the competencies have in common
     * @param columns the competencies
     * @param groups the courses, those of each catalogue together
     */
    record Block(String key, String title, List<Column> columns, List<Group> groups) {
        int width() {
            return columns.size() + 1;
        }
    }

    /**
     * A competency.
     *
     * @param title what it is called
     * @param roles how many roles require it
     */
    record Column(String title, int roles) {}

    /**
     * Courses of one catalogue.
     *
     * @param title of the catalogue; empty if there is only one
     * @param rows the courses
     */
    record Group(String title, List<Row> rows) {}

    /**
     * A course.
     *
     * @param key leads to it on the page
     * @param title what it is called
     * @param cells what it does for the competencies, from left to right
     */
    record Row(String key, String title, List<Cell> cells) {}

    /**
     * What a course does for one competency, or nothing for several beside each other.
     *
     * @param span how many competencies; 1 where it does something
     * @param shade the class of the cell; empty: nothing
     * @param sign a letter and a number
     * @param words the same in words
     */
    record Cell(int span, String shade, String sign, String words) {
        boolean isEmpty() {
            return shade.isEmpty();
        }

        boolean isWide() {
            return span > 1;
        }
    }

    private PackMatrix(CompetencyFramework framework, List<PackCourse> courses) {
        this.framework = framework;
        this.courses = courses;
        isOfSeveral = courses.stream()
                        .map(PackCourse::catalogue)
                        .filter(Objects::nonNull)
                        .map(CourseCatalogue::id)
                        .distinct()
                        .count()
                > 1;
        for (var course : courses) {
            for (var line : course.lines()) {
                if (line.competency() != null) {
                    lines.computeIfAbsent(line.competency().id(), unused -> new HashMap<>())
                            .computeIfAbsent(course.number(), unused -> new ArrayList<>())
                            .add(line);
                }
            }
        }
    }

    /** The blocks, by kind of competency, then in the order of the framework; what no course touches is left out. */
    static List<Block> of(CompetencyFramework framework, List<PackCourse> courses) {
        return new PackMatrix(framework, courses).blocks();
    }

    private List<Block> blocks() {
        var roles = rolesRequiring(framework);
        var blocks = new ArrayList<Block>();
        for (var kind : CompetencyKind.values()) {
            var some = framework.content().competencies().stream()
                    .filter(competency -> competency.kind() == kind && lines.containsKey(competency.id()))
                    .toList();
            var parts = parts(some);
            for (int i = 0; i < parts.size(); i++) {
                var title = Wording.capitalised(Wording.spaced(kind))
                        + (parts.size() == 1 ? "" : ", %s of %s".formatted(i + 1, parts.size()));
                blocks.add(block("m" + (blocks.size() + 1), title, parts.get(i), roles));
            }
        }
        return blocks;
    }

    /** As few parts as possible, all of about the same size. */
    private static List<List<Competency>> parts(List<Competency> some) {
        var number = (some.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        var parts = new ArrayList<List<Competency>>();
        for (int i = 0; i < number; i++) {
            parts.add(some.subList(i * some.size() / number, (i + 1) * some.size() / number));
        }
        return parts;
    }

    private Block block(String key, String title, List<Competency> some, Map<CompetencyId, Set<RoleId>> roles) {
        var columns = some.stream()
                .map(competency -> new Column(
                        competency.title(),
                        roles.getOrDefault(competency.id(), Set.of()).size()))
                .toList();
        var groups = new LinkedHashMap<String, List<Row>>();
        courses.stream()
                .filter(course -> some.stream().anyMatch(competency -> touches(course, competency)))
                .forEach(course -> groups.computeIfAbsent(group(course), unused -> new ArrayList<>())
                        .add(new Row(course.key(), course.title(), cells(course, some))));
        return new Block(
                key,
                title,
                columns,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private String group(PackCourse course) {
        return course.catalogue() == null || !isOfSeveral
                ? ""
                : course.catalogue().title();
    }

    private boolean touches(PackCourse course, Competency competency) {
        return Objects.requireNonNull(lines.get(competency.id())).containsKey(course.number());
    }

    private List<Cell> cells(PackCourse course, List<Competency> some) {
        var cells = new ArrayList<Cell>();
        var empty = 0;
        for (var competency : some) {
            var found = Objects.requireNonNull(lines.get(competency.id())).get(course.number());
            if (found == null) {
                empty++;
            } else {
                nothing(empty, cells);
                empty = 0;
                cells.add(cell(found));
            }
        }
        nothing(empty, cells);
        return cells;
    }

    private static void nothing(int span, List<Cell> cells) {
        if (span > 0) {
            cells.add(new Cell(span, "", "", ""));
        }
    }

    /** Of several lines about one competency the one that shows most. */
    private static Cell cell(List<PackLine> lines) {
        var best = lines.stream()
                .max(Comparator.comparingInt(PackLine::strength).thenComparingInt(PackLine::rank))
                .orElseThrow();
        return new Cell(1, best.shade(), best.sign(), best.shows());
    }

    /** The roles that ask for a competency, by themselves or by what they take over. */
    static Map<CompetencyId, Set<RoleId>> rolesRequiring(CompetencyFramework framework) {
        Map<CompetencyId, Set<RoleId>> roles = new HashMap<>();
        for (var role : framework.content().roles()) {
            framework.requirementsOf(role.id()).stream()
                    .flatMap(CompetencyUses::leaves)
                    .forEach(leaf -> roles.computeIfAbsent(leaf.competency(), unused -> new HashSet<>())
                            .add(role.id()));
        }
        return roles;
    }
}
