package competency.framework.rules;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.decision.Decision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what is held stands against a requirement, before posts, waivers and due days are looked at. */
record Held(
        Decision<Status> standing,
        @Nullable LocalDate lastDay,
        List<RecordId> accepted,
        List<String> via,
        List<Measure> measures,
        List<Rejection> rejected,
        List<Finding> children) {
    /** Something held that is no training and has no parts. */
    static Held of(
            Decision<Status> standing,
            @Nullable LocalDate lastDay,
            List<RecordId> accepted,
            List<Measure> measures,
            List<Rejection> rejected) {
        return new Held(standing, lastDay, accepted, List.of(), measures, rejected, List.of());
    }
}
