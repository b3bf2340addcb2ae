package competency.framework.bench;

import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.RecordId;

/** A person as numbers; records in the order of their ids, days as numbers. */
final class NumberedPerson {
    static final int NEVER = Integer.MAX_VALUE;
    static final int NONE = -1;

    // Components of a line: one thing that one record credits.
    static final int RECORD = 0;
    static final int COMPETENCY = 1;
    static final int LEVEL = 2;
    static final int FROM = 3;
    static final int UNTIL = 4;
    static final int EVIDENCE = 5;
    static final int STEPS = 6;
    static final int ATTENDANCE = 7;
    static final int ACCREDITED = 8;
    static final int AGE = 9;
    static final int CLOSED = 10;
    static final int NEXT = 11;

    final BitMasks.Role role;
    final HeldRecord[] held;
    final RecordId[] records;
    final int[] on;
    final int[] revoked;
    final boolean[] self;
    final int[] outcome;
    int[][] lines = {};
    int[] registers = {};
    int[] checks = {};
    boolean prison;
    int postFrom;
    long waived;
    final int[] waiver;
    int asOf;

    NumberedPerson(BitMasks.Role role, HeldRecord[] held) {
        this.role = role;
        this.held = held;
        records = new RecordId[held.length];
        on = new int[held.length];
        revoked = new int[held.length];
        self = new boolean[held.length];
        outcome = new int[held.length];
        waiver = new int[role.findings().size()];
    }
}
