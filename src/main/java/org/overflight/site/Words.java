package org.overflight.site;

import java.util.Locale;
import org.overflight.model.Evidence;
import org.overflight.model.LonLat;
import org.overflight.model.NumberWords;
import org.overflight.model.When;
import org.overflight.site.view.GradeView;
import org.overflight.site.view.LengthView;

/**
 * Numbers, days for machines, and positions as words; those of dates are in {@link org.overflight.model.DateWords}.
 *
 * <p>Written out here and not by the JDK's localised formats, because those differ between JDK 17 and 25.
 */
final class Words {
    static final double METRES_PER_NM = 1852;
    private static final double METRES_PER_FOOT = 0.3048;
    private static final double METRES_PER_MILE = 1609.344;

    private Words() {}

    /** A length in nautical miles, kilometres and statute miles; whole numbers from 10 on. */
    static LengthView length(double metres) {
        return new LengthView(nm(metres), NumberWords.size(metres / 1000), NumberWords.size(metres / METRES_PER_MILE));
    }

    /** A length as a number of nautical miles. */
    static String nm(double metres) {
        return NumberWords.size(metres / METRES_PER_NM);
    }

    /** A length that somebody chose: in nautical miles if it is a whole number of them, otherwise in metric units too. */
    static String chosenLength(double metres) {
        String nm = nm(metres) + "\u202fNM";
        double count = metres / METRES_PER_NM;
        if (Math.abs(count - Math.rint(count)) < 1e-6) {
            return nm;
        }
        return metres < 1000
                ? integer(metres) + "\u202fm (" + nm + ")"
                : nm + " (" + NumberWords.size(metres / 1000) + "\u202fkm)";
    }

    /** A height in feet, with metres behind it. */
    static String height(double metres) {
        return integer(metres / METRES_PER_FOOT) + "\u202fft (" + integer(metres) + "\u202fm)";
    }

    /** A rounded number with commas between thousands. */
    static String integer(double value) {
        return NumberWords.whole(value);
    }

    /** A course as three digits, 001 to 360. */
    static String course(double deg) {
        long rounded = Math.floorMod(Math.round(deg), 360L);
        return String.format(Locale.ROOT, "%03d", rounded == 0 ? 360 : rounded);
    }

    /** A position in degrees and hundredths, for example {@code 32.70° N 34.69° E}. */
    static String position(LonLat position) {
        return coordinate(position.latDeg(), "N", "S") + " " + coordinate(position.lonDeg(), "E", "W");
    }

    /** Away from zero where the third decimal is a 5; what rounds to zero is north and east. */
    private static String coordinate(double deg, String positive, String negative) {
        long rounded = Math.round(Math.abs(deg) * 100);
        String hemisphere = deg < 0 && rounded > 0 ? negative : positive;
        return String.format(Locale.ROOT, "%d.%02d\u00b0\u202f%s", rounded / 100, rounded % 100, hemisphere);
    }

    /** The calendar day for machines, {@code 2021-03-07}; empty if there is none. */
    static String isoDate(When when) {
        if (when instanceof When.At at) {
            return at.time().toLocalDate().toString();
        }
        if (when instanceof When.On on) {
            return on.date().toString();
        }
        return when instanceof When.Between between ? between.first().toString() : "";
    }

    /** A grade for people and for style sheets. */
    static GradeView grade(Evidence evidence) {
        return switch (evidence) {
            case OBSERVED -> new GradeView("observed", "Observed");
            case REPORTED -> new GradeView("reported", "Reported");
            case INFERRED -> new GradeView("inferred", "Inferred");
            case ILLUSTRATIVE -> new GradeView("illustrative", "Illustrative");
        };
    }

    /** A count with its noun, for example "1 leg" or "20 legs". */
    static String count(long count, String noun) {
        return integer((double) count) + " " + noun + (count == 1 ? "" : "s");
    }
}
