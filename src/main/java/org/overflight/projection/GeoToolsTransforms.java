package org.overflight.projection;

import org.geotools.api.parameter.ParameterDescriptorGroup;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.projection.AlbersEqualArea;
import org.geotools.referencing.operation.projection.AzimuthalEquidistant;
import org.geotools.referencing.operation.projection.EquidistantConic;
import org.geotools.referencing.operation.projection.EquidistantCylindrical;
import org.geotools.referencing.operation.projection.Gnomonic;
import org.geotools.referencing.operation.projection.LambertAzimuthalEqualArea;
import org.geotools.referencing.operation.projection.LambertConformal2SP;
import org.geotools.referencing.operation.projection.MapProjection;
import org.geotools.referencing.operation.projection.MapProjection.AbstractProvider;
import org.geotools.referencing.operation.projection.Mercator1SP;
import org.geotools.referencing.operation.projection.ObliqueMercator;
import org.geotools.referencing.operation.projection.PolarStereographic;
import org.geotools.referencing.operation.projection.Stereographic;
import org.geotools.referencing.operation.projection.WinkelTripel;

/**
 * Makes GeoTools' projections, each with its central meridian at 0: callers turn longitudes themselves.
 *
 * <p>The projections are made directly; where their constructors are protected, by a subclass without a body. GeoTools' own factory
 * would first look for all 65 providers, which takes as long as drawing a map.
 */
@SuppressWarnings("serial")
final class GeoToolsTransforms {
    private static final double WINKEL_PARALLEL_DEG = Math.toDegrees(StrictMath.acos(2 / Math.PI));

    static {
        // GeoTools would project back every point when assertions are on, as they are in tests, and refuse those that
        // err.
        MapProjection.SKIP_SANITY_CHECKS = true;
    }

    private GeoToolsTransforms() {}

