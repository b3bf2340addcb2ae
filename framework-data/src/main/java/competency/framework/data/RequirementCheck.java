package competency.framework.data;

import java.util.List;
import java.util.stream.Stream;

/** Checks that the keys of a requirement fit together. */
final class RequirementCheck {
    private static final List<String> KINDS = List.of("competency", "course", "all", "any", "atLeast");

    private final Reading reading;

    RequirementCheck(Reading reading) {
        this.reading = reading;
    }

    /** Whether exactly one thing is asked for, with the keys that belong to it. */
    boolean isSound(RequirementDocument document) {
        var kinds = KINDS.stream().filter(kind -> isStated(document, kind)).toList();
        if (kinds.size() != 1) {
            refuseKinds(document, kinds);
            return false;
        }
        var kind = kinds.get(0);
        var strays = switch (kind) {
            case "competency" -> List.<String>of();
            case "course" -> List.of("level", "evidenceAtLeast");
            default -> List.of("level", "evidenceAtLeast", "withinMonths");
        };
        var stated = strays.stream().filter(key -> isStated(document, key)).toList();
        stated.forEach(key ->
                conflict(document, key, "%s cannot stand beside %s".formatted(Words.snake(key), Words.snake(kind))));
        return stated.isEmpty() && hasId(document);
    }

    void refuseOwnTerms(RequirementDocument child) {
        Stream.of("obligation", "effect")
                .filter(key -> isStated(child, key))
                .forEach(key ->
                        conflict(child, key, "%s cannot be stated here: it is that of the group".formatted(key)));
    }

    private void refuseKinds(RequirementDocument document, List<String> kinds) {
        var wanted = "a requirement needs exactly one of competency, course, all, any and at_least";
        if (kinds.isEmpty()) {
            reading.problems().add(reading.places().of(document), ProblemKind.MISSING_KEY, wanted);
        } else {
            kinds.stream().skip(1).forEach(kind -> conflict(document, kind, wanted));
        }
    }

    private boolean hasId(RequirementDocument document) {
        var hasId = document.id() != null || document.competency() != null || document.course() != null;
        if (!hasId) {
            reading.problems()
                    .add(
                            reading.places().of(document),
                            ProblemKind.MISSING_KEY,
                            "key id is missing: a group has nothing else to be known by");
        }
        return hasId;
    }

    private boolean isStated(RequirementDocument document, String component) {
        return reading.places().value(document, component) != null;
    }

    private void conflict(RequirementDocument document, String component, String message) {
        reading.problems().add(reading.places().of(document, component), ProblemKind.CONFLICTING_KEYS, message);
    }
}
