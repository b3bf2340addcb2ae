package competency.framework.rules;

import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.TaggedHours;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Measure;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.Amount;
import competency.framework.rules.state.PracticeState;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts hours of practice, in proportion to the days of an entry that lie in a window. */
final class PracticeSearch {
    // Shares of hours are kept far finer than they are compared, so that thirds add up again.
    private static final MathContext FINE = new MathContext(30);
    private static final int COMPARED_DECIMALS = 6;

    private final EvaluationRequest request;
    private final Decider decider;

    PracticeSearch(EvaluationRequest request, Decider decider) {
        this.request = request;
        this.decider = decider;
    }

    /** The days between two days, both included; from the beginning of time if there is no first. */
    private record Window(@Nullable LocalDate from, LocalDate until) {
        long daysOf(PracticeEntry entry) {
            var first = from == null || entry.from().isAfter(from) ? entry.from() : from;
            var last = entry.until().isBefore(until) ? entry.until() : until;
            return Math.max(0, Credit.daysBetween(first, last) + 1);
        }
    }

    Held held(PracticeRequirement leaf) {
        var asOf = request.asOf();
        var window = new Window(
                leaf.withinMonths() == null
                        ? null
                        : asOf.minusMonths(leaf.withinMonths()).plusDays(1),
                asOf);
        var entries = request.portfolio().practice().stream()
                .filter(entry -> entry.kind().equals(leaf.kind()))
                .sorted(Comparator.comparing(PracticeEntry::id))
                .toList();
        var total = hours(entries, window, null);
        var parts = leaf.ofWhich().stream()
                .map(part -> measure(part, entries, window))
                .toList();
        var months = months(leaf, entries, window);
        var state = new PracticeState(
                amount(total, leaf.hours()),
                parts.stream().allMatch(Measure::isEnough),
                months.stream().allMatch(Measure::isEnough));
        var decision = decider.decide(state);
        var measures = new ArrayList<Measure>();
        if (leaf.hours() != null) {
            measures.add(new Measure("hours", total, leaf.hours()));
        }
        measures.addAll(parts);
        measures.addAll(months);
        var counting =
                entries.stream().filter(entry -> window.daysOf(entry) > 0).toList();
        return Held.of(
                decision,
                null,
                counting.stream().map(HeldRecord::id).toList(),
                measures,
                rejected(entries, counting, decision));
    }

    private List<Rejection> rejected(List<PracticeEntry> entries, List<PracticeEntry> counting, Decision<?> decision) {
        return entries.stream()
                .filter(entry -> !counting.contains(entry))
                .map(entry -> {
                    var isLater = entry.from().isAfter(request.asOf());
                    var reason = isLater ? Standing.NOT_YET : Standing.TOO_OLD;
                    return RecordSearch.rejection(
                            entry, reason, decision.rule(), isLater ? entry.from() : entry.until());
                })
                .toList();
    }

    private static Amount amount(BigDecimal total, @Nullable BigDecimal needed) {
        if (total.signum() == 0) {
            return Amount.NONE;
        }
        return needed == null || total.compareTo(needed) >= 0 ? Amount.ENOUGH : Amount.SOME;
    }

    private static Measure measure(TaggedHours part, List<PracticeEntry> entries, Window window) {
        return new Measure("hours in " + part.tag(), hours(entries, window, part.tag()), part.hours());
    }

    /** How many whole months in the window have the hours that every one of them should have. */
    private static List<Measure> months(PracticeRequirement leaf, List<PracticeEntry> entries, Window window) {
        var from = window.from();
        if (leaf.perMonth() == null || from == null) {
            return List.of();
        }
        var months = 0;
        var enough = 0;
        var first = YearMonth.from(from);
        for (var month = from.getDayOfMonth() == 1 ? first : first.plusMonths(1);
                !month.atEndOfMonth().isAfter(window.until());
                month = month.plusMonths(1)) {
            var hours = hours(entries, new Window(month.atDay(1), month.atEndOfMonth()), null);
            months++;
            enough += hours.compareTo(leaf.perMonth()) >= 0 ? 1 : 0;
        }
        var what = "months with at least %s hours"
                .formatted(leaf.perMonth().stripTrailingZeros().toPlainString());
        return List.of(new Measure(what, BigDecimal.valueOf(enough), BigDecimal.valueOf(months)));
    }

    private static BigDecimal hours(List<PracticeEntry> entries, Window window, @Nullable String tag) {
        var sum = BigDecimal.ZERO;
        for (var entry : entries) {
            if (tag == null || entry.tags().contains(tag)) {
                var days = Credit.daysBetween(entry.from(), entry.until()) + 1;
                var share = entry.hours().multiply(BigDecimal.valueOf(window.daysOf(entry)), FINE);
                sum = sum.add(share.divide(BigDecimal.valueOf(days), FINE), FINE);
            }
        }
        return sum.setScale(COMPARED_DECIMALS, RoundingMode.HALF_UP);
    }
}
