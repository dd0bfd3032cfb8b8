package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was known of the parts of a track when it was written as text: of fixes that were thinned nobody can tell again how many there
 * were, nor why nothing is between two of them. A part begins at the fix before its row and goes on to the next one's.
 *
 * <pre>
 * part 477 read, 1 left out
 * part 0 read, gap
 * </pre>
 */
public final class WrittenParts {
    private static final String START = "part ";
    private static final Pattern ROW =
            Pattern.compile("part ([0-9]{1,9}) read(?:, ([0-9]{1,9}) left out)?((?:, [a-z-]{1,30}){0,9})");

    private final List<Part> parts = new ArrayList<>();

    /**
     * A part.
     *
     * @param first index of its first fix among all that were written
     * @param read number of fixes between its ends when it was graded
     * @param leftOut of how many among them nobody believed
     * @param doubts none if it was recorded
     */
    record Part(int first, int read, int leftOut, Set<Doubt> doubts) {}

    static String row(Run run) {
        String doubts =
                run.doubts().stream().sorted().map(doubt -> ", " + word(doubt)).collect(Collectors.joining());
        return START + run.read() + " read" + (run.leftOut() == 0 ? "" : ", " + run.leftOut() + " left out") + doubts;
    }

    private static String word(Doubt doubt) {
        return doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a row is one of a part, and none of a fix. */
    public static boolean isPart(String row) {
        return row.strip().startsWith(START);
    }

    /**
     * Reads a row.
     *
     * @param fixes number of fixes before it
     * @return what is wrong with it; empty if nothing is
     */
    public String add(String row, int fixes) {
        Matcher matcher = ROW.matcher(row.strip());
        if (!matcher.matches()) {
            return "A part is written like \u201cpart 477 read, 1 left out\u201d, with what makes it doubtful behind.";
        }
        boolean isInOrder = parts.isEmpty() ? fixes == 1 : fixes - 1 > last().first;
        if (!isInOrder) {
            return "The first part stands behind the first fix, and a fix stands between two parts.";
        }
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        for (String word : matcher.group(3).split(", ", -1)) {
            Optional<Doubt> doubt = Arrays.stream(Doubt.values())
                    .filter(d -> word(d).equals(word))
                    .findFirst();
            if (doubt.isEmpty() && !word.isEmpty()) {
                return "A part is doubtful for these reasons: "
                        + Arrays.stream(Doubt.values()).map(WrittenParts::word).collect(Collectors.joining(", ")) + ".";
            }
            doubt.ifPresent(doubts::add);
        }
        int leftOut = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        parts.add(new Part(fixes - 1, Integer.parseInt(matcher.group(1)), leftOut, doubts));
        return "";
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether nothing was written: of rows that were made before there were parts, or by hand. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The part that the way to a fix belongs to: the last that begins before it, or the first. */
    Part before(int index) {
        int first = 0;
        int last = parts.size() - 1;
        while (first < last) {
            int middle = (first + last + 1) >>> 1;
            if (parts.get(middle).first < index) {
                first = middle;
            } else {
                last = middle - 1;
            }
        }
        return parts.get(first);
    }

    /**
     * A run as it was told, if it is a part with the same ends.
     *
     * @param fixes number of all fixes
     */
    Run told(Run run, int first, int last, int fixes) {
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? parts.get(i + 1).first : fixes - 1;
            if (parts.get(i).first == first && end == last) {
                return run.with(parts.get(i).read, parts.get(i).leftOut + run.leftOut());
            }
        }
        return run;
    }
}
