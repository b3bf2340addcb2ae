package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How do the hours of practice stand?
 *
 * @param hours how many hours there are in the window
 * @param parts whether there are enough hours of every tag that is asked for
 * @param rate whether every whole month in the window has the hours that are asked for
 */
public record PracticeState(Amount hours, boolean parts, boolean rate) implements State<Status> {
    private static final int AMOUNT_VALUES = Amount.values().length;

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, hours, AMOUNT_VALUES);
        number = Numbering.next(number, parts);
        return Numbering.next(number, rate);
    }
}
