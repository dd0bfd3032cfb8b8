package org.overflight.projection;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.referencing.operation.projection.ProjectionException;

/**
 * The view of the spheroid from infinitely far above its centre: IOGP Guidance Note 7-2, method 9840 (the same as PROJ since 7.2).
 * The one that comes with GeoTools knows only the sphere and is 9 km off. The horizon of the spheroid is exactly 90 degrees from
 * the centre on the sphere of geodetic latitudes, since both are about the plumb line.
 */
final class Orthographic extends SpheroidProjection {
    private static final long serialVersionUID = 1;

    private final double sin0;
    private final double cos0;
    private final double curvature0;

    Orthographic(ParameterValueGroup parameters) {
        super(parameters);
        sin0 = StrictMath.sin(latitudeOfOrigin);
        cos0 = StrictMath.cos(latitudeOfOrigin);
        curvature0 = curvature(sin0);
    }

    @Override
    protected Point2D transformNormalized(double lambda, double phi, Point2D target) {
        double sin = StrictMath.sin(phi);
        double cos = StrictMath.cos(phi);
        double nu = curvature(sin);
        double x = nu * cos * StrictMath.sin(lambda);
        double y = nu * (sin * cos0 - cos * sin0 * StrictMath.cos(lambda))
                + excentricitySquared * (curvature0 * sin0 - nu * sin) * cos0;
        return at(target, x, y);
    }

    /** Where the line of sight first meets the spheroid: a quadratic equation in the height above the tangent plane. */
    @Override
    protected Point2D inverseTransformNormalized(double x, double y, Point2D target) throws ProjectionException {
        double shrink = 1 - excentricitySquared;
        double radial0 = curvature0 * cos0 - y * sin0;
        double z0 = shrink * curvature0 * sin0 + y * cos0;
        double a = cos0 * cos0 + sin0 * sin0 / shrink;
        double halfB = radial0 * cos0 + z0 * sin0 / shrink;
        double c = x * x + radial0 * radial0 + z0 * z0 / shrink - 1;
        double discriminant = halfB * halfB - a * c;
        if (discriminant < 0) {
            throw new ProjectionException("beyond the horizon");
        }
        double height = (Math.sqrt(discriminant) - halfB) / a;
        double radial = radial0 + height * cos0;
        double z = z0 + height * sin0;
        double phi = StrictMath.atan2(z, shrink * Math.sqrt(x * x + radial * radial));
        return at(target, StrictMath.atan2(x, radial), phi);
    }

    /** Radius of curvature in the prime vertical, in equatorial radii. */
    private double curvature(double sinPhi) {
        return 1 / Math.sqrt(1 - excentricitySquared * sinPhi * sinPhi);
    }
}
