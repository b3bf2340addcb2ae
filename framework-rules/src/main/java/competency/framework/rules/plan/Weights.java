package competency.framework.rules.plan;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * What sets of options weigh, so that the smaller set weighs less: first by how many do not state their hours, then by
 * hours, by how many do not state their cost, by cost, by number, and by the places of the options.
 *
 * <p>A weight is a row of whole numbers, compared from the left. Rows are added and taken away from each other like
 * numbers, and no part of one ever runs over into the next, so that every comparison is exact.
 */
final class Weights {
    private static final int PLACES = 62;

    private final int size;
    private final int width;
    private final long[] rows;

    /**
     * The weights of some options.
     *
     * @param options every option
     * @param chosen those that are weighed, in the order of their places; rows are numbered along this list
     */
    Weights(List<Option> options, int[] chosen) {
        size = chosen.length;
        width = 2 + (size + PLACES - 1) / PLACES;
        rows = new long[size * width];
        var hours = 1L;
        var cost = 1L;
        for (int option : chosen) {
            hours = Math.addExact(hours, hundredths(options.get(option).hours()));
            cost = Math.addExact(cost, hundredths(options.get(option).cost()));
        }
        requireRoom(hours, cost);
        for (int i = 0; i < size; i++) {
            var option = options.get(chosen[i]);
            var row = i * width;
            rows[row] = (option.hours() == null ? hours : 0) + hundredths(option.hours());
            rows[row + 1] = ((option.cost() == null ? cost : 0) + hundredths(option.cost())) * (size + 1L) + 1;
            rows[row + 2 + i / PLACES] = -(1L << (PLACES - 1 - i % PLACES));
        }
    }

    /** All options together must not run over. */
    private void requireRoom(long hours, long cost) {
        try {
            var all = Math.multiplyExact(Math.multiplyExact(cost, size + 1L), size + 1L);
            Math.addExact(Math.addExact(all, all), Math.multiplyExact(hours, size + 1L));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("%s courses of %s hours and %s pounds in all are too many to plan with"
                    .formatted(size, hours / 100, cost / 100));
        }
    }

    static long hundredths(@org.jspecify.annotations.Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.movePointRight(2).longValueExact();
    }

    int width() {
        return width;
    }

    /** A copy of all rows, one after the other. */
    long[] rows() {
        return rows.clone();
    }

    long[] nothing() {
        return new long[width];
    }

    long[] of(BitSet set) {
        var sum = nothing();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            for (int k = 0; k < width; k++) {
                sum[k] += rows[i * width + k];
            }
        }
        return sum;
    }

    /** How a row stands to another one. */
    static int compare(long[] some, int at, long[] others, int otherAt, int width) {
        for (int k = 0; k < width; k++) {
            var order = Long.compare(some[at + k], others[otherAt + k]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    static int compare(long[] one, long[] other) {
        return compare(one, 0, other, 0, one.length);
    }
}
