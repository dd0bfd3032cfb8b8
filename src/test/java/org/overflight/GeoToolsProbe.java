package org.overflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.MathTransformFactory;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.ReferencingFactoryFinder;

/** Projects one point every way that maps may ask for: run on the whole GeoTools and on the slice in the executable jar. */
final class GeoToolsProbe {
    private static final List<String> PROJECTIONS = List.of(
            "Mercator_1SP",
            "Transverse_Mercator",
            "Lambert_Conformal_Conic_2SP",
            "Albers_Conic_Equal_Area",
            "Equidistant_Conic",
            "Lambert_Azimuthal_Equal_Area",
            "Azimuthal_Equidistant",
            "Orthographic",
            "Oblique_Stereographic",
            "Stereographic",
            "Stereographic_North_Pole",
            "Robinson",
            "Winkel Tripel",
            "Mollweide",
            "Equal Earth");

    private static final String WKT = "PROJCS[\"probe\", GEOGCS[\"WGS 84\", DATUM[\"WGS_1984\","
            + " SPHEROID[\"WGS 84\", 6378137.0, 298.257223563]], PRIMEM[\"Greenwich\", 0.0],"
            + " UNIT[\"degree\", 0.017453292519943295], AXIS[\"Longitude\", EAST], AXIS[\"Latitude\", NORTH]],"
            + " PROJECTION[\"Lambert_Azimuthal_Equal_Area\"], PARAMETER[\"latitude_of_center\", 50.0],"
            + " PARAMETER[\"longitude_of_center\", 10.0], UNIT[\"m\", 1.0], AXIS[\"E\", EAST], AXIS[\"N\", NORTH]]";

    private GeoToolsProbe() {}

    public static void main(String[] args) throws FactoryException, TransformException {
        lines().forEach(System.out::println);
    }

    static List<String> lines() throws FactoryException, TransformException {
        MathTransformFactory factory = ReferencingFactoryFinder.getMathTransformFactory(null);
        List<String> lines = new ArrayList<>();
        for (String projection : PROJECTIONS) {
            ParameterValueGroup parameters = factory.getDefaultParameters(projection);
            parameters.parameter("semi_major").setValue(6378137.0);
            parameters.parameter("semi_minor").setValue(6356752.314245179);
            setParallels(parameters);
            lines.add(line(projection, factory.createParameterizedTransform(parameters)));
        }
        ProjectedCRS parsed = (ProjectedCRS) CRS.parseWKT(WKT);
        lines.add(line("WKT", parsed.getConversionFromBase().getMathTransform()));
        return lines;
    }

    /** The conic projections have no map between the equator and the equator, which are their defaults. */
    private static void setParallels(ParameterValueGroup parameters) {
        for (GeneralParameterValue value : parameters.values()) {
            switch (value.getDescriptor().getName().getCode()) {
                case "standard_parallel_1" -> ((ParameterValue<?>) value).setValue(40.0);
                case "standard_parallel_2" -> ((ParameterValue<?>) value).setValue(55.0);
                default -> {}
            }
        }
    }

    private static String line(String name, MathTransform transform) throws TransformException {
        double[] point = {12.5, 48.25};
        transform.transform(point, 0, point, 0, 1);
        return String.format(Locale.ROOT, "%s %.3f %.3f", name, point[0], point[1]);
    }
}
