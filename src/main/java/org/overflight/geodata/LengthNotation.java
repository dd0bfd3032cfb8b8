package org.overflight.geodata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lengths with their unit: {@code 500 NM}, {@code 12.5 km}, {@code 26230 mi}, {@code 800 m}, {@code 1667 ft}; altitudes
 * also as flight level, {@code FL250}, which is taken as hundreds of feet.
 *
 * <p>Units: international nautical mile 1852 m, statute mile 1609.344 m, foot 0.3048 m (all exact).
 */
final class LengthNotation {
    private static final Pattern LENGTH = Pattern.compile("([-+]?)(\\d+(?:\\.\\d+)?)\\s*(\\p{L}*)");
    private static final Pattern GROUPED =
            Pattern.compile("(\\d{1,3}(?:[,'\u2019\u00A0\u202F ]\\d{3})+(?:\\.\\d+)?)\\s*(\\p{L}*)");
    private static final Pattern FLIGHT_LEVEL = Pattern.compile("(?:FL|fl)\\s*(\\d{1,3})");
    private static final Map<String, Double> METRES = metres();
    private static final double HIGHEST_M = 1e8;

    private LengthNotation() {}

    /**
     * A length in metres, more than 0.
     *
     * @throws NotationException if it is none
     */
    static double lengthM(String text) {
        double metres = metres(text, "500 NM, 12.5 km, 26230 mi, 800 m or 1667 ft");
        if (metres <= 0 || metres > HIGHEST_M) {
            throw new NotationException(0, "A length here is more than 0 and at most 100000 km.", "");
        }
        return metres;
    }

    /**
     * A length in metres, 0 or more.
     *
     * @throws NotationException if it is none
     */
    static double breadthM(String text) {
        return text.strip().matches("0(\\.0*)?\\s*\\p{L}*") ? 0 : lengthM(text);
    }

    /**
     * An altitude or elevation in metres above mean sea level; below it with a minus sign.
     *
     * @throws NotationException if it is none
     */
    static double altitudeM(String text) {
        Matcher level = FLIGHT_LEVEL.matcher(text.strip());
        if (level.matches()) {
            return Integer.parseInt(level.group(1)) * 100 * 0.3048;
        }
        double metres = metres(text, "25000 ft, FL250 or 7620 m");
        if (metres < -12_000 || metres > HIGHEST_M) {
            throw new NotationException(0, "An altitude is between -12 km and 100000 km.", "");
        }
        return metres;
    }

    private static double metres(String text, String examples) {
        String plain = CoordinateToken.plain(text).strip();
        Matcher length = LENGTH.matcher(plain);
        if (!length.matches()) {
            Matcher grouped = GROUPED.matcher(plain);
            String remedy = grouped.matches()
                    ? "Write the digits without separators: " + grouped.group(1).replaceAll("[^\\d.]", "") + " "
                            + grouped.group(2) + "."
                    : "";
            throw new NotationException(0, "Expected a number with its unit, like " + examples + ".", remedy.strip());
        }
        Double factor = METRES.get(length.group(3));
        if (factor == null) {
            String unit = length.group(3);
            throw new NotationException(
                    text.indexOf(length.group(2)) + (unit.isEmpty() ? 0 : plain.indexOf(unit) - length.start(2)),
                    unit.isEmpty() ? "The unit is missing." : Quote.of(unit) + " is no unit of length here.",
                    "Write it like " + examples + ".");
        }
        double size = Double.parseDouble(length.group(2)) * factor;
        return length.group(1).equals("-") ? -size : size;
    }

    private static Map<String, Double> metres() {
        Map<String, Double> metres = new LinkedHashMap<>();
        metres.put("m", 1.0);
        metres.put("km", 1000.0);
        metres.put("ft", 0.3048);
        metres.put("mi", 1609.344);
        metres.put("NM", 1852.0);
        metres.put("nm", 1852.0);
        metres.put("nmi", 1852.0);
        return metres;
    }
}
