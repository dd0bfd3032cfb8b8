package org.overflight.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A B record: {@code B HHMMSS DDMMmmmN DDDMMmmmE A PPPPP GGGGG}. The altitude is the receiver's if it had a three-dimensional fix
 * and gives one, else the one by pressure.
 *
 * @param altitudeM metres; not a number if there is none
 */
record IgcFix(int secondOfDay, double lonDeg, double latDeg, double altitudeM, boolean geometric, boolean flat) {
    private static final Pattern RECORD =
            Pattern.compile("B(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d{5})([NS])(\\d{3})(\\d{5})([EW])"
                    + "([AV])(\\d{5}|-\\d{4})(\\d{5}|-\\d{4}).*");

    /** Null if the record is not one. */
    static @Nullable IgcFix of(String record, IgcExtensions extensions) {
        Matcher matcher = RECORD.matcher(record);
        if (!matcher.matches()) {
            return null;
        }
        int second = second(matcher);
        double latMinutes = minutes(matcher.group(5), extensions.digits(record, "LAD"));
        double lonMinutes = minutes(matcher.group(8), extensions.digits(record, "LOD"));
        if (second < 0 || latMinutes >= 60 || lonMinutes >= 60) {
            return null;
        }
        double latDeg = Integer.parseInt(matcher.group(4)) + latMinutes / 60;
        double lonDeg = Integer.parseInt(matcher.group(7)) + lonMinutes / 60;
        boolean flat = matcher.group(10).equals("V");
        int pressureM = Integer.parseInt(matcher.group(11));
        int geometricM = Integer.parseInt(matcher.group(12));
        boolean geometric = !flat && geometricM != 0;
        return new IgcFix(
                second,
                matcher.group(9).equals("W") ? -lonDeg : lonDeg,
                matcher.group(6).equals("S") ? -latDeg : latDeg,
                geometric ? geometricM : pressureM,
                geometric,
                flat);
    }

    private static int second(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        int second = Integer.parseInt(matcher.group(3));
        return hour > 23 || minute > 59 || second > 60 ? -1 : (hour * 60 + minute) * 60 + second;
    }

    /** Thousandths of minutes, with more digits behind them if there are. */
    private static double minutes(String thousandths, String moreDigits) {
        return Double.parseDouble(thousandths.substring(0, 2) + "." + thousandths.substring(2) + moreDigits);
    }

    void copyTo(FixDraft draft) {
        draft.lonDeg = lonDeg;
        draft.latDeg = latDeg;
        draft.altitudeM = altitudeM;
        if (geometric) {
            draft.mark(FixQuality.GEOMETRIC_ALTITUDE);
        }
        if (flat) {
            draft.mark(FixQuality.NO_3D_FIX);
        }
    }
}
