package competency.framework.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chance that always falls the same way for the same seed. */
public final class Dice {
    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in so many of a hundred throws. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number between two, both included. */
    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    public String pick(String... choices) {
        return pick(List.of(choices));
    }

    public int pick(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <E extends Enum<E>> E pick(E[] choices) {
        return pick(List.of(choices));
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A value in so many of a hundred throws, else null. */
    public <T> @Nullable T maybe(int percent, Supplier<T> value) {
        return chance(percent) ? value.get() : null;
    }

    /** So many different ones of a list, or all of them if there are fewer, in any order. */
    public <T> List<T> some(int count, List<T> choices) {
        var left = new ArrayList<>(choices);
        var chosen = new ArrayList<T>();
        while (chosen.size() < count && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }
}
