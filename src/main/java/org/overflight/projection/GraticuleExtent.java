package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;

/** Which meridians and parallels pass through a cap, and how far each of them is drawn. */
final class GraticuleExtent {
    private static final int QUARTER = 90 * 60;
    private static final int HALF_TURN = 180 * 60;

    /** Meridians end before they come closer to each other than this part of the interval. */
    private static final double CLOSEST = 0.2;

    /** A parallel is drawn as great arcs that leave it by no more than this. */
    private static final double SAG_PX = 0.05;

    private static final double EARTH_RADIUS_M = 6_371_008;

    private final double lonDeg;
    private final double halfLonDeg;
    private final double southDeg;
    private final double northDeg;
    private final int interval;
    private final boolean converging;
    private final SheetProjection sheet;

    GraticuleExtent(SphericalCap seen, int intervalMinutes, SheetProjection sheet) {
        double radius = seen.radiusDeg() + 1e-6;
        double lat = seen.center().latDeg();
        lonDeg = seen.center().lonDeg();
        southDeg = Math.max(-90, lat - radius);
        northDeg = Math.min(90, lat + radius);
        double ratio = southDeg == -90 || northDeg == 90
                ? 1
                : StrictMath.sin(Math.toRadians(radius)) / StrictMath.cos(Math.toRadians(lat));
        halfLonDeg = ratio >= 1 ? 180 : Math.toDegrees(StrictMath.asin(ratio));
        interval = intervalMinutes;
        converging = isConverging(sheet);
        this.sheet = sheet;
    }

    /** Whether meridians meet at a point of the map, as they do not where a pole is a line. */
    private static boolean isConverging(SheetProjection sheet) {
        return switch (sheet.spec().family()) {
            case MERCATOR, ROBINSON, WINKEL_TRIPEL, MOLLWEIDE, EQUIRECTANGULAR, EQUAL_EARTH -> false;
            default -> true;
        };
    }

    /** Longitudes in minutes, west of the antimeridian first. */
    List<Integer> meridianMinutes() {
        List<Integer> found = new ArrayList<>();
        for (int minutes = interval - HALF_TURN; minutes <= HALF_TURN; minutes += interval) {
            if (Math.abs(Math.IEEEremainder(minutes / 60.0 - lonDeg, 360)) <= halfLonDeg) {
                found.add(minutes);
            }
        }
        return found;
    }

    /** Latitudes in minutes, without the poles. */
    List<Integer> parallelMinutes() {
        List<Integer> found = new ArrayList<>();
        for (int minutes = interval - QUARTER; minutes < QUARTER; minutes += interval) {
            if (minutes / 60.0 >= southDeg && minutes / 60.0 <= northDeg) {
                found.add(minutes);
            }
        }
        return found;
    }

    PositionSequence meridian(int minutes) {
        double lon = minutes / 60.0;
        double end = endDeg(minutes);
        double south = Math.max(-end, southDeg);
        double north = Math.min(end, northDeg);
        if (south >= north) {
            return PositionSequence.of();
        }
        double middle = (south + north) / 2;
        return PositionSequence.of(lon, south, lon, middle, lon, north);
    }

    /** Latitude at which a meridian ends: the rounder its longitude, the nearer to the pole. */
    private double endDeg(int minutes) {
        if (!converging || minutes % QUARTER == 0) {
            return 90;
        }
        int roundest = interval;
        for (int step = interval; step < QUARTER; step += interval) {
            roundest = QUARTER % step == 0 && minutes % step == 0 ? step : roundest;
        }
        double endMinutes = Math.toDegrees(StrictMath.acos(CLOSEST * interval / roundest)) * 60;
        return Math.floor(endMinutes / interval) * interval / 60.0;
    }

    PositionSequence parallel(int minutes) {
        double lat = minutes / 60.0;
        double metresPerPx = sheet.metresPerPx(LonLat.wrapped(lonDeg, lat));
        double slope = Math.abs(StrictMath.sin(Math.toRadians(2 * lat)) / 2) + 1e-3;
        double stepDeg = Math.toDegrees(Math.sqrt(8 * SAG_PX * metresPerPx / (EARTH_RADIUS_M * slope)));
        int steps = (int) Math.ceil(2 * halfLonDeg / Math.min(10, stepDeg));
        double[] lonLat = new double[2 * steps + 2];
        for (int i = 0; i <= steps; i++) {
            lonLat[2 * i] = lonDeg - halfLonDeg + 2 * halfLonDeg * i / steps;
            lonLat[2 * i + 1] = lat;
        }
        return PositionSequence.of(lonLat);
    }
}
