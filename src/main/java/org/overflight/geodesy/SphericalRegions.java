package org.overflight.geodesy;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** What a region holds, how large it is, and which way its rings run. The inside is to the left of every ring. */
public final class SphericalRegions {
    /** Area of the Earth, square metres. */
    public static final double EARTH_AREA_M2 = Geodesic.WGS84.EllipsoidArea();

    private static final double ROUNDING_DEG = 1e-9;

    private SphericalRegions() {}

    /**
     * Whether a position is inside; on the very edge either answer is right. For many positions use {@link PreparedRegion}.
     */
    public static boolean contains(SphericalPolygon region, LonLat position) {
        return PreparedRegion.of(region).contains(position);
    }

    /**
     * Area on the ellipsoid, square metres, 0 to the whole Earth. Edges longer than some kilometres are cut into pieces, so that
     * the great arcs that they are and the geodesics that bound the area agree.
     */
    public static double areaM2(SphericalPolygon region) {
        double sum = 0;
        for (PositionSequence ring : region.rings()) {
            sum += signedAreaM2(ring);
        }
        double inRange = sum % EARTH_AREA_M2;
        return inRange < 0 ? inRange + EARTH_AREA_M2 : inRange;
    }

    /** A ring turned round if more than half of the Earth lies to its left. */
    public static PositionSequence rewound(PositionSequence ring) {
        return signedAreaM2(ring) < 0 ? ring.reversed() : ring;
    }

    /** A region whose rings are all turned round if it covers more than half of the Earth. */
    public static SphericalPolygon rewound(SphericalPolygon region) {
        return areaM2(region) > EARTH_AREA_M2 / 2 ? reversed(region) : region;
    }

    /** All that a region does not hold. */
    public static SphericalPolygon reversed(SphericalPolygon region) {
        return new SphericalPolygon(
                region.rings().stream().map(PositionSequence::reversed).toList());
    }

    /**
     * A cap that holds a region; not always the smallest, and the whole sphere for a region that no cap up to a hemisphere holds.
     * A region without rings has a cap of radius 0.
     */
    public static SphericalCap boundingCap(SphericalPolygon region) {
        Vector sum = new Vector(0, 0, 0);
        for (PositionSequence ring : region.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                sum = sum.plus(Vector.of(ring.lonDeg(i), ring.latDeg(i)));
            }
        }
        Vector middle = sum.unit();
        double radiusRad = 0;
        for (PositionSequence ring : region.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                radiusRad = Math.max(radiusRad, middle.angleRad(Vector.of(ring.lonDeg(i), ring.latDeg(i))));
            }
        }
        LonLat center = middle.position();
        boolean holdsAll =
                radiusRad < Math.PI / 2 && !contains(region, middle.times(-1).position());
        return new SphericalCap(center, holdsAll ? Math.toDegrees(radiusRad) + ROUNDING_DEG : 180);
    }

    /** Area to the left of a ring; if that is more than half of the Earth, minus the area to its right. Square metres. */
    private static double signedAreaM2(PositionSequence ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 0; i < ring.size(); i++) {
            PositionSequence edge = EdgePieces.of(ring.get(i), ring.get((i + 1) % ring.size()));
            for (int k = 0; k < edge.size() - 1; k++) {
                area.AddPoint(edge.latDeg(k), edge.lonDeg(k));
            }
        }
        return area.Compute(false, true).area;
    }
}
