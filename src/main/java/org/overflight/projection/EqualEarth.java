package org.overflight.projection;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterValueGroup;

/**
 * Equal Earth on the spheroid: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of
 * Geographical Information Science 33 (2019), with the authalic latitude of their section 3.4. The one that comes with GeoTools
 * takes geodetic latitudes for authalic ones and is up to 20 km off.
 */
final class EqualEarth extends SpheroidProjection {
    private static final long serialVersionUID = 1;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double TOLERANCE = 1e-13;
    private static final int MOST_STEPS = 12;

    private final transient AuthalicLatitude authalic;

    EqualEarth(ParameterValueGroup parameters) {
        super(parameters);
        authalic = new AuthalicLatitude(spheroid());
    }

    @Override
    protected Point2D transformNormalized(double lambda, double phi, Point2D target) {
        double sinTheta = M * StrictMath.sin(authalic.ofGeodetic(phi));
        double theta = StrictMath.asin(sinTheta);
        double radius = authalic.relativeRadius();
        double x = radius * lambda * Math.sqrt(1 - sinTheta * sinTheta) / (M * slope(theta));
        return at(target, x, radius * height(theta));
    }

    @Override
    protected Point2D inverseTransformNormalized(double x, double y, Point2D target) {
        double radius = authalic.relativeRadius();
        double theta = thetaOf(y / radius);
        double beta = StrictMath.asin(Math.max(-1, Math.min(1, StrictMath.sin(theta) / M)));
        double lambda = x / radius * M * slope(theta) / StrictMath.cos(theta);
        return at(target, lambda, authalic.toGeodetic(beta));
    }

    /** Newton's method; the polynomial rises everywhere, so that it cannot stray. */
    private static double thetaOf(double y) {
        double theta = y / A1;
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = (height(theta) - y) / slope(theta);
            theta -= step;
            if (Math.abs(step) < TOLERANCE) {
                break;
            }
        }
        return theta;
    }

    private static double height(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double slope(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    }
}
