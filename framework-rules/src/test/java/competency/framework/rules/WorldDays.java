package competency.framework.rules;

import competency.framework.model.evaluation.Policy;
import java.time.LocalDate;

/** Days that lie on a boundary seen from the day asked about, or one day beside it. */
final class WorldDays {
    private final Dice dice;
    private final LocalDate asOf;
    private final Policy policy;

    WorldDays(Dice dice, LocalDate asOf, Policy policy) {
        this.dice = dice;
        this.asOf = asOf;
        this.policy = policy;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The day itself, the day before, the day after. */
    LocalDate besides(LocalDate day) {
        return day.plusDays(dice.between(-1, 1));
    }

    /** A last valid day. */
    LocalDate last() {
        var far = dice.between(40, 700);
        var offset = dice.pick(
                0,
                -1,
                -policy.graceDays(),
                -policy.graceDays() / 2,
                -policy.graceDays() - 1,
                policy.expiringDays(),
                policy.expiringDays() + 1,
                far,
                far,
                far,
                -far / 4);
        return asOf.plusDays(offset);
    }

    /** A first day from which so many months end on a last day, or near it where no day does. */
    LocalDate firstFor(LocalDate last, int months) {
        var first = last.minusMonths(months);
        var later = first.plusDays(dice.between(1, 3));
        return later.plusMonths(months).equals(last) ? later : first;
    }

    /** A day on which something was awarded: now and then the day asked about itself or a day after it. */
    LocalDate before() {
        return dice.chance(15) ? asOf.plusDays(dice.pick(-1, 0, 1, 2, 60)) : asOf.minusDays(dice.between(1, 900));
    }

    /** A day that something is revoked on, often the day asked about or one beside it; never before {@code first}. */
    LocalDate atOrAfter(LocalDate first) {
        var day = dice.chance(80) ? besides(asOf) : first;
        return day.isBefore(first) ? first : day;
    }
}
