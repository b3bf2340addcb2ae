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
    private static final int CLAIMED_RANK_VALUES = ClaimedRank.values().length;
    private static final int SHOWN_BY_VALUES = ShownBy.values().length;
    private static final int ABILITY_VALUES = Ability.values().length;

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, rank, CLAIMED_RANK_VALUES);
        number = Numbering.next(number, shown, SHOWN_BY_VALUES);
        return Numbering.next(number, ability, ABILITY_VALUES);
    }
}
