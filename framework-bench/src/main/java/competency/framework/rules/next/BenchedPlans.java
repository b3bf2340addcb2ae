package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.PlanLimits;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.plan.Greedy;
import competency.framework.rules.state.CourseHelp;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Opens to the measurements how a plan is found, by proof and by greed, from the same findings. */
public final class BenchedPlans {
    private final Decider decider = Decider.remembering();
    private final CourseIndex index;

    /**
     * Prepares.
     *
     * @param framework whose courses are planned with
     */
    public BenchedPlans(CompetencyFramework framework) {
        index = new CourseIndex(framework);
    }

    /**
     * A plan.
     *
     * @param courses the courses, by their numbers
     * @param hours hours of those that state them
     * @param proven whether no other set is smaller
     */
    public record Found(BitSet courses, BigDecimal hours, boolean proven) {}

    /**
     * Looks at what is to be reached, and asks the rules whether courses can do anything about it.
     *
     * @param request the question
     * @param findings the answer to it
     * @return made ready to be planned, once or again; what was asked before is not asked again
     */
    public Planning planning(EvaluationRequest request, List<Finding> findings) {
        var goals = new Goals(request.policy(), PlanLimits.NONE, request.asOf());
        var advising = new Advising(decider, index, course -> true, request, PlanLimits.NONE);
        return new Planning(advising.outlook(goals, goals.among(findings, findings), findings));
    }

    /** One person's gaps, and what is known of courses. For a single thread. */
    public final class Planning {
        private final Outlook outlook;

        private Planning(Outlook outlook) {
            this.outlook = outlook;
        }

        /**
         * How much there is to reach.
         *
         * @return the number of goals, choices narrowed down
         */
        public int goals() {
            return outlook.prospects().size();
        }

        /**
         * The smallest set of courses.
         *
         * @return what {@link Adviser#advise} plans
         */
        public Found exact() {
            var plan = new CoursePlan(index, PlanLimits.NONE, outlook);
            return found(plan.chosen(), plan.isOptimal());
        }

        /**
         * What greed finds.
         *
         * @return a set of courses that closes the same gaps
         */
        public Found greedy() {
            var options = new CourseOptions(index, outlook);
            var prospects = outlook.prospects();
            var goals = IntStream.range(0, prospects.size())
                    .filter(i ->
                            prospects.get(i).goal().isOpen() && prospects.get(i).courseHelp() != CourseHelp.NONE)
                    .boxed()
                    .toList();
            var chosen = new Greedy(options.options(), options.relevant(), options).cover(goals);
            return found(options.courses(chosen), false);
        }
    }

    private Found found(BitSet courses, boolean proven) {
        var hours = courses.stream()
                .mapToObj(index::course)
                .map(Course::hours)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Found(courses, hours, proven);
    }
}
