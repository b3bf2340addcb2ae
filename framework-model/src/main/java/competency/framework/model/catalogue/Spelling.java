package competency.framework.model.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a misspelled word may have meant. */
public final class Spelling {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int LONGEST_COMPARED = 80;

    private Spelling() {}

    /** A known word, and how many edits it is away from the one given. */
    private record Distance(String word, int edits) {}

    /**
     * The known words most like the one given, the most alike first.
     *
     * @param word a word that is not known
     * @param known the words that are
     * @return at most three; empty if none is like it
     */
    public static List<String> nearest(String word, Collection<String> known) {
        var wanted = fold(word);
        if (wanted.isEmpty() || wanted.length() > LONGEST_COMPARED) {
            return List.of();
        }
        // Of a word of one letter nothing would be left to recognise.
        var farthest = Math.min(Math.max(1, wanted.length() / 3), wanted.length() - 1);
        return known.stream()
                .distinct()
                .map(candidate -> new Distance(candidate, edits(wanted, fold(candidate), farthest)))
                .filter(distance -> distance.edits() <= farthest)
                .sorted(Comparator.comparingInt(Distance::edits).thenComparing(Distance::word))
                .limit(MOST_SUGGESTIONS)
                .map(Distance::word)
                .toList();
    }

    /**
     * Advice to end a message with.
     *
     * @param word a word that is not known
     * @param known the words that are
     * @return {@code ; did you mean a, b?} or, if nothing is like it, an empty text
     */
    public static String advice(String word, Collection<String> known) {
        return advice(nearest(word, known));
    }

    /**
     * Advice to end a message with.
     *
     * @param nearest what may have been meant
     * @return {@code ; did you mean a, b?} or, if there is nothing, an empty text
     */
    public static String advice(Collection<String> nearest) {
        return nearest.isEmpty() ? "" : "; did you mean " + String.join(", ", nearest) + "?";
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Edits (insert, delete, change, swap of neighbours) from one word to the other; more than {@code most} if beyond it. */
    private static int edits(String from, String to, int most) {
        if (Math.abs(from.length() - to.length()) > most) {
            return most + 1;
        }
        var table = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, from, to, i, j);
            }
        }
        return table[from.length()][to.length()];
    }

    private static int cheapest(int[][] table, String from, String to, int i, int j) {
        var same = from.charAt(i - 1) == to.charAt(j - 1);
        var best = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + (same ? 0 : 1));
        var swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
