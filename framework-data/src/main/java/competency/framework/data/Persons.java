package competency.framework.data;

import competency.framework.model.portfolio.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Which persons a file has named so far, and where. Files may name millions: of each person only sixteen bytes are kept,
 * eight of them a fingerprint, so that of a million persons two are taken for one another about once in forty million
 * files.
 */
final class Persons {
    private static final int FIRST_ROOM = 2; // enough for one person, as who reads line by line has
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] prints = new long[FIRST_ROOM];
    private int[] lines = new int[FIRST_ROOM];
    private int[] columns = new int[FIRST_ROOM];
    private int size;

    /** Notes a person; gives where the person was named before, null if nowhere. */
    @Nullable
    Place add(PersonRef person, Place place) {
        var print = print(person.value());
        var slot = slot(print);
        if (lines[slot] > 0) {
            return place.file().at(lines[slot], columns[slot]);
        }
        set(slot, print, place.line(), place.column());
        size++;
        if (size > prints.length / 2) {
            grow();
        }
        return null;
    }

    /** Where a fingerprint is, or would be. Lines are counted from 1, so a slot without one is free. */
    private int slot(long print) {
        var slot = (int) (print >>> 32) & (prints.length - 1);
        while (lines[slot] > 0 && prints[slot] != print) {
            slot = (slot + 1) & (prints.length - 1);
        }
        return slot;
    }

    private void set(int slot, long print, int line, int column) {
        prints[slot] = print;
        lines[slot] = line;
        columns[slot] = column;
    }

    private void grow() {
        var oldPrints = prints;
        var oldLines = lines;
        var oldColumns = columns;
        prints = new long[oldPrints.length * 2];
        lines = new int[prints.length];
        columns = new int[prints.length];
        for (int i = 0; i < oldPrints.length; i++) {
            if (oldLines[i] > 0) {
                set(slot(oldPrints[i]), oldPrints[i], oldLines[i], oldColumns[i]);
            }
        }
    }

    /** FNV-1a of the letters, stirred, for persons are often numbered. */
    private static long print(String text) {
        var print = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            print = (print ^ text.charAt(i)) * PRIME;
        }
        print = (print ^ (print >>> 33)) * 0xff51afd7ed558ccdL;
        print = (print ^ (print >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return print ^ (print >>> 33);
    }
}
