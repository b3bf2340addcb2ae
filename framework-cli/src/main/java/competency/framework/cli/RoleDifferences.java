package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.next.ComparedRequirement;
import competency.framework.model.next.RoleComparison;
import competency.framework.model.next.SharedRequirement;
import competency.framework.model.next.Side;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two roles side by side, as every report for people groups their requirements.
 *
 * @param comparison what was found
 * @param left the framework of the role named first
 * @param right the framework of the role named second
 */
record RoleDifferences(RoleComparison comparison, CompetencyFramework left, CompetencyFramework right) {
    /**
     * Requirements that compare alike.
     *
     * @param kind how they compare
     * @param title how that is told
     * @param lines the requirements, in reading order; at least one
     */
    record Part(Kind kind, String title, List<RequirementLine> lines) {}

    /** How a requirement of one role compares with what the other requires. */
    enum Kind {
        /** Only the role named second has it. */
        ONLY_RIGHT,
        /** Both have it, on different terms. */
        DIFFERENT,
        /** Only the role named first has it. */
        ONLY_LEFT,
        /** Both have it, on the same terms. */
        ALIKE
    }

    static RoleDifferences of(RoleComparison comparison, CompetencyFramework left, CompetencyFramework right) {
        return new RoleDifferences(comparison, left, right);
    }

    /** What is asked for in addition comes first, what is alike last. */
    List<Part> parts() {
        return Stream.of(Kind.values())
                .map(kind -> part(kind, lines(kind)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** How many of what there are, in a sentence. */
    String summary() {
        var shared = comparison.shared().size();
        var different = count(Kind.DIFFERENT);
        return "%s in both, %s of them on other terms; %s only in the first, %s only in the second."
                .formatted(
                        Wording.counted(shared, "requirement"),
                        different,
                        count(Kind.ONLY_LEFT),
                        count(Kind.ONLY_RIGHT));
    }

    /** Whether the two are one role in two versions. */
    boolean isOneRole() {
        return comparison.left().role().id().equals(comparison.right().role().id());
    }

    private int count(Kind kind) {
        return lines(kind).size();
    }

    private Part part(Kind kind, List<RequirementLine> lines) {
        return new Part(kind, "%s (%s)".formatted(title(kind), lines.size()), lines);
    }

    private String title(Kind kind) {
        return switch (kind) {
            case ONLY_RIGHT ->
                isOneRole()
                        ? "Newly required"
                        : "Only in " + comparison.right().role().id();
            case DIFFERENT -> "In both, on other terms";
            case ONLY_LEFT ->
                isOneRole()
                        ? "No longer required"
                        : "Only in " + comparison.left().role().id();
            case ALIKE -> "In both, on the same terms";
        };
    }

    private List<RequirementLine> lines(Kind kind) {
        return switch (kind) {
            case ONLY_RIGHT -> only(comparison.right().only(), Side.RIGHT);
            case ONLY_LEFT -> only(comparison.left().only(), Side.LEFT);
            case DIFFERENT -> shared(false);
            case ALIKE -> shared(true);
        };
    }

    private List<RequirementLine> only(List<ComparedRequirement> requirements, Side side) {
        return requirements.stream()
                .map(each -> RequirementLine.only(each, side, details(each, side)))
                .toList();
    }

    private List<RequirementLine> shared(boolean alike) {
        return comparison.shared().stream()
                .filter(each -> each.isSame() == alike)
                .map(this::line)
                .toList();
    }

    private RequirementLine line(SharedRequirement each) {
        return RequirementLine.shared(each, details(each.left(), Side.LEFT), details(each.right(), Side.RIGHT));
    }

    private List<String> details(ComparedRequirement each, Side side) {
        return new RequirementWording(side == Side.LEFT ? left : right).details(each.requirement(), true);
    }
}
