package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a mapping line name a competency, and one that can be taught today?
 *
 * @param naming how it names it
 * @param succession what became of the competency
 * @param offered whether the course still counts, or will
 */
public record NamingState(Naming naming, Succession succession, boolean offered) implements State<Remark> {
    private static final int NAMING_VALUES = Naming.values().length;
    private static final int SUCCESSION_VALUES = Succession.values().length;

    /** Refuses something known of a competency that is not. */
    public NamingState {
        if ((naming == Naming.AMBIGUOUSLY || naming == Naming.UNKNOWN) && succession != Succession.CURRENT) {
            throw new IllegalArgumentException("what is not one competency has become nothing");
        }
    }

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, naming, NAMING_VALUES);
        number = Numbering.next(number, succession, SUCCESSION_VALUES);
        return Numbering.next(number, offered);
    }
}
