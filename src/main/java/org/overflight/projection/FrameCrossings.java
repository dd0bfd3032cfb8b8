package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.projection.GraticuleLine.EdgePoint;
import org.overflight.projection.GraticuleLine.Side;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/** Collects the places where segments cross the edge of a frame. */
final class FrameCrossings {
    private final BoxPx frame;
    private final List<EdgePoint> found = new ArrayList<>();

    FrameCrossings(BoxPx frame) {
        this.frame = frame;
    }

    List<EdgePoint> found() {
        return List.copyOf(found);
    }

    void addSegment(PointPx a, PointPx b) {
        addUpright(Side.LEFT, a, b);
        addUpright(Side.RIGHT, a, b);
        addLevel(Side.TOP, a, b);
        addLevel(Side.BOTTOM, a, b);
    }

    private void addUpright(Side side, PointPx a, PointPx b) {
        double x = side == Side.LEFT ? frame.xPx() : frame.rightPx();
        if (a.xPx() < x != b.xPx() < x) {
            double y = a.yPx() + (b.yPx() - a.yPx()) * (x - a.xPx()) / (b.xPx() - a.xPx());
            if (y >= frame.yPx() && y <= frame.bottomPx()) {
                found.add(new EdgePoint(side, new PointPx(x, Placement.snapped(y))));
            }
        }
    }

    private void addLevel(Side side, PointPx a, PointPx b) {
        double y = side == Side.TOP ? frame.yPx() : frame.bottomPx();
        if (a.yPx() < y != b.yPx() < y) {
            double x = a.xPx() + (b.xPx() - a.xPx()) * (y - a.yPx()) / (b.yPx() - a.yPx());
            if (x >= frame.xPx() && x <= frame.rightPx()) {
                found.add(new EdgePoint(side, new PointPx(Placement.snapped(x), y)));
            }
        }
    }
}
