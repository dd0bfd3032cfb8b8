package org.overflight.projection;

import org.overflight.projection.CutParts.Course;

/** Finds the middle of a piece of a curve on the sphere. */
final class Halving {
    private final boolean keepsLongitudes;
    private final double[] capAxis;
    private final double capCos;
    private final double capSin;

    Halving(CutRegion region) {
        keepsLongitudes = region instanceof CutRegion.LonLatBand;
        CutRegion.Cap cap = region instanceof CutRegion.Cap given ? given : null;
        capAxis = Vectors.of(0, cap == null ? 90 : cap.center().latDeg());
        double radius = cap == null ? Math.PI / 2 : Math.toRadians(cap.radiusDeg());
        capCos = StrictMath.cos(radius);
        capSin = StrictMath.sin(radius);
    }

    CurvePoint middle(CurvePoint a, CurvePoint b, Course course) {
        return switch (course) {
            case STRAIGHT -> CurvePoint.of((a.lonDeg() + b.lonDeg()) / 2, (a.latDeg() + b.latDeg()) / 2);
            case ARC -> onArc(a, b);
            case RIM -> onRim(a, b);
        };
    }

    private CurvePoint onArc(CurvePoint a, CurvePoint b) {
        double[] middle = Vectors.unit(Vectors.plus(a.vector(), b.vector()));
        double lon = Vectors.lonDeg(middle);
        if (keepsLongitudes) {
            lon = between(lon, a.lonDeg(), b.lonDeg());
        }
        return new CurvePoint(lon, Vectors.latDeg(middle), middle);
    }

    /** Longitude changes in one direction along an arc; beside the cut and at a pole that says more than the vector does. */
    private static double between(double lonDeg, double aDeg, double bDeg) {
        double middle = (aDeg + bDeg) / 2;
        double turned = lonDeg - middle > 180 ? lonDeg - 360 : lonDeg - middle < -180 ? lonDeg + 360 : lonDeg;
        return Math.max(Math.min(aDeg, bDeg), Math.min(Math.max(aDeg, bDeg), turned));
    }

    private CurvePoint onRim(CurvePoint a, CurvePoint b) {
        double[] sum = Vectors.plus(a.vector(), b.vector());
        double[] outward = Vectors.plus(sum, Vectors.times(capAxis, -Vectors.dot(sum, capAxis)));
        double[] side = Vectors.times(Vectors.unit(outward), capSin);
        double[] middle = Vectors.unit(Vectors.plus(Vectors.times(capAxis, capCos), side));
        return new CurvePoint(Vectors.lonDeg(middle), Vectors.latDeg(middle), middle);
    }
}
