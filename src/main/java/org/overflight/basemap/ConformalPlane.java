package org.overflight.basemap;

import org.locationtech.jts.geom.Coordinate;

/**
 * A plane in metres that is true to the ellipsoid around a centre: the stereographic projection of the conformal sphere, with
 * scale 1 at the centre. At 200 km from it lengths are 0.03 % too long, at 500 km 0.2 %, the same in all directions.
 *
 * <p>Formulas: J. P. Snyder, "Map Projections: A Working Manual" (1987), 3-1, 3-4, 21-2 to 21-4, 20-14 and 20-15.
 */
final class ConformalPlane {
    private static final double EQUATORIAL_RADIUS_M = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.006_694_379_990_141_317;
    private static final double ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);

    private final double lonDeg;
    private final double sinCenter;
    private final double cosCenter;
    private final double radiusM;

    /**
     * @param lonDeg longitude of the centre, degrees, in whatever count of turns the coordinates use
     * @param latDeg latitude of the centre, not a pole
     */
    ConformalPlane(double lonDeg, double latDeg) {
        this.lonDeg = lonDeg;
        double lat = StrictMath.toRadians(latDeg);
        double conformal = conformalRad(lat);
        sinCenter = StrictMath.sin(conformal);
        cosCenter = StrictMath.cos(conformal);
        double sinLat = StrictMath.sin(lat);
        double primeVerticalM = EQUATORIAL_RADIUS_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLat * sinLat);
        radiusM = primeVerticalM * StrictMath.cos(lat) / cosCenter;
    }

    /** From degrees to metres. */
    Coordinate toPlane(Coordinate degrees) {
        double east = StrictMath.toRadians(degrees.x - lonDeg);
        double lat = conformalRad(StrictMath.toRadians(degrees.y));
        double sin = StrictMath.sin(lat);
        double cos = StrictMath.cos(lat);
        double cosEast = StrictMath.cos(east);
        double scale = 2 * radiusM / (1 + sinCenter * sin + cosCenter * cos * cosEast);
        return new Coordinate(
                scale * cos * StrictMath.sin(east), scale * (cosCenter * sin - sinCenter * cos * cosEast));
    }

    /** From metres to degrees; longitudes within half a turn of the centre's. */
    Coordinate toDegrees(Coordinate metres) {
        double distance = Math.sqrt(metres.x * metres.x + metres.y * metres.y);
        double angle = 2 * StrictMath.atan(distance / (2 * radiusM));
        double sin = StrictMath.sin(angle);
        double cos = StrictMath.cos(angle);
        double up = distance == 0 ? 0 : metres.y * sin / distance;
        double lat = StrictMath.asin(Math.max(-1, Math.min(1, cos * sinCenter + up * cosCenter)));
        double east = StrictMath.atan2(distance == 0 ? 0 : metres.x * sin / distance, cosCenter * cos - up * sinCenter);
        return new Coordinate(lonDeg + StrictMath.toDegrees(east), StrictMath.toDegrees(geodeticRad(lat)));
    }

    private static double conformalRad(double latRad) {
        double sin = ECCENTRICITY * StrictMath.sin(latRad);
        double flattened = StrictMath.pow((1 - sin) / (1 + sin), ECCENTRICITY / 2);
        return 2 * StrictMath.atan(StrictMath.tan(Math.PI / 4 + latRad / 2) * flattened) - Math.PI / 2;
    }

    /** The series has terms of the eccentricity's eighth power, good to a tenth of a millimetre. */
    private static double geodeticRad(double conformalRad) {
        double e2 = ECCENTRICITY_SQUARED;
        double e4 = e2 * e2;
        double e6 = e4 * e2;
        double e8 = e4 * e4;
        return conformalRad
                + (e2 / 2 + 5 * e4 / 24 + e6 / 12 + 13 * e8 / 360) * StrictMath.sin(2 * conformalRad)
                + (7 * e4 / 48 + 29 * e6 / 240 + 811 * e8 / 11520) * StrictMath.sin(4 * conformalRad)
                + (7 * e6 / 120 + 81 * e8 / 1120) * StrictMath.sin(6 * conformalRad)
                + 4279 * e8 / 161280 * StrictMath.sin(8 * conformalRad);
    }
}
