package org.overflight.projection;

import java.awt.geom.Point2D;
import org.geotools.api.parameter.ParameterValueGroup;

/**
 * Transverse Mercator by Krüger's series: C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", Journal of
 * Geodesy 85 (2011), equations 7 to 36. Right to a centimetre within 70 degrees of the central meridian, across the poles too;
 * the one that comes with GeoTools is meant for a few degrees and is 108 km off at 80.
 */
final class TransverseMercator extends SpheroidProjection {
    private static final long serialVersionUID = 1;
    private static final double[][] FORWARD = {
        {1d / 2, -2d / 3, 5d / 16, 41d / 180, -127d / 288, 7891d / 37800},
        {13d / 48, -3d / 5, 557d / 1440, 281d / 630, -1983433d / 1935360},
        {61d / 240, -103d / 140, 15061d / 26880, 167603d / 181440},
        {49561d / 161280, -179d / 168, 6601661d / 7257600},
        {34729d / 80640, -3418889d / 1995840},
        {212378941d / 319334400},
    };
    private static final double[][] INVERSE = {
        {-1d / 2, 2d / 3, -37d / 96, 1d / 360, 81d / 512, -96199d / 604800},
        {-1d / 48, -1d / 15, 437d / 1440, -46d / 105, 1118711d / 3870720},
        {-17d / 480, 37d / 840, 209d / 4480, -5569d / 90720},
        {-4397d / 161280, 11d / 504, 830251d / 7257600},
        {-4583d / 161280, 108847d / 3991680},
        {-20648693d / 638668800},
    };

    private final transient SineSeries forward;
    private final transient SineSeries inverse;
    private final transient ConformalLatitude conformal;
    private final double rectifyingRadius;
    private final double originNorthing;

    TransverseMercator(ParameterValueGroup parameters) {
        super(parameters);
        double n = spheroid().thirdFlattening();
        forward = SineSeries.of(FORWARD, n);
        inverse = SineSeries.of(INVERSE, n);
        conformal = new ConformalLatitude(excentricity);
        double n2 = n * n;
        rectifyingRadius = (1 + n2 / 4 * (1 + n2 / 16 * (1 + n2 / 4))) / (1 + n);
        originNorthing =
                transformNormalized(0, latitudeOfOrigin, new Point2D.Double()).getY();
    }

    @Override
    protected Point2D transformNormalized(double lambda, double phi, Point2D target) {
        double tau = conformal.tangent(StrictMath.tan(phi));
        double cosLambda = StrictMath.cos(lambda);
        double xi = StrictMath.atan2(tau, cosLambda);
        double eta = asinh(StrictMath.sin(lambda) / StrictMath.sqrt(tau * tau + cosLambda * cosLambda));
        double[] shift = complexSum(forward, xi, eta);
        return at(target, rectifyingRadius * (eta + shift[1]), rectifyingRadius * (xi + shift[0]) - originNorthing);
    }

    @Override
    protected Point2D inverseTransformNormalized(double x, double y, Point2D target) {
        double xi = (y + originNorthing) / rectifyingRadius;
        double eta = x / rectifyingRadius;
        double[] shift = complexSum(inverse, xi, eta);
        double xiSphere = xi + shift[0];
        double sinhEta = StrictMath.sinh(eta + shift[1]);
        double cosXi = StrictMath.cos(xiSphere);
        double tau = StrictMath.sin(xiSphere) / StrictMath.sqrt(sinhEta * sinhEta + cosXi * cosXi);
        return at(target, StrictMath.atan2(sinhEta, cosXi), StrictMath.atan(conformal.geodeticTangent(tau)));
    }

    /** The sine series at 2 (xi + i eta): real and imaginary part. */
    private static double[] complexSum(SineSeries series, double xi, double eta) {
        double real = 0;
        double imaginary = 0;
        for (int k = series.size(); k > 0; k--) {
            real += series.coefficient(k) * StrictMath.sin(2 * k * xi) * StrictMath.cosh(2 * k * eta);
            imaginary += series.coefficient(k) * StrictMath.cos(2 * k * xi) * StrictMath.sinh(2 * k * eta);
        }
        return new double[] {real, imaginary};
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(StrictMath.log1p(size + size * size / (1 + Math.sqrt(1 + size * size))), x);
    }
}
