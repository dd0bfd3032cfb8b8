package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/** The free corners of a map, for what is laid over it. */
final class Corners {
    private static final double EDGE_PX = 14;
    private static final double CLEARANCE_PX = 14;

    private final BoxPx frame;
    private final List<PointPx> busy;
    private final List<BoxPx> reserved;
    private final List<BoxPx> taken = new ArrayList<>();

    /**
     * @param busy points that must not be covered: symbols, and lines every few pixels
     * @param reserved boxes that must not be covered
     */
    Corners(BoxPx frame, List<PointPx> busy, List<BoxPx> reserved) {
        this.frame = frame;
        this.busy = List.copyOf(busy);
        this.reserved = List.copyOf(reserved);
    }

    /**
     * Takes the corner around which the map is emptiest.
     *
     * @param size of what is to be laid there
     * @return where it lies; empty if it would cover a symbol, a line or what lies there already in every corner
     */
    Optional<BoxPx> take(BoxPx size) {
        BoxPx best = null;
        double mostRoomPx = 0;
        for (BoxPx corner : corners(size)) {
            double roomPx = roomPx(corner);
            if (roomPx > mostRoomPx) {
                mostRoomPx = roomPx;
                best = corner;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        taken.add(best);
        return Optional.of(best);
    }

    /** Lower left, lower right, upper left, upper right. */
    private List<BoxPx> corners(BoxPx size) {
        double left = frame.xPx() + EDGE_PX;
        double right = frame.rightPx() - EDGE_PX - size.widthPx();
        double top = frame.yPx() + EDGE_PX;
        double bottom = frame.bottomPx() - EDGE_PX - size.heightPx();
        return List.of(
                new BoxPx(left, bottom, size.widthPx(), size.heightPx()),
                new BoxPx(right, bottom, size.widthPx(), size.heightPx()),
                new BoxPx(left, top, size.widthPx(), size.heightPx()),
                new BoxPx(right, top, size.widthPx(), size.heightPx()));
    }

    /** Distance to the nearest busy point, up to a sixth of the map; 0 if something is covered. */
    private double roomPx(BoxPx box) {
        if (!frame.contains(box) || covers(box.grown(6))) {
            return 0;
        }
        double nearest = Math.max(frame.widthPx(), frame.heightPx()) / 6;
        for (PointPx point : busy) {
            double dx = Math.max(Math.max(box.xPx() - point.xPx(), point.xPx() - box.rightPx()), 0);
            double dy = Math.max(Math.max(box.yPx() - point.yPx(), point.yPx() - box.bottomPx()), 0);
            nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
        }
        return nearest < CLEARANCE_PX ? 0 : nearest;
    }

    private boolean covers(BoxPx box) {
        return taken.stream().anyMatch(box::overlaps) || reserved.stream().anyMatch(box::overlaps);
    }

    /** What has been laid over the map. */
    List<BoxPx> taken() {
        return List.copyOf(taken);
    }
}