    /**
     * The transform of a family on a spheroid.
     *
     * @throws IllegalArgumentException if the numbers do not go together, for example standard parallels that cancel out
     */
    static MathTransform of(ProjectionSpec spec, Spheroid spheroid) {
        try {
            return switch (spec.family().cutKind()) {
                case BAND -> banded(spec, spheroid);
                case CAP -> capped(spec, spheroid);
                case AS_DEFINED -> throw new IllegalArgumentException("well-known text is no family");
            };
        } catch (FactoryException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static MathTransform banded(ProjectionSpec spec, Spheroid spheroid) throws FactoryException {
        return switch (spec.family()) {
            case LAMBERT_CONFORMAL_CONIC ->
                new LambertConformal2SP(conic(new LambertConformal2SP.Provider(), spec, spheroid)) {};
            case ALBERS_EQUAL_AREA -> new AlbersEqualArea(conic(new AlbersEqualArea.Provider(), spec, spheroid)) {};
            case EQUIDISTANT_CONIC -> new EquidistantConic(conic(new EquidistantConic.Provider(), spec, spheroid)) {};
            case MERCATOR -> new Mercator1SP(figure(new Mercator1SP.Provider(), spheroid)) {};
            case WINKEL_TRIPEL -> new Winkel().make(spheroid);
            case EQUIRECTANGULAR -> equirectangular(spec, spheroid);
            case ROBINSON -> new Robinson(own(spec, spheroid));
            case MOLLWEIDE -> new Mollweide(own(spec, spheroid));
            default -> new EqualEarth(own(spec, spheroid));
        };
    }

    private static MathTransform capped(ProjectionSpec spec, Spheroid spheroid) throws FactoryException {
        return switch (spec.family()) {
            case LAMBERT_AZIMUTHAL_EQUAL_AREA -> lambertAzimuthal(spec, spheroid);
            case AZIMUTHAL_EQUIDISTANT, HEMISPHERES -> equidistant(spec, spheroid);
            case POLAR_STEREOGRAPHIC -> polarStereographic(spec, spheroid);
            case STEREOGRAPHIC -> stereographic(spec, spheroid);
            case GNOMONIC -> gnomonic(spec, spheroid);
            case OBLIQUE_MERCATOR -> obliqueMercator(spec, spheroid);
            case ORTHOGRAPHIC -> new Orthographic(own(spec, spheroid));
            default -> new TransverseMercator(own(spec, spheroid));
        };
    }

    /** At a pole the general formulas divide by the cosine of its latitude. */
    private static MathTransform stereographic(ProjectionSpec spec, Spheroid spheroid) {
        if (Math.abs(spec.lat0Deg()) == 90) {
            return polarStereographic(ProjectionSpec.centered(spec.family(), 0, spec.lat0Deg()), spheroid);
        }
        return new Oblique().make(spec, spheroid);
    }

    private static MathTransform polarStereographic(ProjectionSpec spec, Spheroid spheroid) {
        PolarStereographic.ProviderB provider = new PolarStereographic.ProviderB();
        ParameterValueGroup values = figure(provider, spheroid);
        double poleDeg = Math.copySign(90, spec.lat0Deg());
        double trueScaleDeg = spec.parallel1Deg() == 0 ? poleDeg : Math.copySign(spec.parallel1Deg(), poleDeg);
        values.parameter("standard_parallel_1").setValue(trueScaleDeg);
        return provider.createMathTransform(values);
    }

    private static MathTransform lambertAzimuthal(ProjectionSpec spec, Spheroid spheroid) {
        LambertAzimuthalEqualArea.Provider provider = new LambertAzimuthalEqualArea.Provider();
        return provider.createMathTransform(centered(provider, spec, spheroid));
    }

    private static MathTransform gnomonic(ProjectionSpec spec, Spheroid spheroid) {
        Gnomonic.Provider provider = new Gnomonic.Provider();
        return provider.createMathTransform(centered(provider, spec, spheroid));
    }

    private static MathTransform equidistant(ProjectionSpec spec, Spheroid spheroid) {
        ParameterValueGroup values = centered(new AzimuthalEquidistant.Provider(), spec, spheroid);
        return spheroid.isSphere()
                ? new AzimuthalEquidistant.Spherical(values) {}
                : new AzimuthalEquidistant.Ellipsoidal(values) {};
    }

    private static MathTransform equirectangular(ProjectionSpec spec, Spheroid spheroid) {
        ParameterValueGroup values = figure(new EquidistantCylindrical.Provider(), spheroid);
        values.parameter("standard_parallel_1").setValue(spec.parallel1Deg());
        return new EquidistantCylindrical(values) {};
    }

    /** The sheet is not turned here: north is up at the centre. */
    private static MathTransform obliqueMercator(ProjectionSpec spec, Spheroid spheroid) {
        ParameterValueGroup values = centered(new ObliqueMercator.Provider(), spec, spheroid);
        double lineDeg = Math.IEEEremainder(spec.azimuthDeg(), 180);
        values.parameter("azimuth").setValue(lineDeg);
        values.parameter("rectified_grid_angle").setValue(lineDeg);
        return new ObliqueMercator(values) {};
    }

    private static ParameterValueGroup conic(AbstractProvider provider, ProjectionSpec spec, Spheroid spheroid) {
        ParameterValueGroup values = withOrigin(provider, spec, spheroid);
        values.parameter("standard_parallel_1").setValue(spec.parallel1Deg());
        values.parameter("standard_parallel_2").setValue(spec.parallel2Deg());
        return values;
    }

    private static ParameterValueGroup centered(AbstractProvider provider, ProjectionSpec spec, Spheroid spheroid) {
        ParameterValueGroup values = figure(provider, spheroid);
        values.parameter("latitude_of_center").setValue(spec.lat0Deg());
        return values;
    }

    private static ParameterValueGroup withOrigin(AbstractProvider provider, ProjectionSpec spec, Spheroid spheroid) {
        ParameterValueGroup values = figure(provider, spheroid);
        values.parameter("latitude_of_origin").setValue(spec.lat0Deg());
        return values;
    }

    private static ParameterValueGroup figure(AbstractProvider provider, Spheroid spheroid) {
        return figure(provider.getParameters(), spheroid);
    }

    private static ParameterValueGroup own(ProjectionSpec spec, Spheroid spheroid) {
        ParameterValueGroup values = figure(EqualEarthProvider.PARAMETERS, spheroid);
        values.parameter("latitude_of_origin").setValue(spec.lat0Deg());
        return values;
    }

    private static ParameterValueGroup figure(ParameterDescriptorGroup descriptor, Spheroid spheroid) {
        ParameterValueGroup values = descriptor.createValue();
        values.parameter("semi_major").setValue(spheroid.semiMajorM());
        values.parameter("semi_minor").setValue(spheroid.semiMinorM());
        return values;
    }

    private static final class Oblique extends Stereographic.Provider {
        MathTransform make(ProjectionSpec spec, Spheroid spheroid) {
            return createMathTransform(withOrigin(this, spec, spheroid));
        }
    }

    private static final class Winkel extends WinkelTripel.WinkelProvider {
        MathTransform make(Spheroid spheroid) {
            ParameterValueGroup values = figure(this, spheroid);
            values.parameter("standard_parallel_1").setValue(WINKEL_PARALLEL_DEG);
            return createMathTransform(values);
        }
    }
}
