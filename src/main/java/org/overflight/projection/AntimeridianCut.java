package org.overflight.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * Cuts geometry on the sphere at the antimeridian, as plane formats like GeoJSON need it (RFC 7946, 3.1.9). What comes out
 * touches the antimeridian but never crosses it; a polygon that holds a pole runs along the pole's line of latitude.
 */
public final class AntimeridianCut {
    private static final CutRegion.LonLatBand WORLD = new CutRegion.LonLatBand(0, -90, 90);

    /** So near to the antimeridian is on it, degrees. */
    private static final double NEAR_DEG = 1e-8;

    private AntimeridianCut() {}

    /** The pieces of lines whose edges are great arcs. */
    public static List<PositionSequence> lines(List<PositionSequence> lines) {
        return sequences(new SphereCut(WORLD).lines(lines));
    }

    /** The pieces of a polygon, each with the holes that lie in it. */
    public static List<FlatPolygon> polygons(SphericalPolygon polygon) {
        return FlatPolygon.group(sequences(new SphereCut(WORLD).polygon(polygon)));
    }

    private static List<PositionSequence> sequences(CutParts parts) {
        List<PositionSequence> found = new ArrayList<>();
        for (int part = 0; part < parts.partCount(); part++) {
            PositionSequence sequence = sequence(parts, part);
            if (sequence.size() >= (parts.isClosed() ? 3 : 2)) {
                found.add(sequence);
            }
        }
        return found;
    }

    private static PositionSequence sequence(CutParts parts, int part) {
        double[] lonLat = new double[2 * (parts.end(part) - parts.start(part))];
        int used = 0;
        for (int i = parts.start(part); i < parts.end(part); i++) {
            double lon = onAntimeridian(parts.lonDeg(i));
            double lat = parts.latDeg(i);
            boolean along = Math.abs(lat) == 90 && Math.abs(lon) < 180;
            if (!along && !(used > 0 && isRepeated(lonLat, used - 2, new double[] {lon, lat}))) {
                lonLat[used++] = lon;
                lonLat[used++] = lat;
            }
        }
        while (parts.isClosed()
                && used > 2
                && isRepeated(lonLat, 0, new double[] {lonLat[used - 2], lonLat[used - 1]})) {
            used -= 2;
        }
        return PositionSequence.of(Arrays.copyOf(lonLat, used));
    }

    private static double onAntimeridian(double lonDeg) {
        return Math.abs(lonDeg) > 180 - NEAR_DEG ? Math.copySign(180, lonDeg) : lonDeg;
    }

    /** A position that was on the antimeridian is followed by its crossing, a tenth of a millimetre on. */
    private static boolean isRepeated(double[] lonLat, int at, double[] next) {
        boolean same = lonLat[at] == next[0] && lonLat[at + 1] == next[1];
        return same
                || (Math.abs(next[0]) == 180 && lonLat[at] == next[0] && Math.abs(lonLat[at + 1] - next[1]) < NEAR_DEG);
    }
}
