package org.overflight.projection;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterValueGroup;

/**
 * Robinson: a table at every fifth parallel (A. H. Robinson, "A new map projection: its development and characteristics",
 * International Yearbook of Cartography 14, 1974), joined by cubic splines as in PROJ. The one that comes with GeoTools has
 * 0.4968 for 0.4958 at 40 degrees, which is 8.6 km and a wave in every meridian.
 */
final class Robinson extends SpheroidProjection {
    private static final long serialVersionUID = 1;
    private static final double WIDTH = 0.8487;
    private static final double HEIGHT = 1.3523;
    private static final double TOLERANCE = 1e-13;
    private static final int MOST_STEPS = 60;

    /** Length of the parallel, in lengths of the equator. */
    private static final LatitudeSpline LENGTH = LatitudeSpline.even(
            1, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986, 0.7597, 0.7186,
            0.6732, 0.6213, 0.5722, 0.5322);

    /** Distance of the parallel from the equator, in distances of the pole. */
    private static final LatitudeSpline DISTANCE = LatitudeSpline.odd(
            0, 0.062, 0.124, 0.186, 0.248, 0.31, 0.372, 0.434, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903, 0.8435,
            0.8936, 0.9394, 0.9761, 1);

    Robinson(ParameterValueGroup parameters) {
        super(parameters);
    }

    @Override
    protected Point2D transformNormalized(double lambda, double phi, Point2D target) {
        double latDeg = Math.abs(phi) * (180 / Math.PI);
        double y = Math.copySign(HEIGHT * DISTANCE.value(latDeg), phi);
        return at(target, WIDTH * LENGTH.value(latDeg) * lambda, y);
    }

    @Override
    protected Point2D inverseTransformNormalized(double x, double y, Point2D target) {
        double latDeg = latDegOf(Math.min(1, Math.abs(y) / HEIGHT));
        double phi = Math.copySign(latDeg * (Math.PI / 180), y);
        return at(target, x / (WIDTH * LENGTH.value(latDeg)), phi);
    }

    /** Newton's method; the distance bends little and rises everywhere. */
    private static double latDegOf(double distance) {
        double latDeg = distance * 90;
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = (DISTANCE.value(latDeg) - distance) / DISTANCE.slope(latDeg);
            latDeg = Math.max(0, Math.min(90, latDeg - step));
            if (Math.abs(step) < TOLERANCE * 90) {
                break;
            }
        }
        return latDeg;
    }
}
