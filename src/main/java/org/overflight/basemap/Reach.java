package org.overflight.basemap;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/**
 * All that lies within a distance of some land, in a plane. The distance is gone in three steps, small ones first: the first fills
 * the bays, so that the last has a smooth coast to start from; what is within b of what is within a is what is within a + b.
 */
final class Reach {
    /** Shares of the distance, with segments to a quarter circle that keep each step within 0.05 % of the distance. */
    private static final double[][] STEPS = {{0.05, 8}, {0.2, 12}, {0.75, 24}};

    /** Shallow bays may be filled to this share of the distance. */
    private static final double FLATTENING = 0.000_25;

    private Reach() {}

    /** Up to 0.15 % of the distance smaller than it should be. */
    static Geometry around(Geometry land, double distanceM) {
        Geometry reached = land;
        for (double[] step : STEPS) {
            BufferParameters parameters = new BufferParameters((int) step[1]);
            parameters.setSimplifyFactor(FLATTENING / step[0]);
            reached = BufferOp.bufferOp(reached, step[0] * distanceM, parameters);
        }
        return reached;
    }
}
