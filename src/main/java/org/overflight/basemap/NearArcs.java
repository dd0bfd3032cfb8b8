package org.overflight.basemap;

import java.util.stream.IntStream;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalCap;

/** The arcs near the caps along a line: those near a neighbourhood are looked up once for all small caps in it. */
final class NearArcs {
    private static final double NEIGHBOURHOOD_DEG = 2;

    /** What a cap may be wrong by when arcs are held against it, and more. */
    private static final double MARGIN_DEG = 1e-3;

    private final ArcCaps caps;
    private final int[] all;
    private SphericalCap neighbourhood = new SphericalCap(new LonLat(0, 0), 0);
    private int[] neighbours = {};

    NearArcs(ArcCaps caps) {
        this.caps = caps;
        this.all = IntStream.range(0, caps.count()).toArray();
    }

    /** The arcs that may be seen within a cap, in their order. */
    int[] within(SphericalCap cap) {
        if (cap.radiusDeg() > NEIGHBOURHOOD_DEG / 2) {
            return caps.within(cap, all);
        }
        if (!isInNeighbourhood(cap)) {
            neighbourhood = new SphericalCap(cap.center(), NEIGHBOURHOOD_DEG);
            neighbours = caps.within(neighbourhood, all);
        }
        return caps.within(cap, neighbours);
    }

    private boolean isInNeighbourhood(SphericalCap cap) {
        double[] center = Sphere.vector(
                neighbourhood.center().lonDeg(), neighbourhood.center().latDeg());
        double[] other = Sphere.vector(cap.center().lonDeg(), cap.center().latDeg());
        double apartDeg = StrictMath.toDegrees(Sphere.angleRad(center, other));
        return apartDeg + cap.radiusDeg() < neighbourhood.radiusDeg() - MARGIN_DEG;
    }
}
