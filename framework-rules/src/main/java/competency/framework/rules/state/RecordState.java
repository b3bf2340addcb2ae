package competency.framework.rules.state;

import competency.framework.model.evaluation.Standing;

/**
 * Does this record count for anything on that day? Asked once for each thing that a record could credit.
 *
 * @param datedAfterTheDay whether the record is dated after the day asked about
 * @param revoked whether it was revoked on or before the day
 * @param selfAssessed whether its assessor is the very person
 * @param outcome how it came about
 * @param attendanceSuffices whether being present is all that the course shows here
 * @param accredited whether the course counted on the day of the record; always true of awards
 * @param base whether what a refresher refreshes was held
 */
public record RecordState(
        boolean datedAfterTheDay,
        boolean revoked,
        boolean selfAssessed,
        RecordOutcome outcome,
        boolean attendanceSuffices,
        boolean accredited,
        RefresherBase base)
        implements State<Standing> {
    private static final int KIND = Numbering.kind(RecordState.class);
    private static final int RECORD_OUTCOME_VALUES = RecordOutcome.values().length;
    private static final int REFRESHER_BASE_VALUES = RefresherBase.values().length;

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
        var number = Numbering.next(0, datedAfterTheDay);
        number = Numbering.next(number, revoked);
        number = Numbering.next(number, selfAssessed);
        number = Numbering.next(number, outcome, RECORD_OUTCOME_VALUES);
        number = Numbering.next(number, attendanceSuffices);
        number = Numbering.next(number, accredited);
        return Numbering.next(number, base, REFRESHER_BASE_VALUES);
    }
}
