package org.overflight.geodesy;

import java.time.Instant;
import org.overflight.model.LonLat;

/**
 * Where the Sun stands.
 *
 * <p>J. Meeus, "Astronomical Algorithms", 2nd edition (1998), chapter 25 (lower accuracy, 0.01 degree in the Sun's longitude) and chapter 12
 * (sidereal time). Terrestrial time is taken to be UTC, which moves the Sun by less than 0.001 degree between 1900
 * and 2100.
 */
public final class Sun {
    private static final double J2000_UNIX_DAYS = 10957.5;
    private static final double DAYS_PER_CENTURY = 36525;
    private static final double SECONDS_PER_DAY = 86400;

    private Sun() {}

    /**
     * The position on the Earth where the Sun is overhead. Its latitude is the Sun's declination.
     *
     * @param time within a few centuries of 2000
     */
    public static LonLat subsolarPoint(Instant time) {
        double days =
                time.getEpochSecond() / SECONDS_PER_DAY + time.getNano() / (1e9 * SECONDS_PER_DAY) - J2000_UNIX_DAYS;
        double centuries = days / DAYS_PER_CENTURY;
        double nodeDeg = 125.04 - 1934.136 * centuries;
        double eclipticDeg = apparentLongitudeDeg(centuries, nodeDeg);
        double meanObliquityDeg = 23.4392911 - centuries * (0.0130042 + centuries * (1.64e-7 - centuries * 5.04e-7));
        double obliquityDeg = meanObliquityDeg + 0.00256 * Degrees.cos(nodeDeg);
        double declinationDeg = Math.toDegrees(StrictMath.asin(Degrees.sin(obliquityDeg) * Degrees.sin(eclipticDeg)));
        double ascensionDeg = Math.toDegrees(
                StrictMath.atan2(Degrees.cos(obliquityDeg) * Degrees.sin(eclipticDeg), Degrees.cos(eclipticDeg)));
        double nutationDeg = -0.00478 * Degrees.sin(nodeDeg) * Degrees.cos(obliquityDeg);
        double lonDeg = ascensionDeg - siderealTimeDeg(days, centuries) - nutationDeg;
        return LonLat.wrapped(Math.IEEEremainder(lonDeg, 360), declinationDeg);
    }

    /** Longitude of the Sun on the ecliptic, with nutation and aberration. */
    private static double apparentLongitudeDeg(double centuries, double nodeDeg) {
        double meanLongitudeDeg = 280.46646 + centuries * (36000.76983 + centuries * 0.0003032);
        double anomalyDeg = 357.52911 + centuries * (35999.05029 - centuries * 0.0001537);
        double centerDeg = (1.914602 - centuries * (0.004817 + centuries * 0.000014)) * Degrees.sin(anomalyDeg)
                + (0.019993 - centuries * 0.000101) * Degrees.sin(2 * anomalyDeg)
                + 0.000289 * Degrees.sin(3 * anomalyDeg);
        return meanLongitudeDeg + centerDeg - 0.00569 - 0.00478 * Degrees.sin(nodeDeg);
    }

    /** Mean sidereal time at Greenwich. */
    private static double siderealTimeDeg(double days, double centuries) {
        return 280.46061837 + 360.98564736629 * days + centuries * centuries * (0.000387933 - centuries / 38_710_000);
    }
}
