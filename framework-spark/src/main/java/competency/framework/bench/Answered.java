package competency.framework.bench;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.rules.Evaluator;
import java.io.Serializable;

/**
 * What leaves a task: a plain row about one person. Evaluators, frameworks, portfolios and evaluations cannot be
 * serialised and need not be: a task is given numbers, makes everything else where it runs, and hands over rows.
 *
 * @param number which person
 * @param verdict how they stand
 * @param gaps how many requirements are not satisfied
 * @param checksum of everything that was found
 */
record Answered(long number, String verdict, int gaps, long checksum) implements Serializable {
    /** Made by each process for itself, when its first task asks. */
    private static final class Here {
        static final CompetencyFramework FRAMEWORK = MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1);
        static final MadeUpPortfolios PEOPLE = new MadeUpPortfolios(FRAMEWORK);
        static final Evaluator EVALUATOR = Evaluator.create();
    }

    /** The answer about one person, from nothing but the number. */
    static Answered about(long number) {
        var evaluation = Here.EVALUATOR.evaluate(Here.PEOPLE.request(number));
        return new Answered(
                number, evaluation.verdict().name(), evaluation.gaps().size(), Checksum.of(evaluation));
    }

    /** Only makes the person, and asks nothing: what of the work is not the library's. */
    static int onlyMade(long number) {
        return Here.PEOPLE.request(number).portfolio().awards().size();
    }
}
