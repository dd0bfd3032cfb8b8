package org.overflight.formats.tracks;

import java.util.Arrays;
import java.util.List;
import org.overflight.formats.FixQuality;
import org.overflight.formats.FixRows;
import org.overflight.formats.FixSequence;
import org.overflight.formats.RecordedTrack;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Fix;

/** All fixes of a track by one index, through its segments. */
final class Fixes {
    /** Up to here a plane does: it is wrong by less than a millionth. */
    private static final double PLANE_DEG = 0.2;

    private static final double ECCENTRICITY_SQUARED = Ellipsoid.FLATTENING * (2 - Ellipsoid.FLATTENING);

    private final List<FixSequence> segments;
    private final int[] starts;

    Fixes(RecordedTrack track) {
        segments = track.segments();
        starts = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            starts[i + 1] = starts[i] + segments.get(i).size();
        }
    }

    int size() {
        return starts[segments.size()];
    }

    /** Which segment a fix is in. */
    int segment(int index) {
        if (segments.size() == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    Fix get(int index) {
        int segment = segment(index);
        return segments.get(segment).get(index - starts[segment]);
    }

    /** As text; see {@link FixRows}. */
    String row(int index) {
        int segment = segment(index);
        return FixRows.row(segments.get(segment), index - starts[segment]);
    }

    /** Seconds since 1970; not a number if not known. */
    double timeS(int index) {
        int segment = segment(index);
        return segments.get(segment).timeS(index - starts[segment]);
    }

    /** Line of the file, from 1; 0 if not known. */
    int line(int index) {
        int segment = segment(index);
        return segments.get(segment).line(index - starts[segment]);
    }

    boolean has(int index, FixQuality quality) {
        int segment = segment(index);
        return segments.get(segment).has(index - starts[segment], quality);
    }

    /** Distance between two fixes, metres. */
    double distanceM(int from, int to) {
        double lonDeg = lonDeg(to) - lonDeg(from);
        double latDeg = latDeg(to) - latDeg(from);
        boolean near = Math.abs(lonDeg) < PLANE_DEG && Math.abs(latDeg) < PLANE_DEG && Math.abs(latDeg(from)) < 80;
        return near
                ? planeM(lonDeg, latDeg, (latDeg(from) + latDeg(to)) / 2)
                : Ellipsoid.inverse(get(from).position(), get(to).position()).distanceM();
    }

    /** By the radii of curvature at the middle latitude. */
    private static double planeM(double lonDeg, double latDeg, double middleDeg) {
        double middle = Math.toRadians(middleDeg);
        double sine = StrictMath.sin(middle);
        double squared = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double acrossM = Ellipsoid.EQUATORIAL_RADIUS_M / Math.sqrt(squared);
        double alongM = acrossM * (1 - ECCENTRICITY_SQUARED) / squared;
        double x = Math.toRadians(lonDeg) * acrossM * StrictMath.cos(middle);
        double y = Math.toRadians(latDeg) * alongM;
        return Math.sqrt(x * x + y * y);
    }

    double altitudeM(int index) {
        int segment = segment(index);
        return segments.get(segment).altitudeM(index - starts[segment]);
    }

    double groundSpeedMps(int index) {
        int segment = segment(index);
        return segments.get(segment).groundSpeedMps(index - starts[segment]);
    }

    double lonDeg(int index) {
        int segment = segment(index);
        return segments.get(segment).lonDeg(index - starts[segment]);
    }

    double latDeg(int index) {
        int segment = segment(index);
        return segments.get(segment).latDeg(index - starts[segment]);
    }
}
