package org.overflight.geodata;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overflight.formats.FixValue;

/**
 * Reads lengths with their unit: {@code 500 NM}, {@code 12.5 km}, {@code 26230 mi}, {@code 800 m}, {@code 1667 ft}; altitudes
 * also as flight level, {@code FL250}, which is taken as hundreds of feet.
 *
 * <p>Units: international nautical mile 1852 m, statute mile 1609.344 m, foot 0.3048 m (all exact).
 */
final class LengthNotation {
    private static final Pattern LENGTH = Pattern.compile("(-?)(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(\\p{L}*)");
    private static final Pattern GROUPED =
            Pattern.compile("(\\d{1,3}(?:[,' ]\\d{3}){1,2}(?:\\.\\d{1,9})?)\\s*(\\p{L}*)");
    private static final Pattern FLIGHT_LEVEL = Pattern.compile("(?:FL|fl)\\s*(\\d{2,3})");
    private static final BigDecimal FOOT_M = new BigDecimal("0.3048");
    private static final BigDecimal NAUTICAL_MILE_M = new BigDecimal("1852");
    private static final Map<String, BigDecimal> METRES = Map.of(
            "m", BigDecimal.ONE,
            "km", new BigDecimal("1000"),
            "ft", FOOT_M,
            "mi", new BigDecimal("1609.344"),
            "NM", NAUTICAL_MILE_M,
            "nm", NAUTICAL_MILE_M,
            "nmi", NAUTICAL_MILE_M);
    private static final double LONGEST_M = 1e8;

    private LengthNotation() {}

    /**
     * A length in metres, more than 0.
     *
     * @throws NotationException if it is none
     */
    static double lengthM(String text) {
        double metres = metres(text, "500 NM, 12.5 km, 26230 mi, 800 m or 1667 ft");
        if (metres <= 0 || metres > LONGEST_M) {
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
        return text.strip().matches("0(\\.0{1,9})?\\s*\\p{L}*") ? 0 : lengthM(text);
    }

    /**
     * An altitude or elevation in metres above mean sea level; below it with a minus sign.
     *
     * @throws NotationException if it is none
     */
    static double altitudeM(String text) {
        Matcher level = FLIGHT_LEVEL.matcher(text.strip());
        if (level.matches()) {
            return new BigDecimal(level.group(1))
                    .movePointRight(2)
                    .multiply(FOOT_M)
                    .doubleValue();
        }
        double metres = metres(text, "25000 ft, FL250 or 7620 m");
        if (!FixValue.ALTITUDE.canBe(metres)) {
            throw new NotationException(0, "An altitude is between -12 km and 100000 km.", "");
        }
        return metres;
    }

    private static double metres(String text, String examples) {
        String plain = CoordinateToken.plain(text);
        Matcher length = LENGTH.matcher(plain.strip());
        if (!length.matches()) {
            throw new NotationException(
                    0, "Expected a number with its unit, like " + examples + ".", withoutSeparators(plain.strip()));
        }
        String unit = length.group(3);
        BigDecimal factor = METRES.get(unit);
        if (factor == null) {
            int margin = plain.indexOf(length.group(2)) - length.start(2);
            throw new NotationException(
                    margin + length.start(unit.isEmpty() ? 2 : 3),
                    unit.isEmpty() ? "The unit is missing." : Quote.of(unit) + " is no unit of length here.",
                    "Write it like " + examples + ".");
        }
        double size = new BigDecimal(length.group(2)).multiply(factor).doubleValue();
        return length.group(1).isEmpty() ? size : -size;
    }

    private static String withoutSeparators(String plain) {
        Matcher grouped = GROUPED.matcher(plain);
        if (!grouped.matches()) {
            return "";
        }
        String digits = grouped.group(1).replaceAll("[,' ]", "");
        return "Write the digits without separators: " + (digits + " " + grouped.group(2)).strip() + ".";
    }
}
