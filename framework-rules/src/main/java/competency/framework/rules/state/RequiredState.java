package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Can a competency still be had that a role requires?
 *
 * @param succession what became of it
 * @param successorServes whether what came in its place satisfies the requirement as well
 */
public record RequiredState(Succession succession, boolean successorServes) implements State<Remark> {
    /** Refuses a successor of what has none. */
    public RequiredState {
        if (successorServes && succession != Succession.REPLACED) {
            throw new IllegalArgumentException("only what was replaced has a successor");
        }
    }

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
