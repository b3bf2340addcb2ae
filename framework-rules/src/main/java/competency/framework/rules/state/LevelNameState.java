package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a mapping line state a level that there is?
 *
 * @param level how it states it
 */
public record LevelNameState(LevelName level) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
