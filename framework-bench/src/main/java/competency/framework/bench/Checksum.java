package competency.framework.bench;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One number for everything that was found: the verdict and its rule, and of each finding, in reading order, the status,
 * its rule, the last valid day, the records that count, and of the others the reason and its rule. Engines that differ
 * anywhere differ here.
 */
final class Checksum {
    private long value = 17;

    static long of(Evaluation evaluation) {
        var sum = new Checksum();
        sum.add(evaluation.verdict().name());
        sum.add(evaluation.rule().id());
        evaluation.findings().forEach(sum::add);
        return sum.value;
    }

    private void add(Finding finding) {
        add(finding.status().name());
        add(finding.rule().id());
        add(finding.validUntil());
        finding.accepted().forEach(record -> add(record.value()));
        finding.rejected().forEach(rejection -> {
            add(rejection.record().value());
            add(rejection.reason().name());
            add(rejection.rule().id());
        });
        finding.children().forEach(this::add);
    }

    void add(String text) {
        value = value * 31 + text.hashCode();
    }

    void add(@Nullable LocalDate day) {
        value = value * 31 + (day == null ? -1 : day.toEpochDay());
    }

    long value() {
        return value;
    }
}
