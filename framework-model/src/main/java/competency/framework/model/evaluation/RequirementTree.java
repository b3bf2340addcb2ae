package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requirements with everything inside them.
 *
 * @param top those of the role's own list
 */
record RequirementTree(List<Requirement> top) {
    /** A requirement wherever it stands. */
    Optional<Requirement> find(RequirementId id) {
        return all().filter(requirement -> requirement.id().equals(id)).findFirst();
    }

    /** The requirement of the list that has this one inside, or is it. */
    Optional<Requirement> topOf(RequirementId id) {
        return top.stream()
                .filter(requirement ->
                        new RequirementTree(List.of(requirement)).find(id).isPresent())
                .findFirst();
    }

    /** The group that has this requirement as its child. */
    Optional<RequirementGroup> groupOf(RequirementId id) {
        return all().filter(RequirementGroup.class::isInstance)
                .map(RequirementGroup.class::cast)
                .filter(group ->
                        group.children().stream().anyMatch(child -> child.id().equals(id)))
                .findFirst();
    }

    List<String> ids() {
        return all().map(requirement -> requirement.id().value()).toList();
    }

    private Stream<Requirement> all() {
        return top.stream().flatMap(Requirement::withParts);
    }
}
