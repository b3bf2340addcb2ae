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
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
