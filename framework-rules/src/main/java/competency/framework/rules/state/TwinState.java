package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Do two requirements of one role ask for the same at once?
 *
 * @param daysStated whether either is limited to days
 * @param daysMeet whether both exist on some day
 * @param postsMeet whether both concern some post
 */
public record TwinState(boolean daysStated, boolean daysMeet, boolean postsMeet) implements State<Remark> {
    /** Refuses days apart where none are stated. */
    public TwinState {
        if (!daysStated && !daysMeet) {
            throw new IllegalArgumentException("what is not limited to days meets");
        }
    }

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
