package competency.framework.rules.decision;

import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.state.State;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The kinds of states that an evaluation asks about; the others are about frameworks and catalogues. */
final class EvaluationStages {
    private static final Set<Class<?>> OUTCOMES = Set.of(Standing.class, Status.class, Verdict.class);

    private EvaluationStages() {}

    /** In the order in which an evaluation comes to them. */
    static List<Class<? extends State<?>>> all() {
        var stages = new ArrayList<Class<? extends State<?>>>();
        for (var stage : State.class.getPermittedSubclasses()) {
            if (OUTCOMES.contains(outcomes(stage))) {
                @SuppressWarnings("unchecked") // every permitted subclass is a State
                var state = (Class<? extends State<?>>) stage;
                stages.add(state);
            }
        }
        return stages;
    }

    private static Type outcomes(Class<?> stage) {
        return Arrays.stream(stage.getGenericInterfaces())
                .map(ParameterizedType.class::cast)
                .map(state -> state.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
