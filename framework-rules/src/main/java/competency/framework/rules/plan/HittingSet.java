package competency.framework.rules.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the lightest set of options that hits every cut and has with each option what that needs. Parts that have nothing
 * to do with each other are solved each by itself, which gives the same set since weights add up.
 */
final class HittingSet {
    private final List<Option> options;
    private final List<BitSet> cuts;
    private final Caps caps;
    private final Effort effort;
    private final List<Integer> lightestFirst;
    private final BitSet available = new BitSet();

    /**
     * Prepares.
     *
     * @param lightestFirst all options in the order of what they weigh with what they need
     */
    HittingSet(List<Option> options, List<Integer> lightestFirst, List<BitSet> cuts, Caps caps, Effort effort) {
        this.options = options;
        this.lightestFirst = lightestFirst;
        this.cuts = cuts;
        this.caps = caps;
        this.effort = effort;
        for (int i = 0; i < options.size(); i++) {
            available.set(i, isAvailable(i));
        }
    }

    private boolean isAvailable(int option) {
        return caps.isNone()
                || options.get(option).withNeeds(option).stream().allMatch(each -> caps.admit(options.get(each)));
    }

    /** The lightest set, with proof unless the effort ends. */
    Hits lightest() {
        return solve(true);
    }

    /** A light set, found in one go. */
    Hits light() {
        return solve(false);
    }

    private Hits solve(boolean exactly) {
        var chosen = new BitSet();
        var proven = true;
        for (var part : parts()) {
            var found = part.size() == 1 && caps.isNone() ? lightestOf(part.get(0)) : searched(part, exactly);
            if (found.chosen() == null) {
                return found;
            }
            chosen.or(found.chosen());
            proven &= found.proven();
        }
        return new Hits(chosen, proven);
    }

    private Hits searched(List<BitSet> part, boolean exactly) {
        var branching = new Branching(new Covering(options, part, available, caps), effort);
        return exactly ? branching.lightest() : branching.light();
    }

    /** One cut by itself is hit by the lightest of its options. */
    private Hits lightestOf(BitSet cut) {
        for (var option : lightestFirst) {
            if (cut.get(option)) {
                return new Hits(options.get(option).withNeeds(option), true);
            }
        }
        return new Hits(null, true);
    }

    /** Cuts that share options, or options that need each other, belong together; under limits everything does. */
    private List<List<BitSet>> parts() {
        if (!caps.isNone()) {
            return cuts.isEmpty() ? List.of() : List.of(cuts);
        }
        var reaches = new ArrayList<BitSet>();
        var parts = new ArrayList<List<BitSet>>();
        for (var cut : cuts) {
            var reach = reachOf(cut);
            var part = new ArrayList<BitSet>(List.of(cut));
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (reaches.get(i).intersects(reach)) {
                    reach.or(reaches.remove(i));
                    part.addAll(parts.remove(i));
                }
            }
            reaches.add(reach);
            parts.add(part);
        }
        return parts;
    }

    private BitSet reachOf(BitSet cut) {
        var reach = (BitSet) cut.clone();
        for (int option = cut.nextSetBit(0); option >= 0; option = cut.nextSetBit(option + 1)) {
            reach.or(options.get(option).needs());
        }
        return reach;
    }
}
