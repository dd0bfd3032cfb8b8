package org.overflight.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.PrimeMeridian;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.overflight.model.LonLat;
import org.overflight.projection.CutRegion.Cap;
import si.uom.NonSI;

/**
 * The projection that an author defines in well-known text. Coordinates of the plane are those of the definition, in metres, x to the
 * east and y to the north whatever axes it names. Positions are taken as they are: the shift between WGS 84 and the datum of the
 * definition, up to some 200 m, is less than a pixel on any map of a flight.
 */
final class WktProjection {
    /** Of methods that are meant for one country. */
    private static final double LOCAL_RADIUS_DEG = 9;
    /** As far as Brazil reaches from the origin of its grid. */
    private static final double POLYCONIC_RADIUS_DEG = 40;
    /** Grids of the transverse Mercator projection count from the equator, but lie here or in the south. */
    private static final double TRANSVERSE_LATITUDE_DEG = 40;

    private static final double SOUTHERN_FALSE_NORTHING_M = 1_000_000;

    /** A grid over the Earth fine enough to meet any country's own region of validity. */
    private static final int PROBES_EAST = 141;

    private static final int PROBES_NORTH = 69;
    private static final double FARTHEST_M = 1e9;

    private final WktMethod method;
    private final ParameterValueGroup values;
    private final double lon0Deg;

    private WktProjection(WktMethod method, ParameterValueGroup values, double lon0Deg) {
        this.method = method;
        this.values = values;
        this.lon0Deg = lon0Deg;
    }

    /** @throws IllegalArgumentException with a sentence for people, if the text does not define a projection */
    static PlaneProjection of(String wkt) {
        ProjectedCRS crs = WellKnownText.parse(wkt);
        ParameterValueGroup values =
                crs.getConversionFromBase().getParameterValues().clone();
        String name = values.getDescriptor().getName().getCode();
        WktMethod method = WktMethod.named(name)
                .orElseThrow(() -> new IllegalArgumentException("the projection method " + name
                        + " shows the Earth in pieces or from a satellite; it is not drawn"));
        double lon0Deg = longitude(values).map(ParameterValue::doubleValue).orElse(0.0);
        longitude(values).ifPresent(parameter -> parameter.setValue(0.0));
        LonLat meridian = LonLat.wrapped(lon0Deg + greenwichDeg(crs), 0);
        return shown(new WktProjection(method, values, meridian.lonDeg()).projection(wkt));
    }

    /** Numbers may be such that no place has coordinates. */
    private static PlaneProjection shown(PlaneProjection projection) {
        double[] lonLat = new double[2 * PROBES_EAST * PROBES_NORTH];
        for (int i = 0; i < PROBES_EAST * PROBES_NORTH; i++) {
            int row = i / PROBES_EAST;
            lonLat[2 * i] = -175 + 350.0 * (i % PROBES_EAST) / (PROBES_EAST - 1);
            lonLat[2 * i + 1] = -85 + 170.0 * row / (PROBES_NORTH - 1);
        }
        projection.forward(lonLat, lonLat, PROBES_EAST * PROBES_NORTH);
        if (Arrays.stream(lonLat).noneMatch(m -> Math.abs(m) > 1 && Math.abs(m) < FARTHEST_M)) {
            throw new IllegalArgumentException("well-known text whose numbers show no place on the Earth");
        }
        return projection;
    }

    private static double greenwichDeg(ProjectedCRS crs) {
        PrimeMeridian meridian = crs.getDatum().getPrimeMeridian();
        return meridian.getAngularUnit().getConverterTo(NonSI.DEGREE_ANGLE).convert(meridian.getGreenwichLongitude());
    }

    private PlaneProjection projection(String wkt) {
        double latDeg = latitudeDeg();
        ProjectionSpec spec = new ProjectionSpec(ProjectionFamily.WKT, lon0Deg, latDeg, 0, 0, 0, wkt);
        return new GeoToolsProjection(spec, region(latDeg), SheetTurn.of(spec), transform());
    }

