package competency.framework.model.next;

import competency.framework.model.catalogue.Amounts;
import competency.framework.model.catalogue.Days;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan may go, and how long the search for it may take.
 *
 * @param maxHours most hours of learning, zero or more; null: any. Under such a limit only courses that state their
 *     hours are planned
 * @param maxCostGbp most pounds, zero or more; null: any. Under such a limit only courses that state their cost are
 *     planned
 * @param by the day by which everything should be in place: what lapses or falls due up to it, that day included, is
 *     planned for too; null: as things stand on the day asked about
 * @param mandatoryOnly whether to leave out what is desirable
 * @param effort most steps of the search, 1 or more; the same for the same effort on every machine
 * @param timeBudget longest time for the search; null: any. A plan that a time budget cut short can be another one on
 *     another machine
 */
public record PlanLimits(
        @Nullable BigDecimal maxHours,
        @Nullable BigDecimal maxCostGbp,
        @Nullable LocalDate by,
        boolean mandatoryOnly,
        long effort,
        @Nullable Duration timeBudget) {
    /** Steps of the search unless said: seconds for the hardest catalogues, never reached by ordinary ones. */
    public static final long USUAL_EFFORT = 5_000_000;

    /** No limits: everything that can be closed is planned for. */
    public static final PlanLimits NONE = new PlanLimits(null, null, null, false, USUAL_EFFORT, null);

    /** Refuses negative budgets and a search without steps or time. */
    public PlanLimits {
        Days.require("by of PlanLimits", by);
        requireNotNegative("maxHours", maxHours);
        requireNotNegative("maxCostGbp", maxCostGbp);
        if (effort < 1) {
            throw new IllegalArgumentException("effort (%s) must be 1 or more".formatted(effort));
        }
        if (timeBudget != null && (timeBudget.isNegative() || timeBudget.isZero())) {
            throw new IllegalArgumentException("timeBudget (%s) must be longer than nothing".formatted(timeBudget));
        }
    }

    /**
     * The same with a day by which everything should be in place.
     *
     * @param day that day; null: the day asked about
     * @return limits that are otherwise the same
     */
    public PlanLimits by(@Nullable LocalDate day) {
        return new PlanLimits(maxHours, maxCostGbp, day, mandatoryOnly, effort, timeBudget);
    }

    /**
     * The same with a budget.
     *
     * @param hours most hours; null: any
     * @param pounds most pounds; null: any
     * @return limits that are otherwise the same
     */
    public PlanLimits within(@Nullable BigDecimal hours, @Nullable BigDecimal pounds) {
        return new PlanLimits(hours, pounds, by, mandatoryOnly, effort, timeBudget);
    }

    private static void requireNotNegative(String what, @Nullable BigDecimal amount) {
        Amounts.requireDigits(what, amount);
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException("%s (%s) must not be negative".formatted(what, amount));
        }
    }
}
