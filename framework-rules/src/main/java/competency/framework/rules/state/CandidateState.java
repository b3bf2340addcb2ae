package competency.framework.rules.state;

import competency.framework.model.evaluation.Standing;

/**
 * Does what a record credits satisfy this requirement? Asked of every record that counts at all and bears on the
 * requirement.
 *
 * @param bearing how it bears on the requirement
 * @param strength how its evidence compares with what is needed
 * @param mandatory whether the requirement is mandatory
 * @param simulated whether it rests on simulated work only
 * @param observationNeeded whether the competency can only be shown in real work
 * @param level how its level compares with the one required
 * @param cumulative whether a higher level includes the lower ones
 * @param day how its last valid day compares with the day asked about
 * @param stop whether the requirement stops practice
 */
public record CandidateState(
        Bearing bearing,
        EvidenceFit strength,
        boolean mandatory,
        boolean simulated,
        boolean observationNeeded,
        LevelFit level,
        boolean cumulative,
        DayFit day,
        boolean stop)
        implements State<Standing> {
    private static final int KIND = Numbering.kind(CandidateState.class);
    private static final int BEARING_VALUES = Bearing.values().length;
    private static final int EVIDENCE_FIT_VALUES = EvidenceFit.values().length;
    private static final int LEVEL_FIT_VALUES = LevelFit.values().length;
    private static final int DAY_FIT_VALUES = DayFit.values().length;

    @Override
    public Class<Standing> outcomes() {
        return Standing.class;
    }

    @Override
    public int kind() {
        return KIND;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, bearing, BEARING_VALUES);
        number = Numbering.next(number, strength, EVIDENCE_FIT_VALUES);
        number = Numbering.next(number, mandatory);
        number = Numbering.next(number, simulated);
        number = Numbering.next(number, observationNeeded);
        number = Numbering.next(number, level, LEVEL_FIT_VALUES);
        number = Numbering.next(number, cumulative);
        number = Numbering.next(number, day, DAY_FIT_VALUES);
        return Numbering.next(number, stop);
    }
}
