package competency.framework.rules.state;

import competency.framework.model.evaluation.Verdict;

/**
 * What is the answer for the role as a whole?
 *
 * @param stopUnsatisfied whether a requirement that stops practice is not satisfied
 * @param barredByCheck whether an applicable check anywhere in the role bars the person
 * @param mandatory how the mandatory requirements stand
 */
public record RoleState(boolean stopUnsatisfied, boolean barredByCheck, MandatoryRequirements mandatory)
        implements State<Verdict> {
    private static final int MANDATORY_REQUIREMENTS_VALUES = MandatoryRequirements.values().length;

    @Override
    public Class<Verdict> outcomes() {
        return Verdict.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, stopUnsatisfied);
        number = Numbering.next(number, barredByCheck);
        return Numbering.next(number, mandatory, MANDATORY_REQUIREMENTS_VALUES);
    }
}
