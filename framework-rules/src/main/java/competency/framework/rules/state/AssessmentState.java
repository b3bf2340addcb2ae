package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Can a course show what its mapping line claims?
 *
 * @param claim how the claim compares with the assessment
 */
public record AssessmentState(EvidenceClaim claim) implements State<Remark> {
    private static final int EVIDENCE_CLAIM_VALUES = EvidenceClaim.values().length;

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }

    @Override
    public int number() {
        return Numbering.next(0, claim, EVIDENCE_CLAIM_VALUES);
    }
}
