package org.overflight.geodesy;

import org.overflight.model.LonLat;

/**
 * A line of constant course on the WGS 84 ellipsoid.
 *
 * <p>On the Mercator map it is straight, so its course follows from the differences of longitude and of isometric latitude;
 * along it, the rectifying latitude grows evenly. The quotient of both differences is kept exact where both are small.
 * Method: C. F. F. Karney, "The area of rhumb polygons", Stud. Geophys. Geod. 68 (2024) 99-120, section 3.
 */
final class RhumbLine {
    private final LonLat from;
    private final double courseDeg;
    private final double sinCourse;
    private final double cosCourse;
    private final double rectifyingRad;

    RhumbLine(LonLat from, double courseDeg) {
        this.from = from;
        this.courseDeg = Ellipsoid.course(courseDeg);
        this.sinCourse = Degrees.sin(courseDeg);
        this.cosCourse = Degrees.cos(courseDeg);
        this.rectifyingRad = Latitudes.rectifying(Math.toRadians(from.latDeg()));
    }

    double courseDeg() {
        return courseDeg;
    }

    /** The line between two positions; of two ways round, the eastern one. */
    static RhumbInverse between(LonLat from, LonLat to) {
        double eastRad = Math.toRadians(Degrees.turn(from.lonDeg(), to.lonDeg()));
        double from1 = Math.toRadians(from.latDeg());
        double to1 = Math.toRadians(to.latDeg());
        if (Math.abs(from.latDeg()) == 90 || Math.abs(to.latDeg()) == 90) {
            return alongMeridian(Latitudes.rectifying(to1) - Latitudes.rectifying(from1));
        }
        double northRad = Latitudes.isometricDifference(from1, to1);
        if (eastRad == 0 && northRad == 0) {
            return new RhumbInverse(0, 0);
        }
        double mercator = Math.sqrt(eastRad * eastRad + northRad * northRad);
        double distanceM = mercator * Latitudes.rectifyingPerIsometric(from1, to1) * Latitudes.RECTIFYING_RADIUS_M;
        return new RhumbInverse(distanceM, Ellipsoid.course(Math.toDegrees(StrictMath.atan2(eastRad, northRad))));
    }

    private static RhumbInverse alongMeridian(double rectifyingDifferenceRad) {
        double distanceM = Math.abs(rectifyingDifferenceRad) * Latitudes.RECTIFYING_RADIUS_M;
        return new RhumbInverse(distanceM, rectifyingDifferenceRad < 0 ? 180 : 0);
    }

    /** The position at a distance from the start; see {@link Ellipsoid#rhumbDirect}. */
    LonLat at(double distanceM) {
        double northRad = distanceM * cosCourse / Latitudes.RECTIFYING_RADIUS_M;
        double endRad = rectifyingRad + northRad;
        if (sinCourse == 0) {
            return onMeridian(endRad);
        }
        if (Math.abs(endRad) >= Math.PI / 2) {
            return new LonLat(from.lonDeg(), endRad > 0 ? 90 : -90);
        }
        double latRad = Latitudes.fromRectifying(endRad);
        double perIsometric = Latitudes.rectifyingPerIsometric(Math.toRadians(from.latDeg()), latRad);
        double eastRad = distanceM * sinCourse / Latitudes.RECTIFYING_RADIUS_M / perIsometric;
        if (!(Math.abs(eastRad) < 1e9)) {
            return new LonLat(from.lonDeg(), endRad > 0 ? 90 : -90);
        }
        return LonLat.wrapped(from.lonDeg() + Math.toDegrees(eastRad), latitudeDeg(latRad));
    }

    private LonLat onMeridian(double endRad) {
        double around = Math.IEEEremainder(endRad, 2 * Math.PI);
        boolean beyondPole = Math.abs(around) > Math.PI / 2;
        double folded = beyondPole ? Math.copySign(Math.PI, around) - around : around;
        double lonDeg = beyondPole ? from.lonDeg() + 180 : from.lonDeg();
        return LonLat.wrapped(lonDeg, latitudeDeg(Latitudes.fromRectifying(folded)));
    }

    private static double latitudeDeg(double latRad) {
        return Math.max(-90, Math.min(90, Math.toDegrees(latRad)));
    }
}
