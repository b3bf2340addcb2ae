package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a requirement ask for evidence that is worth something?
 *
 * @param asked how it compares
 * @param mandatory whether the requirement is mandatory
 */
public record EvidenceAskedState(EvidenceAsked asked, boolean mandatory) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
