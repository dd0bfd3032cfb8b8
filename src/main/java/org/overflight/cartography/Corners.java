package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** The free corners of a sheet, and of two discs on it the notches between them, for what is laid over it. */
final class Corners {
    private static final double EDGE_PX = 14;
    private static final double NOTCH_EDGE_PX = 6;
    private static final double CLEARANCE_PX = 14;

    private final BoxPx frame;
    private final List<PointPx> busy;
    private final List<BoxPx> reserved;
    private final List<PointPx> rims;
    private final List<BoxPx> taken = new ArrayList<>();

    /**
     * @param busy points that must not be covered: symbols, and lines every few pixels
     * @param reserved boxes that must not be covered
     */
    Corners(BoxPx frame, List<PointPx> busy, List<BoxPx> reserved) {
        this(frame, busy, reserved, List.of());
    }

    private Corners(BoxPx frame, List<PointPx> busy, List<BoxPx> reserved, List<PointPx> rims) {
        this.frame = frame;
        this.busy = List.copyOf(busy);
        this.reserved = List.copyOf(reserved);
        this.rims = List.copyOf(rims);
    }

    /** Corners and notches of a sheet of two discs: beside both if that can be. */
    static Corners ofDiscs(List<SheetProjection> discs, List<PointPx> busy) {
        List<PointPx> rims = new ArrayList<>();
        for (SheetProjection disc : discs) {
            Outline rim = disc.rim();
            for (int i = 0; i < rim.pointCount(); i++) {
                rims.add(rim.point(i));
            }
        }
        BoxPx first = discs.get(0).frame();
        BoxPx last = discs.get(discs.size() - 1).frame();
        BoxPx whole = new BoxPx(first.xPx(), first.yPx(), last.rightPx() - first.xPx(), last.bottomPx() - first.yPx());
        return new Corners(whole, busy, List.of(), rims);
    }

    /**
     * Takes the corner around which the map is emptiest.
     *
     * @param size of what is to be laid there
     * @return where it lies; empty if it would cover a symbol, a line or what lies there already in every corner
     */
    Optional<BoxPx> take(BoxPx size) {
        Optional<BoxPx> best = rims.isEmpty() ? Optional.empty() : besideDiscs(size);
        if (best.isEmpty()) {
            best = roomiest(corners(size), busy);
        }
        best.ifPresent(taken::add);
        return best;
    }

    private Optional<BoxPx> besideDiscs(BoxPx size) {
        List<PointPx> all = new ArrayList<>(busy);
        all.addAll(rims);
        List<BoxPx> places = new ArrayList<>(notches(size));
        places.addAll(corners(size));
        return roomiest(places, all);
    }

    private Optional<BoxPx> roomiest(List<BoxPx> places, List<PointPx> avoided) {
        BoxPx best = null;
        double mostRoomPx = 0;
        for (BoxPx place : places) {
            double roomPx = roomPx(place, avoided);
            if (roomPx > mostRoomPx) {
                mostRoomPx = roomPx;
                best = place;
            }
        }
        return Optional.ofNullable(best);
    }

    /** At the middle of each side; those that are no notch hold a disc. */
    private List<BoxPx> notches(BoxPx size) {
        double middleX = frame.center().xPx() - size.widthPx() / 2;
        double middleY = frame.center().yPx() - size.heightPx() / 2;
        BoxPx inner = frame.grown(-NOTCH_EDGE_PX);
        return List.of(
                new BoxPx(middleX, inner.bottomPx() - size.heightPx(), size.widthPx(), size.heightPx()),
                new BoxPx(middleX, inner.yPx(), size.widthPx(), size.heightPx()),
                new BoxPx(inner.xPx(), middleY, size.widthPx(), size.heightPx()),
                new BoxPx(inner.rightPx() - size.widthPx(), middleY, size.widthPx(), size.heightPx()));
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
    private double roomPx(BoxPx box, List<PointPx> avoided) {
        if (!frame.contains(box) || covers(box.grown(6))) {
            return 0;
        }
        double nearest = Math.max(frame.widthPx(), frame.heightPx()) / 6;
        for (PointPx point : avoided) {
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
