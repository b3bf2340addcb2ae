package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Can a level be shown in the way that a course assesses?
 *
 * @param rank which level is claimed
 * @param shown how the course assesses, at its strongest
 * @param knowledge whether the competency is something to know rather than to do
 */
public record LevelClaimState(ClaimedRank rank, ShownBy shown, boolean knowledge) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
