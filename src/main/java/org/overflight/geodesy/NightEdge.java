package org.overflight.geodesy;

/** Where night is taken to begin: how far the centre of the Sun is below the horizon of sea level. */
public enum NightEdge {
    /** The centre of the Sun on the true horizon, without an atmosphere: half of the sphere is night. */
    GEOMETRIC(0),
    /** Sunset and sunrise of almanacs: the upper limb on the horizon, 16' for its radius and 34' for refraction. */
    SUNSET(50.0 / 60),
    /** End of civil twilight. */
    CIVIL_DUSK(6),
    /** End of nautical twilight. */
    NAUTICAL_DUSK(12),
    /** End of astronomical twilight. */
    ASTRONOMICAL_DUSK(18);

    private final double depthDeg;

    NightEdge(double depthDeg) {
        this.depthDeg = depthDeg;
    }

    /** Degrees below the horizon. */
    public double depthDeg() {
        return depthDeg;
    }
}
