package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.model.inspection.Observation;
import competency.framework.model.inspection.Remark;
import competency.framework.model.inspection.Subject;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One inspection: what is looked through, what is known of it as a whole, and what was noticed so far. */
final class Survey {
    private static final int MOST_NAMED = 3;

    private final Decider decider;
    private final CompetencyFramework framework;
    private final InspectionSettings settings;
    private final Offerings offerings;
    private final History history;
    private final Demands demands;
    private final List<Observation> observations = new ArrayList<>();

    Survey(
            Decider decider,
            CompetencyFramework framework,
            List<CourseCatalogue> catalogues,
            InspectionSettings settings) {
        this.decider = decider;
        this.framework = framework;
        this.settings = settings;
        offerings = new Offerings(framework, catalogues);
        history = new History(framework);
        demands = new Demands(framework);
    }

    CompetencyFramework framework() {
        return framework;
    }

    InspectionSettings settings() {
        return settings;
    }

    LocalDate asOf() {
        return settings.asOf();
    }

    Offerings offerings() {
        return offerings;
    }

    History history() {
        return history;
    }

    Demands demands() {
        return demands;
    }

    List<Observation> observations() {
        return observations;
    }

    /** Has the rules decide a state, and notes what they remark; the facts are only looked for then. */
    void ask(State<Remark> state, Subject subject, Function<Remark, List<String>> facts) {
        var decision = decider.decide(state);
        if (decision.outcome() != Remark.SOUND) {
            observe(decision, subject, facts);
        }
    }

    /** The same about one component of the subject. */
    void ask(State<Remark> state, Subject subject, String component, Function<Remark, List<String>> facts) {
        var decision = decider.decide(state);
        if (decision.outcome() != Remark.SOUND) {
            observe(decision, subject.at(component), facts);
        }
    }

    private void observe(Decision<Remark> decision, Subject subject, Function<Remark, List<String>> facts) {
        var remark = decision.outcome();
        observations.add(new Observation(remark, decision.rule(), subject, facts.apply(remark)));
    }

    /** Several things in a sentence: not more than anybody wants to read. */
    static String listed(List<?> things) {
        var named = things.stream().limit(MOST_NAMED).map(Object::toString).toList();
        var more = things.size() - named.size();
        return String.join(", ", named) + (more == 0 ? "" : " and %s more".formatted(more));
    }

    /** Facts of a part of a file are told as they are written there. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
