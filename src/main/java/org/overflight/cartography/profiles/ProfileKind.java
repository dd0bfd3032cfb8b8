package org.overflight.cartography.profiles;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Fix;
import org.overflight.model.Waypoint;

/** What a chart shows of a flight. */
public enum ProfileKind {
    /** Height above mean sea level or by pressure, feet. */
    ALTITUDE("Altitude", "ft", "feet", 1 / 0.3048),
    /** Speed over the ground, knots. */
    SPEED("Ground speed", "kt", "knots", 3600 / 1852.0);

    private final String title;
    private final String unit;
    private final String unitWord;
    private final double perMetric;

    ProfileKind(String title, String unit, String unitWord, double perMetric) {
        this.title = title;
        this.unit = unit;
        this.unitWord = unitWord;
        this.perMetric = perMetric;
    }

    /** Its headline. */
    public String title() {
        return title;
    }

    /** The unit in letters. */
    public String unit() {
        return unit;
    }

    /** What the chart shows, in a few words. */
    public String caption() {
        String what =
                this == ALTITUDE ? "Feet above mean sea level or by pressure, as recorded." : "Knots, as recorded.";
        return what + " Lines as on the map; shaded: nothing recorded.";
    }

    /** The unit as a word. */
    public String unitWord() {
        return unitWord;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Not a number if it is not known. */
    double value(Fix fix) {
        return inUnit(this == ALTITUDE ? fix.altitudeM() : fix.groundSpeedMps());
    }

    /** Not a number if it is not known. */
    double value(Waypoint waypoint) {
        return inUnit(this == ALTITUDE ? waypoint.altitudeM() : null);
    }

    private double inUnit(@Nullable Double metric) {
        return metric == null ? Double.NaN : metric * perMetric;
    }
}
