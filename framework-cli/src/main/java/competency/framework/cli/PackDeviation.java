package competency.framework.cli;

import competency.framework.model.catalogue.Deviation;

/**
 * Where less is asked for than the framework does, as the template of a pack reads it.
 *
 * @param deviation the deviation
 */
record PackDeviation(Deviation deviation) {
    /** What is weaker: a requirement with its role, or a competency. */
    String what() {
        return deviation.competency() == null
                ? "Requirement %s of role %s".formatted(deviation.requirement(), deviation.role())
                : "Competency %s".formatted(deviation.competency());
    }

    String change() {
        return deviation.change();
    }

    String reason() {
        return deviation.reason();
    }

    String approvedBy() {
        return deviation.approvedBy();
    }
}
