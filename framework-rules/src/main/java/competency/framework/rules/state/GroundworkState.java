package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Is a competency developed that should be held first?
 *
 * @param covered whether the course itself, or one that comes first, develops it
 */
public record GroundworkState(boolean covered) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
