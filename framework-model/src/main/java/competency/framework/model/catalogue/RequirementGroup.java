package competency.framework.model.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks for all, any, or at least so many of several requirements. Children have the obligation and the effect of their
 * group.
 *
 * @param terms id, obligation, effect and the like
 * @param kind how many of the children are needed
 * @param count that number: all of them for {@code ALL}, 1 for {@code ANY}
 * @param distinct whether one record may serve only one of the children; the children must then ask for competencies or
 *     courses, and be at most 12
 * @param children what to choose from; at least one
 */
public record RequirementGroup(
        RequirementTerms terms, GroupKind kind, int count, boolean distinct, List<Requirement> children)
        implements Requirement {
    private static final int MOST_DISTINCT = 12;

    /** Refuses an empty group, a count that cannot be reached, and children with an obligation or effect of their own. */
    public RequirementGroup {
        Present.require("terms of RequirementGroup", terms);
        Present.require("kind of RequirementGroup", kind);
        children = Present.copyOf("children of RequirementGroup", children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("group %s must have at least one child".formatted(terms.id()));
        }
        if (count < 1 || count > children.size()) {
            throw new IllegalArgumentException("count (%s) of group %s must be between 1 and %s, the number of children"
                    .formatted(count, terms.id(), children.size()));
        }
        if (count != countFor(kind, count, children)) {
            throw new IllegalArgumentException(
                    "count (%s) of group %s does not fit its kind (%s)".formatted(count, terms.id(), kind));
        }
        if (distinct) {
            requireDistinctChildren(terms, children);
        }
        requireSameTerms(terms, children);
    }

    /**
     * A group that needs every child.
     *
     * @param terms id, obligation, effect and the like
     * @param children at least one
     * @return the group
     */
    public static RequirementGroup all(RequirementTerms terms, List<Requirement> children) {
        return new RequirementGroup(terms, GroupKind.ALL, children.size(), false, children);
    }

    /**
     * A group that needs any one child.
     *
     * @param terms id, obligation, effect and the like
     * @param children at least one
     * @return the group
     */
    public static RequirementGroup any(RequirementTerms terms, List<Requirement> children) {
        return new RequirementGroup(terms, GroupKind.ANY, 1, false, children);
    }

    /**
     * A group that needs so many children.
     *
     * @param terms id, obligation, effect and the like
     * @param count from 1 to the number of children
     * @param children at least one
     * @return the group
     */
    public static RequirementGroup atLeast(RequirementTerms terms, int count, List<Requirement> children) {
        return new RequirementGroup(terms, GroupKind.AT_LEAST, count, false, children);
    }

    /**
     * The same group, with each record serving only one of its children.
     *
     * @return a group whose children are served by different records
     */
    public RequirementGroup withDistinctRecords() {
        return new RequirementGroup(terms, kind, count, true, children);
    }

    @Override
    public Stream<Requirement> withParts() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Requirement::withParts));
    }

    private static void requireSameTerms(RequirementTerms terms, List<Requirement> children) {
        for (var child : children) {
            if (child.terms().obligation() != terms.obligation()
                    || child.terms().effect() != terms.effect()) {
                throw new IllegalArgumentException("child %s must have the obligation and effect of its group %s"
                        .formatted(child.id(), terms.id()));
            }
        }
    }

    private static void requireDistinctChildren(RequirementTerms terms, List<Requirement> children) {
        if (children.size() > MOST_DISTINCT) {
            throw new IllegalArgumentException("distinct group %s must have at most %s children, not %s"
                    .formatted(terms.id(), MOST_DISTINCT, children.size()));
        }
        for (var child : children) {
            if (!(child instanceof CompetencyRequirement || child instanceof CourseRequirement)) {
                throw new IllegalArgumentException("child %s of distinct group %s must ask for a competency or a course"
                        .formatted(child.id(), terms.id()));
            }
        }
    }

    private static int countFor(GroupKind kind, int stated, List<Requirement> children) {
        return switch (kind) {
            case ALL -> children.size();
            case ANY -> 1;
            case AT_LEAST -> stated;
        };
    }
}
