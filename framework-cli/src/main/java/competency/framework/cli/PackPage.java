package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.inspection.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack as one web page, as its template reads it.
 *
 * @param pack the pack
 */
record PackPage(Pack pack) {
    /**
     * A line of the list of contents.
     *
     * @param key leads to the section
     * @param title what it is about
     * @param count how much is in it; empty if that is not counted
     */
    record Entry(String key, String title, String count) {}

    /**
     * What was noticed in one file.
     *
     * @param file the file
     * @param noticed what was noticed, from top to bottom
     */
    record Problems(String file, List<Problem> noticed) {}

    /**
     * Something that was noticed.
     *
     * @param mark the sign of its severity
     * @param severity how much it matters
     * @param noticed what was noticed
     */
    record Problem(String mark, String severity, Noticed noticed) {
        static Problem of(Noticed noticed) {
            return new Problem(
                    Wording.kebab(CheckText.mark(noticed.severity())), Wording.spaced(noticed.severity()), noticed);
        }

        boolean isGrave() {
            return noticed.severity() != Severity.NOTE;
        }

        String where() {
            return PackLine.where(noticed.place());
        }

        /** What to do is told of what should be done. */
        String advice() {
            return noticed.severity() == Severity.NOTE ? "" : noticed.advice();
        }
    }

    /**
     * Some catalogues side by side, as many as a sheet of paper has room for.
     *
     * @param titles what they are called
     * @param roles how far each of them leads to each role by itself
     */
    record Apart(List<String> titles, List<Alone> roles) {}

    /**
     * How far some catalogues lead to a role, each by itself.
     *
     * @param title of the role
     * @param shares what each catalogue delivers of what is mandatory, in the order of the catalogues
     */
    record Alone(String title, List<OfCatalogue> shares) {}

    /**
     * What one catalogue delivers.
     *
     * @param catalogue what it is called
     * @param share what it delivers of what is mandatory
     */
    record OfCatalogue(String catalogue, PackRole.Share share) {}

    private static final int MOST_BESIDE = 4;

    String tone() {
        return pack.isSound() ? "ready" : "not-ready";
    }

    String mark() {
        return Wording.kebab(pack.isSound() ? Mark.YES : Mark.NO);
    }

    String word() {
        return pack.isSound() ? "Sound" : "Not sound";
    }

    String title() {
        return pack.title();
    }

    /** For the tab of a browser. */
    String pageTitle() {
        return "%s: %s, %s".formatted(word(), pack.title(), day());
    }

    String day() {
        return Wording.day(pack.answer().asOf());
    }

    String counts() {
        return "%s, %s, %s%s"
                .formatted(
                        counted(Severity.ERROR, "error"),
                        counted(Severity.WARNING, "warning"),
                        counted(Severity.NOTE, "note"),
                        pack.strict() ? "; warnings are taken for errors" : "");
    }

    private String counted(Severity severity, String noun) {
        return Wording.counted(pack.answer().count(severity), noun);
    }

    List<EvaluationFacts.Fact> facts() {
        var facts = new ArrayList<EvaluationFacts.Fact>();
        var answer = pack.answer();
        for (var catalogue : answer.catalogues()) {
            facts.add(new EvaluationFacts.Fact("Catalogue", "%s (%s)".formatted(catalogue.title(), catalogue.id())));
        }
        var framework = answer.framework();
        if (framework != null) {
            var edition = framework.edition();
            facts.add(new EvaluationFacts.Fact(
                    answer.catalogues().isEmpty() ? "Framework" : "Held against",
                    "%s (%s %s)".formatted(edition.title(), edition.id(), edition.version())));
        }
        var policy = answer.policy();
        if (policy != null) {
            facts.add(new EvaluationFacts.Fact(
                    "Local policy",
                    "%s, with %s"
                            .formatted(
                                    policy.id(),
                                    Wording.counted(answer.deviations().size(), "deviation"))));
        }
        facts.add(new EvaluationFacts.Fact("Day", day()));
        facts.add(new EvaluationFacts.Fact("Checked by", CompetencyCommand.Version.told()));
        facts.add(new EvaluationFacts.Fact(
                "Looked through",
                "%s with %s"
                        .formatted(
                                Wording.counted(pack.courses().size(), "course"),
                                Wording.counted(lines(), "mapping line"))));
        facts.add(new EvaluationFacts.Fact(
                "Fingerprint of the files", pack.inputs().fingerprint().substring(0, 16) + " …"));
        return facts;
    }

    List<Entry> contents() {
        var contents = new ArrayList<Entry>();
        if (hasCoverage()) {
            contents.add(new Entry("roles", "What the courses deliver", String.valueOf(roles().size())));
        }
        if (hasBlocks()) {
            contents.add(new Entry("matrix", "Courses and competencies", ""));
        }
        if (hasLack()) {
            contents.add(new Entry(
                    "lack", "What is missing", String.valueOf(notDeveloped().size())));
        }
        if (hasPolicy()) {
            contents.add(new Entry(
                    "policy", "Local policy", String.valueOf(deviations().size())));
        }
        contents.add(new Entry(
                "problems", "Problems", String.valueOf(pack.answer().noticed().size())));
        if (hasCourses()) {
            contents.add(new Entry("courses", "Every mapping line", String.valueOf(lines())));
        }
        if (hasCoverage()) {
            contents.add(new Entry("each-role", "Role by role", ""));
        }
        contents.add(new Entry("files", "Files and digests", String.valueOf(files().size())));
        return contents;
    }

