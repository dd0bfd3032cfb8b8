package org.overflight.projection;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterValueGroup;

/**
 * Cylindrical equal-area (Snyder 1987, equations 10-13 to 10-15), its latitude of origin taken for the standard parallel. The one
 * that comes with GeoTools does not heed the standard parallel.
 */
final class CylindricalEqualArea extends SpheroidProjection {
    private static final long serialVersionUID = 1;

    private final transient AuthalicLatitude authalic;
    private final double width;

    CylindricalEqualArea(ParameterValueGroup parameters) {
        super(parameters);
        authalic = new AuthalicLatitude(spheroid());
        double sin = StrictMath.sin(latitudeOfOrigin);
        width = StrictMath.cos(latitudeOfOrigin) / Math.sqrt(1 - excentricitySquared * sin * sin);
    }

    @Override
    protected Point2D transformNormalized(double lambda, double phi, Point2D target) {
        return at(target, width * lambda, height() * StrictMath.sin(authalic.ofGeodetic(phi)));
    }

    @Override
    protected Point2D inverseTransformNormalized(double x, double y, Point2D target) {
        double beta = StrictMath.asin(Math.max(-1, Math.min(1, y / height())));
        return at(target, x / width, authalic.toGeodetic(beta));
    }

    /** Distance of the pole from the equator. */
    private double height() {
        return authalic.relativeRadius() * authalic.relativeRadius() / width;
    }
}