    private CutRegion region(double latDeg) {
        return switch (method) {
            case CONFORMAL_CONIC -> region(ProjectionFamily.LAMBERT_CONFORMAL_CONIC, conicLatitudeDeg(latDeg));
            case WHOLE_EARTH -> region(ProjectionFamily.EQUAL_EARTH, 0);
            case MERCATOR -> region(ProjectionFamily.MERCATOR, 0);
            case TRANSVERSE_MERCATOR -> region(ProjectionFamily.TRANSVERSE_MERCATOR, transverseLatitudeDeg(latDeg));
            case OBLIQUE_MERCATOR -> region(ProjectionFamily.OBLIQUE_MERCATOR, latDeg);
            case DISC -> region(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, latDeg);
            case ORTHOGRAPHIC -> region(ProjectionFamily.ORTHOGRAPHIC, latDeg);
            case GNOMONIC -> region(ProjectionFamily.GNOMONIC, latDeg);
            case STEREOGRAPHIC -> region(ProjectionFamily.STEREOGRAPHIC, latDeg);
            case POLAR_STEREOGRAPHIC -> region(ProjectionFamily.POLAR_STEREOGRAPHIC, latDeg);
            case LOCAL -> new Cap(new LonLat(lon0Deg, latDeg), LOCAL_RADIUS_DEG);
            case POLYCONIC -> new Cap(new LonLat(lon0Deg, latDeg), POLYCONIC_RADIUS_DEG);
        };
    }

    /** The region that a family of our own would have. */
    private CutRegion region(ProjectionFamily family, double latDeg) {
        return ValidRegions.of(new ProjectionSpec(family, lon0Deg, latDeg, latDeg, latDeg, 0, null));
    }

    private MathTransform transform() {
        String name = values.getDescriptor().getName().getCode();
        return switch (name) {
            case "Transverse_Mercator", "Transverse Mercator (South Orientated)" -> new TransverseMercator(own());
            case "Orthographic" -> new Orthographic(own());
            case "Robinson" -> new Robinson(own());
            case "Mollweide" -> new Mollweide(own());
            case "Equal Earth", "Equal_Earth" -> new EqualEarth(own());
            case "Cylindrical_Equal_Area", "Behrmann", "Lambert Cylindrical Equal Area (Spherical)" ->
                new CylindricalEqualArea(withStandardParallel());
            default -> ofGeoTools();
        };
    }

    private MathTransform ofGeoTools() {
        try {
            return ReferencingFactoryFinder.getMathTransformFactory(null).createParameterizedTransform(values);
        } catch (FactoryException e) {
            throw new IllegalArgumentException(
                    "well-known text whose numbers do not go together: " + e.getMessage(), e);
        }
    }

    /** The same numbers for a projection of ours. */
    private ParameterValueGroup own() {
        ParameterValueGroup own = EqualEarthProvider.PARAMETERS.createValue();
        for (String name : List.of(
                "semi_major", "semi_minor", "latitude_of_origin", "scale_factor", "false_easting", "false_northing")) {
            parameter(values, name).ifPresent(p -> own.parameter(name).setValue(p.doubleValue()));
        }
        return own;
    }

    private ParameterValueGroup withStandardParallel() {
        ParameterValueGroup own = own();
        own.parameter("latitude_of_origin").setValue(latitude("standard_parallel_1"));
        return own;
    }

    private double latitudeDeg() {
        if (values.getDescriptor().getName().getCode().equals("Stereographic_South_Pole")) {
            return -90;
        }
        if (method == WktMethod.POLAR_STEREOGRAPHIC) {
            // Its latitude of origin is often that of the true scale.
            double sign = latitude("latitude_of_origin") + latitude("Standard_Parallel_1");
            return sign < 0 ? -90 : 90;
        }
        return latitude("latitude_of_origin") + latitude("latitude_of_center");
    }

    private double conicLatitudeDeg(double originDeg) {
        double sumDeg = latitude("standard_parallel_1") + latitude("standard_parallel_2");
        return sumDeg == 0 ? originDeg : sumDeg / 2;
    }

    private double transverseLatitudeDeg(double originDeg) {
        if (originDeg != 0) {
            return originDeg;
        }
        double falseNorthingM = parameter(values, "false_northing")
                .map(ParameterValue::doubleValue)
                .orElse(0.0);
        return falseNorthingM > SOUTHERN_FALSE_NORTHING_M ? -TRANSVERSE_LATITUDE_DEG : TRANSVERSE_LATITUDE_DEG;
    }

    /** The value of a parameter in degrees; 0 if the method has none of that name or it is not set. */
    private double latitude(String name) {
        return parameter(values, name)
                .filter(p -> p.getValue() != null)
                .map(ParameterValue::doubleValue)
                .filter(Double::isFinite)
                .orElse(0.0);
    }

    private static Optional<ParameterValue<?>> longitude(ParameterValueGroup values) {
        return parameter(values, "central_meridian").or(() -> parameter(values, "longitude_of_center"));
    }

    private static Optional<ParameterValue<?>> parameter(ParameterValueGroup values, String name) {
        for (GeneralParameterValue value : values.values()) {
            String found = value.getDescriptor().getName().getCode();
            if (value instanceof ParameterValue<?> parameter
                    && found.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
