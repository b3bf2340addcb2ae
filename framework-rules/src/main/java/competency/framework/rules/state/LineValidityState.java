package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Would a credit from a mapping line last as long as the competency allows?
 *
 * @param longer whether it would last longer
 */
public record LineValidityState(boolean longer) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }

    @Override
    public int number() {
        return Numbering.next(0, longer);
    }
}
