package competency.framework.cli;

import competency.framework.data.SourceMap;
import competency.framework.data.SourcePlace;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.ChangeCompetency;
import competency.framework.model.evaluation.ChangeRequirement;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.inspection.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where parts of what is checked stand. A part that a policy has changed was never read: a value that the policy states
 * stands there, everything else where the part stood before.
 *
 * @param maps where the parts stand that were read
 * @param published the framework without the policy; null if it could not be read
 * @param policy the policy; null if there is none
 */
record CheckedPlaces(
        List<SourceMap> maps,
        @Nullable CompetencyFramework published,
        @Nullable Policy policy) {
    Optional<SourcePlace> of(Subject subject) {
        return Stream.of(changes(subject), Stream.of(subject.part()), before(subject))
                .flatMap(parts -> parts)
                .flatMap(part -> of(part, subject.component(), subject.item()).stream())
                .findFirst();
    }

    /** Where a part stands that was read. */
    Optional<SourcePlace> of(Object part, String component, int item) {
        return maps.stream()
                .flatMap(each -> each.placeOf(part, component, item).stream())
                .findFirst();
    }

    /** The changes of a policy that state the value. */
    private Stream<?> changes(Subject subject) {
        var component = subject.component();
        if (policy == null) {
            return Stream.empty();
        }
        if (subject.part() instanceof Competency competency) {
            return changes(policy, ChangeCompetency.class)
                    .filter(change -> change.competency().equals(competency.id()))
                    .filter(change -> isStated(change, component));
        }
        return subject.part() instanceof Requirement requirement
                ? changes(policy, ChangeRequirement.class)
                        .filter(change ->
                                change.requirement().equals(requirement.terms().id()))
                        .filter(change -> isOf(change.role(), subject))
                        .filter(change -> isStated(change, component))
                : Stream.empty();
    }

    /** The part as it was published. */
    private Stream<?> before(Subject subject) {
        var part = subject.part();
        if (published == null) {
            return Stream.empty();
        }
        if (part instanceof Competency competency) {
            return published.competency(competency.id()).stream();
        }
        if (part instanceof RoleProfile role) {
            return published.role(role.id()).stream();
        }
        if (part instanceof Pathway pathway) {
            return published.pathways().stream().filter(before -> before.id().equals(pathway.id()));
        }
        return part instanceof Requirement requirement
                ? published.content().roles().stream()
                        .filter(role -> isOf(role.id(), subject))
                        .flatMap(role -> role.requirements().stream())
                        .flatMap(Requirement::withParts)
                        .filter(before ->
                                before.terms().id().equals(requirement.terms().id()))
                : Stream.empty();
    }

    private static <T> Stream<T> changes(Policy policy, Class<T> kind) {
        return policy.adjustments().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean isOf(RoleId role, Subject subject) {
        return (subject.path() + "/").startsWith("roles/%s/".formatted(role));
    }

    private static boolean isStated(ChangeCompetency change, String component) {
        return switch (component) {
            case "validMonths" -> change.validMonths() != null;
            case "evidenceAtLeast" -> change.evidenceAtLeast() != null;
            default -> false;
        };
    }

    private static boolean isStated(ChangeRequirement change, String component) {
        return switch (component) {
            case "obligation" -> change.obligation() != null;
            case "level" -> change.level() != null;
            case "evidenceAtLeast" -> change.evidenceAtLeast() != null;
            case "withinMonths" -> change.withinMonths() != null;
            default -> false;
        };
    }
}
