package competency.framework.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the keys of a requirement fit together. */
final class RequirementCheck {
    private final Reading reading;

    RequirementCheck(Reading reading) {
        this.reading = reading;
    }

    /** Whether exactly one thing is asked for, with the keys that belong to it. */
    boolean isSound(RequirementDocument document) {
        var kinds = Arrays.stream(RequirementKind.values())
                .filter(kind -> isStated(document, kind.component()))
                .toList();
        if (kinds.size() != 1) {
            refuseKinds(document, kinds);
            return false;
        }
        var kind = kinds.get(0);
        var strays = kind.strays().filter(stray -> isStated(document, stray)).toList();
        strays.forEach(stray -> conflict(
                document,
                stray,
                "%s cannot stand beside %s".formatted(key(document, stray), key(document, kind.component()))));
        return strays.isEmpty() && hasOneLength(document) && hasId(document, kind);
    }

    void refuseOwnTerms(RequirementDocument child) {
        Stream.of("obligation", "effect")
                .filter(key -> isStated(child, key))
                .forEach(key ->
                        conflict(child, key, "%s cannot be stated here: it is that of the group".formatted(key)));
    }

    /** A limit that leaves every post in looks as if it left some out. */
    void refuseToLimitNothing(WhenDocument when) {
        var places = reading.places();
        var isWritten = places.value(when, "setting") != null || places.value(when, "tag") != null;
        // A key that is written wrong was told, and says enough.
        if (when.setting().isEmpty() && when.tag().isEmpty() && (isWritten || !places.statesAnything(when))) {
            reading.problems().add(places.of(when), ProblemKind.MISSING_KEY, "when must name a setting or a tag");
        }
    }

    private void refuseKinds(RequirementDocument document, List<RequirementKind> kinds) {
        var wanted =
                "a requirement needs exactly one of competency, course, registration, check, practice, membership, "
                        + "experience, all, any and at_least";
        if (kinds.isEmpty()) {
            reading.problems().add(reading.places().of(document), ProblemKind.MISSING_KEY, wanted);
        } else {
            kinds.stream().skip(1).forEach(kind -> conflict(document, kind.component(), wanted));
        }
    }

    /** Whether membership need not be unbroken for two times at once. */
    private boolean hasOneLength(RequirementDocument document) {
        var hasOne = document.unbrokenMonths() == null || document.unbrokenSince() == null;
        if (!hasOne) {
            conflict(document, "unbrokenSince", "unbroken_since cannot stand beside unbroken_months; choose one");
        }
        return hasOne;
    }

    private boolean hasId(RequirementDocument document, RequirementKind kind) {
        var hasId = document.id() != null || document.competency() != null || document.course() != null;
        if (!hasId) {
            reading.problems()
                    .add(
                            reading.places().of(document),
                            ProblemKind.MISSING_KEY,
                            "key id is missing: %s has nothing else to be known by"
                                    .formatted(kind.isGroup() ? "a group" : "a requirement of this kind"));
        }
        return hasId;
    }

    private boolean isStated(RequirementDocument document, String component) {
        return reading.places().value(document, component) != null;
    }

    private String key(RequirementDocument document, String component) {
        return reading.places().key(document, component);
    }

    private void conflict(RequirementDocument document, String component, String message) {
        reading.problems().add(reading.places().of(document, component), ProblemKind.CONFLICTING_KEYS, message);
    }
}
