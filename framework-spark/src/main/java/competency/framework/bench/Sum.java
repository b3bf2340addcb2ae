package competency.framework.bench;

import java.io.Serializable;

/**
 * One number for many answers, in whatever order they come.
 *
 * @param people how many answers
 * @param checksum of all of them
 */
record Sum(long people, long checksum) implements Serializable {
    static final Sum NOTHING = new Sum(0, 0);

    Sum with(Answered row) {
        var told = row.checksum() * 31 + row.verdict().hashCode();
        return new Sum(people + 1, checksum + scattered(scattered(told * 31 + row.gaps()) + row.number()));
    }

    Sum and(Sum other) {
        return new Sum(people + other.people, checksum + other.checksum);
    }

    /** Makes every bit depend on every bit, so that two differences do not cancel out in the sum. */
    private static long scattered(long value) {
        var mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
