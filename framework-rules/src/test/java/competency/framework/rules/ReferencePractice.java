package competency.framework.rules;

import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.rules.ReferenceAnswer.Rejected;
import competency.framework.rules.ReferenceTerms.Own;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 4.9, details 23: hours of practice, counted day by day. */
final class ReferencePractice {
    private final PracticeRequirement leaf;
    private final LocalDate asOf;
    private final List<PracticeEntry> entries;
    private final @Nullable LocalDate outside;
    private final List<String> measures = new ArrayList<>();
    private boolean enough = true;

    ReferencePractice(PracticeRequirement leaf, EvaluationRequest request) {
        this.leaf = leaf;
        asOf = request.asOf();
        entries = request.portfolio().practice().stream()
                .filter(entry -> entry.kind().equals(leaf.kind()))
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
        outside = leaf.withinMonths() == null ? null : ReferenceDays.months(asOf, -leaf.withinMonths());
    }

    Own own() {
        var all = hours(entry -> true, this::isInWindow);
        if (leaf.hours() != null) {
            ask(all, leaf.hours(), "hours");
        }
        for (var part : leaf.ofWhich()) {
            ask(
                    hours(entry -> entry.tags().contains(part.tag()), this::isInWindow),
                    part.hours(),
                    "hours in " + part.tag());
        }
        if (leaf.perMonth() != null) {
            askMonths(leaf.perMonth());
        }
        var status = all.signum() == 0 ? Status.MISSING : enough ? Status.MET : Status.PARTLY_MET;
        var inside = entries.stream().filter(entry -> days(entry, this::isInWindow) > 0);
        return new Own(
                status, null, null, inside.map(PracticeEntry::id).toList(), List.of(), measures, rejected(), List.of());
    }

    private boolean isInWindow(LocalDate day) {
        return !day.isAfter(asOf) && (outside == null || day.isAfter(outside));
    }

    private void ask(BigDecimal have, BigDecimal need, String what) {
        enough &= have.compareTo(need) >= 0;
        measures.add("%s of %s %s".formatted(plain(have), plain(need), what));
    }

    /** Every whole calendar month inside the window. */
    private void askMonths(BigDecimal need) {
        var whole = new ArrayList<YearMonth>();
        for (var month = YearMonth.from(outside == null ? asOf : outside);
                !month.isAfter(YearMonth.from(asOf));
                month = month.plusMonths(1)) {
            if (isInWindow(month.atDay(1)) && isInWindow(month.atEndOfMonth())) {
                whole.add(month);
            }
        }
        var reached = whole.stream()
                .filter(month -> hours(entry -> true, day -> YearMonth.from(day).equals(month))
                                .compareTo(need)
                        >= 0)
                .count();
        ask(
                BigDecimal.valueOf(reached),
                BigDecimal.valueOf(whole.size()),
                "months with at least %s hours".formatted(plain(need)));
    }

    private BigDecimal hours(Predicate<PracticeEntry> which, Predicate<LocalDate> when) {
        return entries.stream()
                .filter(which)
                .map(entry -> entry.hours()
                        .multiply(BigDecimal.valueOf(days(entry, when)))
                        .divide(BigDecimal.valueOf(days(entry, day -> true)), 30, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(6, RoundingMode.HALF_UP);
    }

    private static long days(PracticeEntry entry, Predicate<LocalDate> when) {
        return entry.from().datesUntil(entry.until().plusDays(1)).filter(when).count();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private List<Rejected> rejected() {
        return entries.stream()
                .filter(entry -> days(entry, this::isInWindow) == 0)
                .map(entry -> entry.from().isAfter(asOf)
                        ? new Rejected(entry.id(), Standing.NOT_YET, entry.from())
                        : new Rejected(entry.id(), Standing.TOO_OLD, entry.until()))
                .toList();
    }
}
