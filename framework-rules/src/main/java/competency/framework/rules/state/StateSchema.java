package competency.framework.rules.state;

/** Which states there are in an evaluation, of which values, and what may be concluded about each in which order. */
public final class StateSchema {
    /**
     * A digest of all that. Another one means that rules compiled against these states must be compiled again. A
     * provider's overlay returns this constant; the compiler copies it, so that the overlay says what it was built
     * against and not what it runs beside.
     */
    public static final String ID = "3c1ea34ec508";

    private StateSchema() {}
}
