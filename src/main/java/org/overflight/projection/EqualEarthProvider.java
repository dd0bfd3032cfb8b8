package org.overflight.projection;

import org.geotools.api.parameter.ParameterDescriptor;
import org.geotools.api.parameter.ParameterDescriptorGroup;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.NamedIdentifier;
import org.geotools.referencing.operation.projection.MapProjection.AbstractProvider;

/**
 * Teaches GeoTools' parser of well-known text the name {@code Equal_Earth}. Public, because the Java service loader instantiates
 * it.
 */
public final class EqualEarthProvider extends AbstractProvider {
    /** What all projections of our own are given; Equal Earth leaves the latitude and the scale at what they are by default. */
    static final ParameterDescriptorGroup PARAMETERS = createDescriptorGroup(
            new NamedIdentifier[] {new NamedIdentifier(Citations.EPSG, "Equal_Earth")}, new ParameterDescriptor<?>[] {
                SEMI_MAJOR,
                SEMI_MINOR,
                CENTRAL_MERIDIAN,
                LATITUDE_OF_ORIGIN,
                SCALE_FACTOR,
                FALSE_EASTING,
                FALSE_NORTHING
            });

    private static final long serialVersionUID = 1;

    /** For the service loader. */
    public EqualEarthProvider() {
        super(PARAMETERS);
    }

    @Override
    protected MathTransform createMathTransform(ParameterValueGroup parameters) {
        return new EqualEarth(parameters);
    }
}
