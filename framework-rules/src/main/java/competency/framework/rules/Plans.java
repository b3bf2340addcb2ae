package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.EvaluationRequest;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been found about the frameworks in use. It holds nothing of any person, and a framework that its host drops is
 * dropped here too. Thread-safe.
 */
final class Plans {
    private static final Map<CompetencyFramework, FrameworkPlan> PLANS =
            Collections.synchronizedMap(new WeakHashMap<>());
    // Nearly every host asks about one framework: then no lock is taken.
    private static volatile @Nullable Latest latest;

    /** The framework asked about last. */
    private record Latest(WeakReference<CompetencyFramework> framework, WeakReference<FrameworkPlan> plan) {}

    private Plans() {}

    static RolePlan of(EvaluationRequest request) {
        return of(request.framework()).role(request.framework(), request.role());
    }

    private static FrameworkPlan of(CompetencyFramework framework) {
        var last = latest;
        var known = last != null && last.framework().refersTo(framework)
                ? last.plan().get()
                : null;
        if (known != null) {
            return known;
        }
        var plan = PLANS.computeIfAbsent(framework, FrameworkPlan::new);
        latest = new Latest(new WeakReference<>(framework), new WeakReference<>(plan));
        return plan;
    }
}
