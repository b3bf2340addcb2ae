package competency.framework.rules;

import competency.framework.model.catalogue.Course;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.TrainingRecord;
import competency.framework.rules.state.RecordOutcome;
import competency.framework.rules.state.RecordState;
import competency.framework.rules.state.RefresherBase;

/** What rules see of a record on the day asked about. */
record RecordStates(EvaluationRequest request) {
    RecordState of(Award award) {
        var selfAssessed = request.portfolio().person().equals(award.assessor());
        return of(award, selfAssessed, RecordOutcome.AWARDED, false, true, RefresherBase.NOT_NEEDED);
    }

    RecordState of(Completion completion, Course course, boolean attendanceSuffices, RefresherBase base) {
        var outcome = RecordOutcome.of(completion.outcome());
        return of(completion, false, outcome, attendanceSuffices, course.isAccreditedOn(completion.on()), base);
    }

    private RecordState of(
            TrainingRecord record,
            boolean selfAssessed,
            RecordOutcome outcome,
            boolean attendanceSuffices,
            boolean accredited,
            RefresherBase base) {
        return new RecordState(
                record.on().isAfter(request.asOf()),
                record.isRevokedOn(request.asOf()),
                selfAssessed,
                outcome,
                attendanceSuffices,
                accredited,
                base);
    }
}
