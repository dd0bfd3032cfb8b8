package org.overflight.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.overflight.model.VerticalLimit;
import org.overflight.model.VerticalLimit.Reference;

/** Heights as they are written: {@code FL145}, {@code FL 65}, {@code 1000ft AMSL}, {@code 100m GND}, {@code SFC}, {@code UNL}. */
final class OpenAirLimit {
    private static final Pattern LEVEL = Pattern.compile("FL\\s{0,3}(\\d{1,3})");
    private static final Pattern HEIGHT = Pattern.compile(
            "(\\d{1,6}(?:\\.\\d{1,3})?)\\s{0,3}(FT|F|M)?\\s{0,3}" + "(AMSL|MSL|ASL|ALT|AGL|AGND|ASFC|GND|SFC|STD)?");
    private static final double FEET_PER_LEVEL = 100;

    private OpenAirLimit() {}

    /** Null if it is none. A height without a unit is in feet, one without a reference above sea level. */
    static @Nullable VerticalLimit parse(String words) {
        String given = RecordingBuilder.cleaned(words);
        String text = given.toUpperCase(Locale.ROOT);
        switch (text) {
            case "GND", "SFC", "SURFACE", "GROUND", "0" -> {
                return new VerticalLimit(Reference.GROUND, 0, given);
            }
            case "MSL" -> {
                return new VerticalLimit(Reference.SEA_LEVEL, 0, given);
            }
            case "UNL", "UNLIM", "UNLIMITED", "UNLTD" -> {
                return new VerticalLimit(Reference.UNLIMITED, Double.POSITIVE_INFINITY, given);
            }
            default -> {}
        }
        Matcher level = LEVEL.matcher(text);
        if (level.matches()) {
            double heightM = Integer.parseInt(level.group(1)) * FEET_PER_LEVEL * Units.FOOT_M;
            return new VerticalLimit(Reference.STANDARD_PRESSURE, heightM, given);
        }
        Matcher height = HEIGHT.matcher(text);
        return height.matches() ? height(height, given) : null;
    }

    private static VerticalLimit height(Matcher matcher, String given) {
        double unitM = "M".equals(matcher.group(2)) ? 1 : Units.FOOT_M;
        String reference = matcher.group(3) == null ? "" : matcher.group(3);
        return new VerticalLimit(
                switch (reference) {
                    case "AGL", "AGND", "ASFC", "GND", "SFC" -> Reference.GROUND;
                    case "STD" -> Reference.STANDARD_PRESSURE;
                    default -> Reference.SEA_LEVEL;
                },
                Double.parseDouble(matcher.group(1)) * unitM,
                given);
    }
}
