package org.overflight.projection;

import java.util.Optional;
import org.overflight.model.LonLat;

/** Measures the distortion of any projection by differences over some tens of metres. */
final class Tissot {
    private static final double STEP_RAD = 1e-5;
    private static final double SEMI_MAJOR_M = 6_378_137;
    private static final double FIRST_ECCENTRICITY_SQUARED = 6.694379990141316e-3;

    private final PlaneProjection projection;

    Tissot(PlaneProjection projection) {
        this.projection = projection;
    }

    /** The distortion around a position; empty where the projection is not defined. */
    Optional<Distortion> at(LonLat position) {
        double turned = projection.region().turnedDeg(position.lonDeg());
        double[] center = Vectors.of(turned, position.latDeg());
        double lon = Math.toRadians(turned);
        double[] east = {-StrictMath.sin(lon), StrictMath.cos(lon), 0};
        double[] north = Vectors.cross(center, east);
        double[] lonLat = new double[10];
        put(lonLat, 0, turned, position.latDeg());
        put(lonLat, 1, stepped(center, east, 1), turned);
        put(lonLat, 2, stepped(center, east, -1), turned);
        put(lonLat, 3, stepped(center, north, 1), turned);
        put(lonLat, 4, stepped(center, north, -1), turned);
        double[] xy = new double[10];
        projection.forward(lonLat, xy, 5);
        return distortion(xy, lonLat, position.latDeg());
    }

    private static double[] stepped(double[] from, double[] direction, int sign) {
        return Vectors.unit(Vectors.plus(from, Vectors.times(direction, sign * STEP_RAD)));
    }

    private void put(double[] lonLat, int index, double[] at, double centerLonDeg) {
        double lon = Vectors.lonDeg(at);
        boolean overCut = projection.region() instanceof CutRegion.LonLatBand && Math.abs(lon - centerLonDeg) > 180;
        put(lonLat, index, overCut ? Double.NaN : lon, Vectors.latDeg(at));
    }

    private static void put(double[] lonLat, int index, double lonDeg, double latDeg) {
        lonLat[2 * index] = lonDeg;
        lonLat[2 * index + 1] = latDeg;
    }

    private static Optional<Distortion> distortion(double[] xy, double[] lonLat, double latDeg) {
        for (int i = 2; i < 10; i++) {
            if (Double.isNaN(lonLat[i - i % 2])) {
                xy[i] = Double.NaN; // a step over the edge of the map
            }
        }
        double sin = StrictMath.sin(Math.toRadians(latDeg));
        double w = 1 - FIRST_ECCENTRICITY_SQUARED * sin * sin;
        double eastM = SEMI_MAJOR_M / Math.sqrt(w) * STEP_RAD;
        double northM = SEMI_MAJOR_M * (1 - FIRST_ECCENTRICITY_SQUARED) / (w * Math.sqrt(w)) * STEP_RAD;
        Distortion found = new Distortion(
                slope(xy, 0, 2) / eastM, slope(xy, 0, 6) / northM, slope(xy, 1, 2) / eastM, slope(xy, 1, 6) / northM);
        return Double.isFinite(found.areaScale()) ? Optional.of(found) : Optional.empty();
    }

    /** Change per step: over both neighbours, or over the one that there is. */
    private static double slope(double[] xy, int axis, int ahead) {
        double before = xy[ahead + 2 + axis];
        double after = xy[ahead + axis];
        double here = xy[axis];
        if (Double.isNaN(before)) {
            return after - here;
        }
        return Double.isNaN(after) ? here - before : (after - before) / 2;
    }
}
