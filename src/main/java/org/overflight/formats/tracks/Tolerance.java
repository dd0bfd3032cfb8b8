package org.overflight.formats.tracks;

/**
 * How much a thinned line may differ.
 *
 * @param positionM over the ground, metres
 * @param altitudeM in altitude, between the same fixes by time; infinite if altitudes do not matter
 * @param speedMps in speed over the ground, between the same fixes by time; infinite if speeds do not matter
 */
public record Tolerance(double positionM, double altitudeM, double speedMps) {
    /** @throws IllegalArgumentException if one is not positive */
    public Tolerance {
        if (!(positionM > 0) || !(altitudeM > 0) || !(speedMps > 0)) {
            throw new IllegalArgumentException("tolerances must be positive");
        }
    }

    /** This one so many times. */
    public Tolerance times(double factor) {
        return new Tolerance(factor * positionM, factor * altitudeM, factor * speedMps);
    }
}
