package org.overflight.review;

import org.jspecify.annotations.Nullable;

/** How fast aircraft of a type can come over the ground, by the table of types. */
public final class GroundSpeeds {
    /** Faster than any aircraft but a few, for flights of no known type: 1,200 kt. */
    static final double FASTEST_MPS = 1200 * 1852.0 / 3600;

    /** Figures are rounded. */
    private static final double SLACK = 1.1;

    /** The strongest jet streams that airliners have used: about 200 kt. */
    private static final double TAIL_WIND_MPS = 100;

    private final AircraftTypes types = AircraftTypes.bundled();

    /**
     * What no aircraft of a type reaches, not even before the wind.
     *
     * @return metres per second; not a number if the table has no speed of it
     */
    public double fastestMps(String typeId) {
        return fastestMps(types.find(typeId));
    }

    /** The same for a type of the table; not a number for none. */
    static double fastestMps(@Nullable AircraftType type) {
        return type == null ? Double.NaN : type.maxSpeedMps() * SLACK + TAIL_WIND_MPS;
    }
}
