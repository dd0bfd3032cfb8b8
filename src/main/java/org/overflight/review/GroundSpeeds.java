package org.overflight.review;

/** How fast aircraft of a type can come over the ground, by the table of types. */
public final class GroundSpeeds {
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
        AircraftType type = types.find(typeId);
        return type == null ? Double.NaN : type.maxSpeedMps() * SLACK + TAIL_WIND_MPS;
    }
}
