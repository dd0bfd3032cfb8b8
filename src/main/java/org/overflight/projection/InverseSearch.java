package org.overflight.projection;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;

/**
 * Finds what is drawn at a point of the plane: by GeoTools' formula, if it has one, made exact by Newton's method in two variables
 * with a numerical derivative. GeoTools' formulas err by centimetres for the gnomonic and by kilometres near a pole for Albers'
 * and the oblique Mercator projection, and it has none for Winkel's.
 *
 * <p>The variables are longitude and latitude; where a map is whole around a pole, near it, the legs of the polar distance, since there
 * longitude says nothing.
 */
final class InverseSearch {
    private static final double BEST_M = 1e-6;
    /** Accepted where rounding allows no better. */
    private static final double NEAR_ENOUGH_M = 1e-3;

    private static final double STEP_DEG = 1e-5;
    private static final int MOST_STEPS = 40;
    /** Longest single step: the first ones must not leave the map. */
    private static final double LONGEST_DEG = 30;

    private static final double POLAR_LATITUDE_DEG = 80;

    private final MathTransform projection;
    private final double xM;
    private final double yM;
    /** 1 or -1 near a pole around which the map is whole, 0 elsewhere. */
    private int pole;

    private double uDeg;
    private double vDeg;

    private InverseSearch(MathTransform projection, double xM, double yM) {
        this.projection = projection;
        this.xM = xM;
        this.yM = yM;
    }

    /** @return longitude from the central meridian and latitude, degrees; empty if nothing is drawn there */
    static double[] find(MathTransform projection, CutRegion region, double[] pointM) {
        InverseSearch search = new InverseSearch(projection, pointM[0], pointM[1]);
        try {
            search.start(region);
            return search.refined();
        } catch (TransformException e) {
            return new double[0];
        }
    }

    private void start(CutRegion region) throws TransformException {
        double[] p = {xM, yM};
        try {
            projection.inverse().transform(p, 0, p, 0, 1);
        } catch (NoninvertibleTransformException e) {
            p = new double[2];
        }
        uDeg = p[0];
        vDeg = p[1];
        if (region instanceof CutRegion.Cap && Math.abs(p[1]) > POLAR_LATITUDE_DEG) {
            pole = p[1] > 0 ? 1 : -1;
            double lon = Math.toRadians(p[0]);
            uDeg = (90 - Math.abs(p[1])) * StrictMath.sin(lon);
            vDeg = (90 - Math.abs(p[1])) * StrictMath.cos(lon);
        }
    }

    private double[] refined() throws TransformException {
        double lastErrorM = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_STEPS; i++) {
            // Backwards differences in the north and the east, so that no step leaves the map.
            double du = uDeg > 0 ? -STEP_DEG : STEP_DEG;
            double dv = vDeg > 0 ? -STEP_DEG : STEP_DEG;
            double[] p = new double[6];
            put(p, 0, uDeg, vDeg);
            put(p, 2, uDeg + du, vDeg);
            put(p, 4, uDeg, vDeg + dv);
            double[] found = {p[0], p[1]};
            if (!(Math.abs(p[0]) <= 180 && Math.abs(p[1]) <= 90)) {
                break;
            }
            projection.transform(p, 0, p, 0, 3);
            double errorM = Math.abs(xM - p[0]) + Math.abs(yM - p[1]);
            if (errorM < BEST_M || (errorM < NEAR_ENOUGH_M && errorM > lastErrorM / 2)) {
                return found;
            }
            lastErrorM = errorM;
            step(p, du, dv);
        }
        return new double[0];
    }

    private void step(double[] p, double du, double dv) {
        double xu = (p[2] - p[0]) / du;
        double yu = (p[3] - p[1]) / du;
        double xv = (p[4] - p[0]) / dv;
        double yv = (p[5] - p[1]) / dv;
        double determinant = xu * yv - xv * yu;
        double uStep = ((xM - p[0]) * yv - (yM - p[1]) * xv) / determinant;
        double vStep = ((yM - p[1]) * xu - (xM - p[0]) * yu) / determinant;
        uDeg = within(uDeg + within(uStep, LONGEST_DEG), 180);
        vDeg = within(vDeg + within(vStep, LONGEST_DEG), 90);
    }

    private void put(double[] lonLatDeg, int at, double u, double v) {
        lonLatDeg[at] = pole == 0 ? u : Math.toDegrees(StrictMath.atan2(u, v));
        lonLatDeg[at + 1] = pole == 0 ? v : pole * (90 - Math.sqrt(u * u + v * v));
    }

    private static double within(double value, double limit) {
        return Math.max(-limit, Math.min(limit, value));
    }
}
