package org.overflight.formats;

/** Units of the formats in ours; all exact. */
final class Units {
    static final double FOOT_M = 0.3048;
    static final double NAUTICAL_MILE_M = 1852;
    static final double KNOT_MPS = 1852.0 / 3600;

    private Units() {}
}
