package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Is the evidence of a mapping line worth what it should be?
 *
 * @param assessed whether anything is assessed
 * @param accepted whether the competency can be shown by evidence of this strength
 * @param required what requirements say of it
 * @param simulationRefused whether it is simulated, and the competency takes no simulation
 */
public record AcceptanceState(boolean assessed, boolean accepted, RequiredEvidence required, boolean simulationRefused)
        implements State<Remark> {
    private static final int REQUIRED_EVIDENCE_VALUES = RequiredEvidence.values().length;

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, assessed);
        number = Numbering.next(number, accepted);
        number = Numbering.next(number, required, REQUIRED_EVIDENCE_VALUES);
        return Numbering.next(number, simulationRefused);
    }
}
