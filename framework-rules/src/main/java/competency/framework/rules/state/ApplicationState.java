package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Is a requirement asked of anybody?
 *
 * @param application whether it is
 */
public record ApplicationState(Application application) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
