package org.overflight.geodesy;

/**
 * Auxiliary latitudes of the WGS 84 ellipsoid, radians.
 *
 * <p>Rectifying latitude (proportional to the length of the meridian): series in the third flattening to the sixth order, which
 * leaves less than a nanometre; coefficients: C. F. F. Karney, "On auxiliary latitudes", Survey Review 56 (2024) 165-180,
 * equations A5 and A6. Isometric latitude (the Mercator map's northing): closed form, Snyder 1987, equation 7-7.
 */
final class Latitudes {
    private static final double N = Ellipsoid.FLATTENING / (2 - Ellipsoid.FLATTENING);
    private static final double N2 = N * N;

    /** Length of the meridian per radian of rectifying latitude, metres. */
    static final double RECTIFYING_RADIUS_M =
            Ellipsoid.EQUATORIAL_RADIUS_M / (1 + N) * (1 + N2 / 4 * (1 + N2 / 16 * (1 + N2 / 4)));

    private static final double E2 = Ellipsoid.ECCENTRICITY_SQUARED;
    private static final double E = Math.sqrt(E2);

    private static final double[] TO_RECTIFYING = {
        N * (-3.0 / 2 + N2 * (9.0 / 16 - N2 * 3 / 32)),
        N2 * (15.0 / 16 + N2 * (-15.0 / 32 + N2 * 135 / 2048)),
        N2 * N * (-35.0 / 48 + N2 * 105 / 256),
        N2 * N2 * (315.0 / 512 - N2 * 189 / 512),
        N2 * N2 * N * (-693.0 / 1280),
        N2 * N2 * N2 * (1001.0 / 2048)
    };
    private static final double[] FROM_RECTIFYING = {
        N * (3.0 / 2 + N2 * (-27.0 / 32 + N2 * 269 / 512)),
        N2 * (21.0 / 16 + N2 * (-55.0 / 32 + N2 * 6759 / 4096)),
        N2 * N * (151.0 / 96 - N2 * 417 / 128),
        N2 * N2 * (1097.0 / 512 - N2 * 15543 / 2560),
        N2 * N2 * N * (8011.0 / 2560),
        N2 * N2 * N2 * (293393.0 / 61440)
    };

    private Latitudes() {}

    static double rectifying(double latRad) {
        return latRad + sineSeries(TO_RECTIFYING, latRad);
    }

    static double fromRectifying(double rectifyingRad) {
        return rectifyingRad + sineSeries(FROM_RECTIFYING, rectifyingRad);
    }

    /** How much the isometric latitude grows from one latitude to another, neither a pole. */
    static double isometricDifference(double fromRad, double toRad) {
        return isometricSlope(fromRad, toRad) * (toRad - fromRad);
    }

    /** The difference of rectifying latitudes over that of isometric latitudes; its limit if both latitudes are the same. */
    static double rectifyingPerIsometric(double fromRad, double toRad) {
        return rectifyingSlope(fromRad, toRad) / isometricSlope(fromRad, toRad);
    }

    private static double sineSeries(double[] coefficients, double angleRad) {
        double sum = 0;
        for (int k = coefficients.length; k > 0; k--) {
            sum += coefficients[k - 1] * StrictMath.sin(2 * k * angleRad);
        }
        return sum;
    }

    private static double rectifyingSlope(double x, double y) {
        double sum = 1;
        for (int k = TO_RECTIFYING.length; k > 0; k--) {
            sum += TO_RECTIFYING[k - 1] * 2 * k * StrictMath.cos(k * (x + y)) * sineQuotient(k * (y - x));
        }
        return sum;
    }

    private static double isometricSlope(double x, double y) {
        double sinX = StrictMath.sin(x);
        double sinY = StrictMath.sin(y);
        double half = (y - x) / 2;
        double sineSlope = StrictMath.cos((x + y) / 2) * sineQuotient(half);
        return gudermannSlope(x, y) - E2 * sineSlope * artanhSlope(E * sinX, E * sinY);
    }

    /** Divided difference of asinh(tan x). */
    private static double gudermannSlope(double x, double y) {
        double tanX = StrictMath.tan(x);
        double tanY = StrictMath.tan(y);
        double secX = Math.sqrt(1 + tanX * tanX);
        double secY = Math.sqrt(1 + tanY * tanY);
        double distance = y - x;
        if (distance == 0) {
            return secX;
        }
        if (tanX * tanY <= 0) {
            return (arsinh(tanY) - arsinh(tanX)) / distance;
        }
        double tanDifference = StrictMath.tan(distance) * (1 + tanX * tanY);
        return arsinh(tanDifference * (tanX + tanY) / (tanX * secY + tanY * secX)) / distance;
    }

    /** Divided difference of artanh, arguments within -E..E. */
    private static double artanhSlope(double x, double y) {
        double ratio = (y - x) / (1 - x * y);
        return ratio == 0 ? 1 / (1 - x * x) : artanh(ratio) / (y - x);
    }

    private static double sineQuotient(double x) {
        return x == 0 ? 1 : StrictMath.sin(x) / x;
    }

    private static double arsinh(double x) {
        double size = Math.abs(x);
        double value = StrictMath.log1p(size + size * size / (1 + Math.sqrt(1 + size * size)));
        return Math.copySign(value, x);
    }

    private static double artanh(double x) {
        return StrictMath.log1p(2 * x / (1 - x)) / 2;
    }
}
