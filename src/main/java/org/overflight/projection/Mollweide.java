package org.overflight.projection;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterValueGroup;

/**
 * Mollweide (Snyder 1987, equations 31-1 to 31-6) with the authalic latitude, so that it keeps areas on the spheroid too. The one
 * that comes with GeoTools gives up its iteration near the poles and puts everything within half a degree on them.
 */
final class Mollweide extends SpheroidProjection {
    private static final long serialVersionUID = 1;
    private static final double TOLERANCE = 1e-14;
    private static final int MOST_STEPS = 60;

    private final transient AuthalicLatitude authalic;

    Mollweide(ParameterValueGroup parameters) {
        super(parameters);
        authalic = new AuthalicLatitude(spheroid());
    }

    @Override
    protected Point2D transformNormalized(double lambda, double phi, Point2D target) {
        double theta = thetaOf(authalic.ofGeodetic(phi));
        double radius = authalic.relativeRadius() * Math.sqrt(2);
        return at(target, radius * 2 / Math.PI * lambda * StrictMath.cos(theta), radius * StrictMath.sin(theta));
    }

    @Override
    protected Point2D inverseTransformNormalized(double x, double y, Point2D target) {
        double radius = authalic.relativeRadius() * Math.sqrt(2);
        double theta = StrictMath.asin(Math.max(-1, Math.min(1, y / radius)));
        double sinBeta = (2 * theta + StrictMath.sin(2 * theta)) / Math.PI;
        double beta = StrictMath.asin(Math.max(-1, Math.min(1, sinBeta)));
        double cosTheta = StrictMath.cos(theta);
        double lambda = cosTheta < 1e-12 ? 0 : Math.PI * x / (2 * radius * cosTheta);
        return at(target, lambda, authalic.toGeodetic(beta));
    }

    /**
     * Solves 2t + sin 2t = pi sin b in terms of the distance d from the pole, 2d - sin 2d = pi (1 - sin b), which keeps its digits
     * there; from a start above the root Newton's steps only come down, since the left side bends upwards.
     */
    private static double thetaOf(double beta) {
        double sinHalf = StrictMath.sin((Math.PI / 2 - Math.abs(beta)) / 2);
        double area = Math.PI * 2 * sinHalf * sinHalf;
        double d = Math.min(Math.PI / 2, StrictMath.cbrt(area * 3 / 4) * 1.2);
        for (int i = 0; i < MOST_STEPS && d > 0; i++) {
            double step = (excess(2 * d) - area) / (2 * (1 - StrictMath.cos(2 * d)));
            d -= step;
            if (Math.abs(step) <= TOLERANCE) {
                break;
            }
        }
        return Math.copySign(Math.PI / 2 - d, beta);
    }

    /** x - sin x without loss of digits near 0. */
    private static double excess(double x) {
        if (x > 0.3) {
            return x - StrictMath.sin(x);
        }
        double square = x * x;
        return x * square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72 * (1 - square / 110))));
    }
}
