package org.overflight.geodesy;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.overflight.model.LonLat;

/**
 * Distances and courses on the WGS 84 ellipsoid, good to nanometres (geodesics: Karney's GeographicLib) and to better than a
 * micrometre (rhumb lines).
 *
 * <p>Where two geodesics are equally short (latitudes equal and opposite, longitudes nearly or exactly half a turn apart) the
 * northern one is taken; between the two poles, the one along the meridian of the first position.
 */
public final class Ellipsoid {
    /** Equatorial radius, metres. */
    public static final double EQUATORIAL_RADIUS_M = 6_378_137;

    /** Flattening. */
    public static final double FLATTENING = 1 / 298.257223563;

    /** Square of the first eccentricity. */
    static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

    /** Largest radius of curvature (at the poles), metres: no two normals an angle apart are farther apart on the ground. */
    static final double LARGEST_RADIUS_M = EQUATORIAL_RADIUS_M / (1 - FLATTENING);

    private static final int INVERSE_OUTPUT = GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH;

    private Ellipsoid() {}

    /** The shortest line from one position to another. */
    public static GeodesicInverse inverse(LonLat from, LonLat to) {
        GeodesicData solved = solve(from, to);
        if (solved.s12 == 0) {
            return new GeodesicInverse(0, 0, 0);
        }
        return new GeodesicInverse(solved.s12, course(solved.azi1), course(solved.azi2));
    }

    /**
     * Where the geodesic of a course ends.
     *
     * @param azimuthDeg course at the start, degrees clockwise from north
     * @param distanceM metres; negative goes backwards
     */
    public static LonLat direct(LonLat from, double azimuthDeg, double distanceM) {
        GeodesicData end = Geodesic.WGS84.Direct(
                from.latDeg(), from.lonDeg(), azimuthDeg, distanceM, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return LonLat.wrapped(end.lon2, end.lat2);
    }

    /** The line of constant course; if it could go either way round, eastward. Poles belong to the meridian they are given with. */
    public static RhumbInverse rhumbInverse(LonLat from, LonLat to) {
        return RhumbLine.between(from, to);
    }

    /**
     * Where the line of constant course ends. A line along a meridian goes on beyond a pole; any other that comes to a pole
     * winds round it without end in a finite length, and ends there.
     *
     * @param courseDeg degrees clockwise from north
     * @param distanceM metres; negative goes backwards
     */
    public static LonLat rhumbDirect(LonLat from, double courseDeg, double distanceM) {
        return new RhumbLine(from, courseDeg).at(distanceM);
    }

    /** The geodesic with its azimuths, the northern one of two. */
    static GeodesicData solve(LonLat from, LonLat to) {
        double toLonDeg = areOppositePoles(from, to) ? from.lonDeg() : to.lonDeg();
        GeodesicData solved =
                Geodesic.WGS84.Inverse(from.latDeg(), from.lonDeg(), to.latDeg(), toLonDeg, INVERSE_OUTPUT);
        if (hasTwin(from, to, solved) && Math.abs(solved.azi1) > 90) {
            double initial = solved.azi1;
            solved.azi1 = solved.azi2;
            solved.azi2 = initial;
        }
        return solved;
    }

    static boolean areOppositePoles(LonLat from, LonLat to) {
        return Math.abs(from.latDeg()) == 90 && from.latDeg() == -to.latDeg();
    }

    /**
     * Whether another geodesic is as short: GeographicLib's documentation, "Multiple shortest geodesics". On an oblate
     * ellipsoid that needs opposite latitudes; the twin has the azimuths exchanged.
     */
    static boolean hasTwin(LonLat from, LonLat to, GeodesicData solved) {
        return from.latDeg() == -to.latDeg()
                && Math.abs(from.latDeg()) < 90
                && solved.s12 > 0
                && solved.azi1 != solved.azi2;
    }

    /** An azimuth as a course from 0 (included) to 360. */
    static double course(double azimuthDeg) {
        double turned = azimuthDeg % 360;
        double positive = turned < 0 ? turned + 360 : turned;
        return positive >= 360 ? 0 : positive + 0.0;
    }
}
