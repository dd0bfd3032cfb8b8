package org.overflight.geodata;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads durations ({@code 10 min}, {@code 1 h 30 min}, {@code 90 s}) and speeds ({@code 600 kt}, {@code 1100 km/h}, {@code 300
 * m/s}, {@code 700 mph}).
 */
final class UnitNotation {
    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,3})?)";
    private static final Pattern DURATION =
            Pattern.compile("(?:" + NUMBER + "\\s*h)?\\s*(?:" + NUMBER + "\\s*min)?\\s*(?:" + NUMBER + "\\s*s)?");
    private static final Pattern SPEED = Pattern.compile(NUMBER + "\\s*(\\S*)");
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final double FASTEST_MPS = 100_000;
    private static final Map<String, Double> MPS = Map.of(
            "kt", 1852 / 3600.0,
            "kn", 1852 / 3600.0,
            "km/h", 1 / 3.6,
            "m/s", 1.0,
            "mph", 1609.344 / 3600.0);

    private UnitNotation() {}

    /**
     * A duration, more than 0.
     *
     * @throws NotationException if it is none
     */
    static Duration duration(String text) {
        Matcher parts = DURATION.matcher(CoordinateToken.plain(text).strip());
        if (!parts.matches() || text.isBlank()) {
            throw new NotationException(0, "Expected a duration like 10 min, 1 h 30 min or 90 s.", "");
        }
        Duration duration =
                part(parts.group(1), 3600).plus(part(parts.group(2), 60)).plus(part(parts.group(3), 1));
        if (duration.isZero() || duration.compareTo(LONGEST) > 0) {
            throw new NotationException(0, "A duration here is more than 0 and at most a year.", "");
        }
        return duration;
    }

    private static Duration part(String number, int unitS) {
        return number == null
                ? Duration.ZERO
                : Duration.ofMillis(new BigDecimal(number)
                        .multiply(BigDecimal.valueOf(1000L * unitS))
                        .longValue());
    }

    /**
     * A speed in metres per second, more than 0.
     *
     * @throws NotationException if it is none
     */
    static double speedMps(String text) {
        Matcher parts = SPEED.matcher(CoordinateToken.plain(text).strip());
        Double factor = parts.matches() ? MPS.get(parts.group(2)) : null;
        if (factor == null) {
            throw new NotationException(0, "Expected a speed like 600 kt, 1100 km/h, 300 m/s or 700 mph.", "");
        }
        double mps = Double.parseDouble(parts.group(1)) * factor;
        if (mps <= 0 || mps > FASTEST_MPS) {
            throw new NotationException(0, "A speed here is more than 0 and at most 100000 m/s.", "");
        }
        return mps;
    }
}
