package org.overflight.raster;

import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Circles as polygons of so many corners that none is seen. */
final class Circle {
    private static final int CORNERS = 48;

    private Circle() {}

    static Outline around(PointPx middle, double radiusPx) {
        Outline.Builder ring = Outline.rings().startPart();
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            ring.add(middle.xPx() + radiusPx * StrictMath.cos(angle), middle.yPx() + radiusPx * StrictMath.sin(angle));
        }
        return ring.build();
    }
}
