package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.AddRequirement;
import competency.framework.model.evaluation.Adjustment;
import competency.framework.model.evaluation.ChangeCompetency;
import competency.framework.model.evaluation.ChangeRequirement;
import competency.framework.model.evaluation.Grounds;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes adjustments of documents. What cannot be had is null, and was told. */
final class AdjustmentMapper {
    private static final List<String> KINDS = List.of("add", "requirement", "competency");
    private static final List<String> OF_A_REQUIREMENT =
            List.of("role", "obligation", "level", "evidenceAtLeast", "withinMonths", "removed", "deviation");
    private static final List<String> OF_A_COMPETENCY = List.of("validMonths", "evidenceAtLeast", "deviation");

    private final Reading reading;
    private final Function<RequirementDocument, @Nullable Requirement> requirements;

    AdjustmentMapper(Reading reading, Function<RequirementDocument, @Nullable Requirement> requirements) {
        this.reading = reading;
        this.requirements = requirements;
    }

    @Nullable
    Adjustment adjustment(AdjustmentDocument document) {
        var kinds = KINDS.stream().filter(kind -> isStated(document, kind)).toList();
        var added = document.add() == null ? null : requirements.apply(document.add());
        var deviation = document.deviation();
        var grounds = deviation == null
                ? null
                : reading.make(deviation, () -> new Grounds(deviation.reason(), deviation.approvedBy()));
        if (kinds.size() != 1) {
            refuseKinds(document, kinds);
            return null;
        }
        if (!hasItsKeys(document, kinds.get(0)) || (deviation != null && grounds == null)) {
            return null;
        }
        return adjustment(document, added, grounds);
    }

    private @Nullable Adjustment adjustment(
            AdjustmentDocument document, @Nullable Requirement added, @Nullable Grounds grounds) {
        var competency = document.competency();
        if (competency != null) {
            return change(document, competency, grounds);
        }
        var role = document.role();
        var requirement = document.requirement();
        if (role != null && requirement != null) {
            return change(document, role, requirement, grounds);
        }
        return role == null || added == null ? null : reading.make(document, () -> new AddRequirement(role, added));
    }

    private @Nullable Adjustment change(
            AdjustmentDocument document, CompetencyId competency, @Nullable Grounds grounds) {
        return reading.make(
                document,
                () -> new ChangeCompetency(competency, document.validMonths(), document.evidenceAtLeast(), grounds));
    }

    private @Nullable Adjustment change(
            AdjustmentDocument document, RoleId role, RequirementId requirement, @Nullable Grounds grounds) {
        return reading.make(
                document,
                () -> new ChangeRequirement(
                        role,
                        requirement,
                        document.obligation(),
                        document.level(),
                        document.evidenceAtLeast(),
                        document.withinMonths(),
                        orElse(document.removed(), false),
                        grounds));
    }

    private void refuseKinds(AdjustmentDocument document, List<String> kinds) {
        var wanted = "an adjustment needs exactly one of add, requirement and competency";
        if (kinds.isEmpty()) {
            reading.problems().add(reading.places().of(document), ProblemKind.MISSING_KEY, wanted);
        } else {
            kinds.stream().skip(1).forEach(kind -> conflict(document, kind, wanted));
        }
    }

    private boolean hasItsKeys(AdjustmentDocument document, String kind) {
        var own = switch (kind) {
            case "add" -> List.of("role");
            case "requirement" -> OF_A_REQUIREMENT;
            default -> OF_A_COMPETENCY;
        };
        var strays = Stream.of(OF_A_REQUIREMENT, OF_A_COMPETENCY)
                .flatMap(List::stream)
                .distinct()
                .filter(component -> !own.contains(component) && isStated(document, component))
                .toList();
        strays.forEach(stray -> conflict(
                document,
                stray,
                "%s cannot stand beside %s".formatted(reading.places().key(document, stray), kind)));
        var hasRole = own.equals(OF_A_COMPETENCY) || document.role() != null;
        if (!hasRole) {
            reading.problems().add(reading.places().of(document), ProblemKind.MISSING_KEY, "key role is missing");
        }
        return strays.isEmpty() && hasRole;
    }

    private boolean isStated(AdjustmentDocument document, String component) {
        return reading.places().value(document, component) != null;
    }

    private void conflict(AdjustmentDocument document, String component, String message) {
        reading.problems().add(reading.places().of(document, component), ProblemKind.CONFLICTING_KEYS, message);
    }
}
