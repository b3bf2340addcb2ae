package competency.framework.bench;

import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plain Java version answers, as anybody would write it down. */
record Answer(Verdict verdict, String rule, List<Found> findings) {
    /** What was found of one requirement. */
    record Found(
            Status status,
            String rule,
            @Nullable LocalDate validUntil,
            List<RecordId> accepted,
            List<Rejected> rejected,
            List<Found> children) {}

    /** A record that does not count, and why. */
    record Rejected(RecordId record, Standing reason, String rule) {}

    long checksum() {
        var sum = new Checksum();
        sum.add(verdict.name());
        sum.add(rule);
        findings.forEach(found -> add(sum, found));
        return sum.value();
    }

    private static void add(Checksum sum, Found found) {
        sum.add(found.status().name());
        sum.add(found.rule());
        sum.add(found.validUntil());
        found.accepted().forEach(record -> sum.add(record.value()));
        found.rejected().forEach(rejected -> {
            sum.add(rejected.record().value());
            sum.add(rejected.reason().name());
            sum.add(rejected.rule());
        });
        found.children().forEach(child -> add(sum, child));
    }
}
