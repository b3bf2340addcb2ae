package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleProfile;
import java.util.List;
import java.util.stream.Stream;

/**
 * What in a framework refers to a competency.
 *
 * @param framework the framework
 * @param competency one of its competencies
 */
record CompetencyUses(CompetencyFramework framework, Competency competency) {
    /**
     * A line of a course that develops the competency.
     *
     * @param course the course
     * @param line what it says of the competency
     */
    record Developing(Course course, Development line) {}

    /**
     * A line of a course that renews the competency.
     *
     * @param course the course
     * @param line what it says of the competency
     */
    record Refreshing(Course course, Refresher line) {}

    /**
     * A leaf that asks for the competency.
     *
     * @param role the role, by inheritance or by itself
     * @param requirement the leaf, wherever in the role's groups it stands
     */
    record Requiring(RoleProfile role, CompetencyRequirement requirement) {}

    List<Developing> courses() {
        return framework.content().courses().stream()
                .flatMap(course -> course.develops().stream()
                        .filter(line -> line.competency().equals(competency.id()))
                        .map(line -> new Developing(course, line)))
                .toList();
    }

    List<Refreshing> refreshers() {
        return framework.content().courses().stream()
                .flatMap(course -> course.refreshes().stream()
                        .filter(line -> line.competency().equals(competency.id()))
                        .map(line -> new Refreshing(course, line)))
                .toList();
    }

    /** What stands in for it. */
    List<Equivalence> standingIn() {
        return framework.equivalencesGiving(competency.id());
    }

    /** What it stands in for, by itself or as a part. */
    List<Equivalence> stoodInFor() {
        return framework.equivalences().stream()
                .filter(equivalence -> equivalence.have().contains(competency.id()))
                .toList();
    }

    List<Requiring> roles() {
        return framework.content().roles().stream()
                .flatMap(role -> framework.requirementsOf(role.id()).stream()
                        .flatMap(CompetencyUses::leaves)
                        .filter(leaf -> leaf.competency().equals(competency.id()))
                        .map(leaf -> new Requiring(role, leaf)))
                .toList();
    }

    /** A requirement for competencies, or those in a group. */
    static Stream<CompetencyRequirement> leaves(Requirement requirement) {
        return requirement
                .withParts()
                .filter(CompetencyRequirement.class::isInstance)
                .map(CompetencyRequirement.class::cast);
    }
}
