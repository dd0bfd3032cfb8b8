package org.overflight.projection;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterDescriptorGroup;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.referencing.operation.projection.MapProjection;
import org.jspecify.annotations.Nullable;

/**
 * A projection of our own that GeoTools runs: it turns longitudes, scales and shifts, a subclass maps radians to a plane in which
 * the equatorial radius is 1, and back.
 */
abstract class SpheroidProjection extends MapProjection {
    private static final long serialVersionUID = 1;

    SpheroidProjection(ParameterValueGroup parameters) {
        super(parameters);
    }

    @Override
    public final ParameterDescriptorGroup getParameterDescriptors() {
        return EqualEarthProvider.PARAMETERS;
    }

    final Spheroid spheroid() {
        return new Spheroid(semiMajor, semiMinor);
    }

    /** The way in which GeoTools' projections return a point: in the one that they were given, if they were given one. */
    static Point2D at(@Nullable Point2D target, double x, double y) {
        if (target == null) {
            return new Point2D.Double(x, y);
        }
        target.setLocation(x, y);
        return target;
    }
}
