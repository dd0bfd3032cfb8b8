package org.overflight.projection;

import java.util.Optional;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.projection.AzimuthalEquidistant;
import org.geotools.referencing.operation.projection.LambertAzimuthalEqualArea;
import org.geotools.referencing.operation.projection.LambertConformal2SP;
import org.overflight.model.LonLat;

/** Makes the projection that a specification describes. */
final class PlaneProjections {
    private PlaneProjections() {}

    /** @throws IllegalArgumentException if the specification does not describe a projection */
    static PlaneProjection of(ProjectionSpec spec) {
        LonLat center = LonLat.wrapped(spec.lon0Deg(), spec.lat0Deg());
        CutRegion whole = new CutRegion.LonLatBand(center.lonDeg(), -90, 90);
        CutRegion cap = new CutRegion.Cap(center, 170);
        try {
            return switch (spec.family()) {
                case LAMBERT_AZIMUTHAL_EQUAL_AREA -> new GeoToolsProjection(spec, cap, new Laea().transform(spec));
                case AZIMUTHAL_EQUIDISTANT -> new GeoToolsProjection(spec, cap, new Aeqd().transform(spec));
                case LAMBERT_CONFORMAL_CONIC ->
                    new GeoToolsProjection(
                            spec, new CutRegion.LonLatBand(center.lonDeg(), -60, 90), new Lcc().transform(spec));
                default -> new PlateCarree(spec, whole);
            };
        } catch (Exception refused) {
            throw new IllegalArgumentException("no such projection: " + spec, refused);
        }
    }

    private static ParameterValueGroup ellipsoid(ParameterValueGroup values) {
        values.parameter("semi_major").setValue(6378137.0);
        values.parameter("semi_minor").setValue(6356752.314245179);
        return values;
    }

    @SuppressWarnings("serial")
    private static final class Laea extends LambertAzimuthalEqualArea.Provider {
        MathTransform transform(ProjectionSpec spec) throws Exception {
            ParameterValueGroup values = ellipsoid(getParameters().createValue());
            values.parameter("latitude_of_center").setValue(spec.lat0Deg());
            return createMathTransform(values);
        }
    }

    @SuppressWarnings("serial")
    private static final class Aeqd extends AzimuthalEquidistant.Provider {
        MathTransform transform(ProjectionSpec spec) throws Exception {
            ParameterValueGroup values = ellipsoid(getParameters().createValue());
            values.parameter("latitude_of_center").setValue(spec.lat0Deg());
            return createMathTransform(values);
        }
    }

    @SuppressWarnings("serial")
    private static final class Lcc extends LambertConformal2SP.Provider {
        MathTransform transform(ProjectionSpec spec) throws Exception {
            ParameterValueGroup values = ellipsoid(getParameters().createValue());
            values.parameter("latitude_of_origin").setValue(spec.lat0Deg());
            values.parameter("standard_parallel_1").setValue(spec.parallel1Deg());
            values.parameter("standard_parallel_2").setValue(spec.parallel2Deg());
            return createMathTransform(values);
        }
    }

    private record GeoToolsProjection(ProjectionSpec spec, CutRegion region, MathTransform transform)
            implements PlaneProjection {
        @Override
        public void forward(double[] turnedLonLatDeg, double[] xyM, int count) {
            try {
                transform.transform(turnedLonLatDeg, 0, xyM, 0, count);
            } catch (TransformException partly) {
                return; // the rest is filled in, with NaN where it is undefined
            }
        }

        @Override
        public Optional<LonLat> inverse(double xM, double yM) {
            double[] point = {xM, yM};
            try {
                transform.inverse().transform(point, 0, point, 0, 1);
            } catch (TransformException outside) {
                return Optional.empty();
            }
            return Double.isFinite(point[0]) && Math.abs(point[1]) <= 90
                    ? Optional.of(LonLat.wrapped(point[0] + region.centralMeridianDeg(), point[1]))
                    : Optional.empty();
        }
    }

    private record PlateCarree(ProjectionSpec spec, CutRegion region) implements PlaneProjection {
        private static final double METRES_PER_DEGREE = 111_319.49079327358;

        @Override
        public void forward(double[] turnedLonLatDeg, double[] xyM, int count) {
            for (int i = 0; i < 2 * count; i++) {
                xyM[i] = turnedLonLatDeg[i] * METRES_PER_DEGREE;
            }
        }

        @Override
        public Optional<LonLat> inverse(double xM, double yM) {
            double lonDeg = xM / METRES_PER_DEGREE;
            double latDeg = yM / METRES_PER_DEGREE;
            return Math.abs(lonDeg) <= 180 && Math.abs(latDeg) <= 90
                    ? Optional.of(LonLat.wrapped(lonDeg + region.centralMeridianDeg(), latDeg))
                    : Optional.empty();
        }
    }
}
