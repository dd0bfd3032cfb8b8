package org.overflight.gazetteer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what was probably meant by a misspelt word.
 *
 * <p>Likeness is the optimal string alignment distance of Damerau and Levenshtein (letters left out, put in, exchanged, or
 * two neighbours swapped), without regard to case. Reference: L. Boytsov, "Indexing methods for approximate dictionary
 * searching", ACM JEA 16, 2011, section 2.
 */
public final class Spelling {
    /** Longer words are not misspelt ones, and comparing them would take long. */
    private static final int LONGEST = 100;

    private Spelling() {}

    /**
     * The likest of {@code known}, if one is like enough: at most one error in every three letters, and at least one allowed,
     * but never every letter. Among equally like ones the first in code point order.
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = allowedErrors(wanted) + 1;
        for (String candidate : known) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bestDistance);
            boolean better = distance < bestDistance
                    || (best != null && distance == bestDistance && candidate.compareTo(best) < 0);
            if (better) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    static int allowedErrors(String word) {
        return Math.min(Math.max(1, word.length() / 3), Math.max(0, word.length() - 1));
    }

    /** Number of errors between two words, or some number above {@code limit} if there are more than that. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, Math.min(last[j], row[j - 1]) + 1);
                if (areSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean areSwapped(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1)
                && a.charAt(i - 1) != a.charAt(i - 2);
    }
}
