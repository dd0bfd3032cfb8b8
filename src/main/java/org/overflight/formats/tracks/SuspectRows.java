package org.overflight.formats.tracks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.overflight.formats.FixRows;
import org.overflight.formats.FixSequence;
import org.overflight.formats.SeriesKind;

/**
 * Suspect fixes as lines of text: their number among all of the track and the speed that they imply, before what any fix has. Rows
 * without these two are read too, as they were written once.
 */
public final class SuspectRows {
    /** What the columns are. */
    public static final String COLUMNS = "number, implied speed (m/s), " + FixRows.COLUMNS;

    private static final String NUMBERED = "[1-9][0-9]{0,8} +[0-9]{1,9}(\\.[0-9]{1,9})? .*";

    private final FixRows rows = new FixRows();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Double> speedsMps = new ArrayList<>();

    static String row(SuspectFix suspect, String fix) {
        BigDecimal speed = new BigDecimal(suspect.impliedSpeedMps()).setScale(2, RoundingMode.HALF_EVEN);
        return suspect.index() + 1 + " " + speed.stripTrailingZeros().toPlainString() + " " + fix;
    }

    /**
     * Reads a row.
     *
     * @param line that it stands in
     * @return what is wrong with it; empty if nothing is
     */
    public String add(String row, int line) {
        String text = row.strip();
        if (!text.matches(NUMBERED)) {
            numbers.add(numbers.size() + 1);
            speedsMps.add(Double.NaN);
            return rows.add(text, line);
        }
        String[] cells = text.split(" +", 3);
        numbers.add(Integer.valueOf(cells[0]));
        speedsMps.add(Double.valueOf(cells[1]));
        return rows.add(cells[2], line);
    }

    /** All that were read; the speed of one that was written without is not a number. */
    public List<SuspectFix> all() {
        List<SuspectFix> all = new ArrayList<>();
        for (FixSequence segment : rows.track("", SeriesKind.RECORDED).segments()) {
            for (int i = 0; i < segment.size(); i++) {
                int at = all.size();
                all.add(new SuspectFix(numbers.get(at) - 1, segment.get(i), speedsMps.get(at), segment.line(i)));
            }
        }
        return all;
    }
}