    private int lines() {
        return pack.courses().stream().mapToInt(course -> course.lines().size()).sum();
    }

    /** What to know of the figures; empty if nothing. */
    String note() {
        return pack.answer().isInErrorAsWritten() ? CheckCoverageText.AS_WRITTEN : "";
    }

    boolean hasCoverage() {
        return pack.answer().coverage() != null && !roles().isEmpty();
    }

    /** Why there is less than there could be. */
    List<String> incomplete() {
        return pack.answer().isWhole() ? List.of() : List.of(CheckCoverageText.NOT_WHOLE);
    }

    List<PackRole> roles() {
        var coverage = pack.answer().coverage();
        return coverage == null ? List.of() : roles(coverage.together());
    }

    private List<PackRole> roles(CheckCoverage.Part part) {
        Map<CourseId, PackCourse> courses = new LinkedHashMap<>();
        pack.courses().forEach(course -> courses.putIfAbsent(course.course().id(), course));
        var roles = new ArrayList<PackRole>();
        for (var role : part.coverage().roles()) {
            roles.add(
                    new PackRole("r" + (roles.size() + 1), role, part.smallest().get(role.role()), courses));
        }
        return roles;
    }

    boolean hasApart() {
        return !apart().isEmpty();
    }

    /** Each catalogue by itself, a few of them side by side, about as many in each block. */
    List<Apart> apart() {
        var coverage = pack.answer().coverage();
        var apart = new ArrayList<Apart>();
        var all = coverage == null ? List.<CheckCoverage.Part>of() : coverage.apart();
        var blocks = (all.size() + MOST_BESIDE - 1) / MOST_BESIDE;
        for (int i = 0; i < blocks; i++) {
            apart.add(beside(all.subList(i * all.size() / blocks, (i + 1) * all.size() / blocks)));
        }
        return apart;
    }

    private Apart beside(List<CheckCoverage.Part> some) {
        var roles = some.stream().map(this::roles).toList();
        var alone = new ArrayList<Alone>();
        for (int i = 0; i < roles.get(0).size(); i++) {
            var shares = new ArrayList<OfCatalogue>();
            for (int j = 0; j < some.size(); j++) {
                shares.add(
                        new OfCatalogue(some.get(j).title(), roles.get(j).get(i).mandatory()));
            }
            alone.add(new Alone(roles.get(0).get(i).title(), shares));
        }
        return new Apart(some.stream().map(CheckCoverage.Part::title).toList(), alone);
    }

    boolean hasBlocks() {
        return !blocks().isEmpty();
    }

    List<PackMatrix.Block> blocks() {
        var framework = pack.answer().framework();
        return framework == null ? List.of() : PackMatrix.of(framework, pack.courses());
    }

    boolean hasLack() {
        return !notDeveloped().isEmpty() || !notNeeded().isEmpty();
    }

    boolean hasNotDeveloped() {
        return !notDeveloped().isEmpty();
    }

    /** Competencies that some role requires and no course develops. */
    List<Competency> notDeveloped() {
        var coverage = pack.answer().coverage();
        var framework = pack.answer().framework();
        return coverage == null || framework == null
                ? List.of()
                : coverage.together().coverage().notDeveloped().stream()
                        .flatMap(id -> framework.competency(id).stream())
                        .toList();
    }

    boolean hasNotNeeded() {
        return !notNeeded().isEmpty();
    }

    /** Courses that help towards no role. */
    List<PackCourse> notNeeded() {
        var coverage = pack.answer().coverage();
        return coverage == null
                ? List.of()
                : pack.courses().stream()
                        .filter(course -> coverage.together()
                                .coverage()
                                .notNeeded()
                                .contains(course.course().id()))
                        .toList();
    }

    boolean hasPolicy() {
        return pack.answer().policy() != null;
    }

    boolean hasDeviations() {
        return !deviations().isEmpty();
    }

    /** Where less is asked for than the framework does. */
    List<PackDeviation> deviations() {
        return pack.answer().deviations().stream().map(PackDeviation::new).toList();
    }

    boolean hasProblems() {
        return !pack.answer().noticed().isEmpty();
    }

    List<Problems> problems() {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        pack.answer()
                .noticed()
                .forEach(each -> files.computeIfAbsent(each.place().file(), unused -> new ArrayList<>())
                        .add(Problem.of(each)));
        return files.entrySet().stream()
                .map(file -> new Problems(file.getKey(), file.getValue()))
                .toList();
    }

    boolean hasCourses() {
        return !pack.courses().isEmpty();
    }

    List<PackCourse> courses() {
        return pack.courses();
    }

    List<PackFile> files() {
        return pack.inputs().files();
    }

    String fingerprint() {
        return pack.inputs().fingerprint();
    }
}
