package org.overflight.projection;

/**
 * The latitude on a sphere of the same surface as the spheroid at which everything between it and the equator has the same area
 * as on the spheroid. A projection that keeps areas on the sphere keeps them on the spheroid if it is fed with this latitude.
 *
 * <p>Series in the third flattening to the sixth order: C. F. F. Karney, "On auxiliary latitudes", Survey Review 56 (2024),
 * equations A19 and A20 of arXiv:2212.05818; the closed form is Snyder (1987), equations 3-11 to 3-13. Right to a few nanometres
 * on the Earth.
 */
final class AuthalicLatitude {
    private static final double[][] FROM_GEODETIC = {
        {-4d / 3, -4d / 45, 88d / 315, 538d / 4725, 20824d / 467775, -44732d / 2837835},
        {34d / 45, 8d / 105, -2482d / 14175, -37192d / 467775, -12467764d / 212837625},
        {-1532d / 2835, -898d / 14175, 54968d / 467775, 100320856d / 1915538625},
        {6007d / 14175, 24496d / 467775, -5884124d / 70945875},
        {-23356d / 66825, -839792d / 19348875},
        {570284222d / 1915538625},
    };
    private static final double[][] TO_GEODETIC = {
        {4d / 3, 4d / 45, -16d / 35, -2582d / 14175, 60136d / 467775, 28112932d / 212837625},
        {46d / 45, 152d / 945, -11966d / 14175, -21016d / 51975, 251310128d / 638512875},
        {3044d / 2835, 3802d / 14175, -94388d / 66825, -8797648d / 10945935},
        {6059d / 4725, 41072d / 93555, -1472637812d / 638512875},
        {768272d / 467775, 455935736d / 638512875},
        {4210684958d / 1915538625},
    };

    private final SineSeries fromGeodetic;
    private final SineSeries toGeodetic;
    private final double relativeRadius;

    AuthalicLatitude(Spheroid spheroid) {
        double n = spheroid.thirdFlattening();
        fromGeodetic = SineSeries.of(FROM_GEODETIC, n);
        toGeodetic = SineSeries.of(TO_GEODETIC, n);
        relativeRadius = relativeRadius(spheroid.eccentricitySquared());
    }

    /** Radius of the sphere of the same surface, in equatorial radii (Snyder 3-13). */
    double relativeRadius() {
        return relativeRadius;
    }

    /** Authalic latitude of a geodetic one, both in radians. */
    double ofGeodetic(double phi) {
        return phi + fromGeodetic.sum(StrictMath.sin(2 * phi), StrictMath.cos(2 * phi));
    }

    /** Geodetic latitude of an authalic one, both in radians. */
    double toGeodetic(double beta) {
        return beta + toGeodetic.sum(StrictMath.sin(2 * beta), StrictMath.cos(2 * beta));
    }

    private static double relativeRadius(double eccentricitySquared) {
        if (eccentricitySquared == 0) {
            return 1;
        }
        double e = Math.sqrt(eccentricitySquared);
        double qPole = 1 - (1 - eccentricitySquared) / (2 * e) * StrictMath.log((1 - e) / (1 + e));
        return Math.sqrt(qPole / 2);
    }
}
