package competency.framework.rules;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Completion;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.RefresherBase;
import java.util.ArrayList;
import java.util.List;

/** The refreshers among a person's completions: those that renew whatever there is to renew, and those that count for nothing. */
final class Refreshers {
    private final RecordStates states;
    private final Decider decider;
    private final List<Derivation.Taken> taken = new ArrayList<>();
    private final List<Candidate> unusable = new ArrayList<>();

    Refreshers(EvaluationRequest request, RecordStates states, Decider decider) {
        this.states = states;
        this.decider = decider;
        for (var completion : request.portfolio().completions()) {
            request.framework().course(completion.course()).ifPresent(course -> add(completion, course));
        }
    }

    /** Those that count, if what they renew was held. */
    List<Derivation.Taken> taken() {
        return taken;
    }

    /** Those that count for nothing, whatever was held. */
    List<Candidate> unusable() {
        return unusable;
    }

    /** One that counts for nothing because what it renews was not held. */
    Candidate withoutBase(Derivation.Taken refresher) {
        return candidate(refresher.completion(), refresher.course(), refresher.line(), RefresherBase.NOT_HELD);
    }

    private void add(Completion completion, Course course) {
        for (var line : course.refreshes()) {
            var candidate = candidate(completion, course, line, RefresherBase.HELD);
            if (candidate.counts()) {
                taken.add(new Derivation.Taken(completion, course, line));
            } else {
                unusable.add(candidate);
            }
        }
    }

    private Candidate candidate(Completion completion, Course course, Refresher line, RefresherBase base) {
        var nothing = new Credit(
                line.competency(),
                null,
                completion.on(),
                null,
                EvidenceStrength.ATTENDED,
                false,
                List.of(completion.id()),
                List.of());
        // Being present is all that a refresher shows.
        return new Candidate(completion, nothing, decider.decide(states.of(completion, course, true, base)));
    }
}
