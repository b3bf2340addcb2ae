package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Can a level be shown in the way that a course assesses?
 *
 * @param rank which level is claimed
 * @param shown how the course assesses, at its strongest
 * @param ability what the levels of the competency are levels of
 */
public record LevelClaimState(ClaimedRank rank, ShownBy shown, Ability ability) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
