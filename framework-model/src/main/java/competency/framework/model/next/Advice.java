package competency.framework.model.next;

import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Evaluation;
import java.util.List;

/**
 * An answer, and what to do next about it.
 *
 * @param evaluation how things stand
 * @param steps what to do: renewals first, by the day they are due, then the plan's courses in its order, each followed
 *     by the assessment it needs, then everything else
 * @param plan the courses among the steps, and what they leave open
 */
public record Advice(Evaluation evaluation, List<Step> steps, Plan plan) {
    /** Copies the list. */
    public Advice {
        Present.require("evaluation of Advice", evaluation);
        Present.require("plan of Advice", plan);
        steps = Present.copyOf("steps of Advice", steps);
    }
}
