package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Is a catalogue written for the framework that it is held against?
 *
 * @param writtenFor which framework it is written for
 */
public record CatalogueState(WrittenFor writtenFor) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
