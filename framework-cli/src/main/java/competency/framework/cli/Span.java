package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something counts, counted or need not be there, and that end.
 *
 * @param title the requirement
 * @param shape how it counts
 * @param from the first day
 * @param until the last day, that day included
 * @param label what happens on the last day, as the words before it
 * @param end the day those words are about; later than {@code until} where days of grace follow
 */
record Span(String title, Shape shape, LocalDate from, LocalDate until, String label, LocalDate end) {
    /** How something counts. */
    enum Shape {
        /** It is valid. */
        HELD,
        /** It is valid, and the end is near. */
        ENDING,
        /** It was valid. */
        ENDED,
        /** Somebody decided that the person may go without it. */
        WAIVED,
        /** The person has time until then. */
        DUE
    }

    /** Every span in the findings of an answer, the first to end first. */
    static List<Span> of(Answer answer) {
        return answer.evaluation().findings().stream()
                .flatMap(Span::leaves)
                .flatMap(finding -> of(finding, answer).stream())
                .distinct()
                .sorted(Comparator.comparing(Span::end))
                .toList();
    }

    /** The last day in words. */
    String said() {
        return "%s %s".formatted(label, Wording.shortDay(end));
    }

    /** Leaves, and groups that are waived or not yet due as a whole. */
    private static Stream<Finding> leaves(Finding finding) {
        var within = finding.children().stream().flatMap(Span::leaves);
        return finding.children().isEmpty() || finding.status().isProvisional()
                ? Stream.concat(Stream.of(finding), within)
                : within;
    }

    private static Optional<Span> of(Finding finding, Answer answer) {
        var dates = new RecordDays(answer.request().portfolio());
        return switch (finding.status()) {
            case MET -> held(finding, Shape.HELD, dates.latest(finding.accepted()), answer);
            case EXPIRING, IN_GRACE -> held(finding, Shape.ENDING, dates.latest(finding.accepted()), answer);
            case WAIVED ->
                finding.waiver() == null
                        ? Optional.empty()
                        : held(
                                finding,
                                Shape.WAIVED,
                                Optional.of(finding.waiver().from()),
                                answer);
            case NOT_YET_DUE -> held(finding, Shape.DUE, postBegan(answer), answer);
            case EXPIRED -> ended(finding, dates);
            default -> Optional.empty();
        };
    }

    private static Optional<Span> held(Finding finding, Shape shape, Optional<LocalDate> from, Answer answer) {
        var deadline = Deadline.of(finding, answer.request().policy().graceDays());
        if (deadline == null) {
            return Optional.empty();
        }
        var until = finding.validUntil() == null ? deadline.day() : finding.validUntil();
        return from.filter(day -> !day.isAfter(until))
                .map(day -> new Span(finding.title(), shape, day, until, deadline.label(), deadline.day()));
    }

    private static Optional<LocalDate> postBegan(Answer answer) {
        var asked = answer.request();
        return asked.portfolio().postFor(asked.role(), asked.asOf()).map(post -> post.from());
    }

    /** What counted last. */
    private static Optional<Span> ended(Finding finding, RecordDays dates) {
        return finding.rejected().stream()
                .flatMap(rejection -> ended(finding, rejection, dates).stream())
                .max(Comparator.comparing(Span::end));
    }

    private static Optional<Span> ended(Finding finding, Rejection rejection, RecordDays dates) {
        var until = rejection.reason() == Standing.EXPIRED
                ? rejection.day()
                : rejection.reason() == Standing.TOO_OLD && rejection.day() != null
                        ? Credit.lastDay(rejection.day(), withinMonths(finding))
                        : null;
        return until == null
                ? Optional.empty()
                : dates.latest(List.of(rejection.record()))
                        .filter(from -> !from.isAfter(until))
                        .map(from -> new Span(finding.title(), Shape.ENDED, from, until, "ended", until));
    }

    private static @Nullable Integer withinMonths(Finding finding) {
        if (finding.requirement() instanceof CompetencyRequirement leaf) {
            return leaf.withinMonths();
        }
        return finding.requirement() instanceof CourseRequirement leaf ? leaf.withinMonths() : null;
    }
}
