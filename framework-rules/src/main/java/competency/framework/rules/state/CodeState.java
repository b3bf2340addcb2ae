package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a code name one competency?
 *
 * @param shared whether it names another one as well
 */
public record CodeState(boolean shared) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
