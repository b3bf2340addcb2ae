package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does an equivalence lead where it should, and does it still apply?
 *
 * @param backwards whether it tells the history of a code and leads from what is current to what has been withdrawn
 * @param over whether its last day has passed
 */
public record EquivalenceState(boolean backwards, boolean over) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
