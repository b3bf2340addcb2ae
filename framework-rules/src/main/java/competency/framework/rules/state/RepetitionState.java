package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a mapping line add anything to its course?
 *
 * @param repetition whether another line says it
 */
public record RepetitionState(Repetition repetition) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
