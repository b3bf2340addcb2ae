package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a mapping line state a level that there is?
 *
 * @param level how it states it
 */
public record LevelNameState(LevelName level) implements State<Remark> {
    private static final int LEVEL_NAME_VALUES = LevelName.values().length;

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }

    @Override
    public int number() {
        return Numbering.next(0, level, LEVEL_NAME_VALUES);
    }
}
