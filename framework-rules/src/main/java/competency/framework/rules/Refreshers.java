package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.Completion;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.RefresherBase;
import java.util.ArrayList;
import java.util.List;

/**
 * The refreshers among a person's completions that bear on a role: those that renew whatever there is to renew, and those
 * that count for nothing.
 */
final class Refreshers {
    /** A refresher that was taken, what it renews, and whether it counts if that was held. */
    record Taken(Completion completion, Course course, Refresher line, Decision<Standing> standing) {
        CompetencyId competency() {
            return line.competency();
        }
    }

    private final RecordStates states;
    private final Decider decider;
    private final List<Taken> taken = new ArrayList<>(0);
    private final List<Taken> unusable = new ArrayList<>(0);

    Refreshers(RecordStates states, Decider decider) {
        this.states = states;
        this.decider = decider;
    }

    void add(Completion completion, PlannedCourse planned) {
        for (var line : planned.refreshes()) {
            var standing = standing(completion, planned.course(), RefresherBase.HELD);
            var where = standing.outcome() == Standing.COUNTS ? taken : unusable;
            where.add(new Taken(completion, planned.course(), line, standing));
        }
    }

    /** Those that count, if what they renew was held. */
    List<Taken> taken() {
        return taken;
    }

    /** Those that count for nothing, whatever was held. */
    List<Taken> unusable() {
        return unusable;
    }

    /** Why one counts for nothing if what it renews was not held. */
    Decision<Standing> withoutBase(Taken refresher) {
        return standing(refresher.completion(), refresher.course(), RefresherBase.NOT_HELD);
    }

    /** Being present is all that a refresher shows. */
    private Decision<Standing> standing(Completion completion, Course course, RefresherBase base) {
        return decider.decide(states.of(completion, course, true, base));
    }
}
