package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/**
 * Finds room for a map within a map: over nothing that matters, as large as is of use, preferably in a corner and near to what it
 * enlarges.
 *
 * @param frame of the map
 * @param busy points that must not be covered
 * @param taken boxes that must not be covered: other insets, extents
 */
record InsetRoom(BoxPx frame, List<PointPx> busy, List<BoxPx> taken) {
    /** A smaller enlargement is not worth the room. */
    static final double LEAST_ENLARGEMENT = 2;

    private static final double MOST_ENLARGEMENT = 4.5;
    private static final double EDGE_PX = 14;
    private static final double CLEARANCE_PX = 14;
    private static final double STEP_PX = 20;
    private static final double SMALLEST_WIDTH_PX = 200;
    private static final double SMALLEST_HEIGHT_PX = 150;
    private static final double WIDEST_SHARE = 0.46;
    private static final double HIGHEST_SHARE = 0.46;

    /** Around the marks of a part, for the lines that lead to them. */
    static final double PART_MARGIN_SHARE = 0.14;

    InsetRoom {
        busy = List.copyOf(busy);
        taken = List.copyOf(taken);
    }

    /**
     * A room.
     *
     * @param worth the more the better
     */
    record Found(BoxPx box, double worth) {}

    /** The best room for a part of the map. */
    Optional<Found> forPart(BoxPx part) {
        Found best = null;
        double widest = frame.widthPx() * WIDEST_SHARE;
        double highest = frame.heightPx() * HIGHEST_SHARE;
        for (double width = SMALLEST_WIDTH_PX; width <= widest; width += STEP_PX) {
            for (double height = SMALLEST_HEIGHT_PX; height <= highest; height += STEP_PX) {
                for (BoxPx box : alongTheEdges(width, height)) {
                    double worth = worth(box, part);
                    if (best == null ? worth > 0 : worth > best.worth() + 1e-9) {
                        if (isFree(box, part)) {
                            best = new Found(box, worth);
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What crowds on a map of that size, so that there can be an inset for it. */
    static Crowding crowding(BoxPx frame) {
        BoxPx largest = new BoxPx(0, 0, frame.widthPx() * WIDEST_SHARE, frame.heightPx() * HIGHEST_SHARE);
        return crowding(largest, LEAST_ENLARGEMENT);
    }

    /** What crowds, so that a box can show it larger by a factor. */
    static Crowding crowding(BoxPx box, double times) {
        double margins = 2 * PART_MARGIN_SHARE * Math.min(box.widthPx(), box.heightPx());
        return new Crowding((box.widthPx() - margins) / times, (box.heightPx() - margins) / times);
    }

    /** How many times larger the part would be. */
    static double enlargement(BoxPx box, BoxPx part) {
        double margin = PART_MARGIN_SHARE * Math.min(box.widthPx(), box.heightPx());
        return Math.min(
                (box.widthPx() - 2 * margin) / Math.max(1, part.widthPx()),
                (box.heightPx() - 2 * margin) / Math.max(1, part.heightPx()));
    }

    private double worth(BoxPx box, BoxPx part) {
        double times = enlargement(box, part);
        if (times < LEAST_ENLARGEMENT) {
            return 0;
        }
        double gain = StrictMath.log(Math.min(MOST_ENLARGEMENT, times) / LEAST_ENLARGEMENT);
        double size = box.widthPx() * box.heightPx() / (frame.widthPx() * frame.heightPx());
        double away = box.center().distancePx(part.center()) / (frame.widthPx() + frame.heightPx());
        return 1.2 + gain - 2.2 * size - 0.9 * away + (isInCorner(box) ? 0.12 : 0);
    }

    private boolean isInCorner(BoxPx box) {
        boolean side = box.xPx() <= frame.xPx() + EDGE_PX || box.rightPx() >= frame.rightPx() - EDGE_PX;
        boolean end = box.yPx() <= frame.yPx() + EDGE_PX || box.bottomPx() >= frame.bottomPx() - EDGE_PX;
        return side && end;
    }

    private boolean isFree(BoxPx box, BoxPx part) {
        BoxPx room = box.grown(CLEARANCE_PX);
        return busy.stream().noneMatch(room::contains)
                && taken.stream().noneMatch(room::overlaps)
                && !extent(box, part).overlaps(room)
                && taken.stream().noneMatch(extent(box, part)::overlaps);
    }

    /** What the inset will show: the part, enlarged to the shape of the box. */
    static BoxPx extent(BoxPx box, BoxPx part) {
        double times = Math.min(enlargement(box, part), MOST_ENLARGEMENT);
        double width = box.widthPx() / times;
        double height = box.heightPx() / times;
        return new BoxPx(part.center().xPx() - width / 2, part.center().yPx() - height / 2, width, height);
    }

    /** Boxes of a size along the edges of the map, every few pixels; corners first. */
    private List<BoxPx> alongTheEdges(double width, double height) {
        double left = frame.xPx() + EDGE_PX;
        double right = frame.rightPx() - EDGE_PX - width;
        double top = frame.yPx() + EDGE_PX;
        double bottom = frame.bottomPx() - EDGE_PX - height;
        List<BoxPx> boxes = new ArrayList<>();
        for (double x : new double[] {left, right}) {
            for (double y : new double[] {bottom, top}) {
                boxes.add(new BoxPx(x, y, width, height));
            }
        }
        for (double x = left + STEP_PX; x < right; x += STEP_PX) {
            boxes.add(new BoxPx(x, bottom, width, height));
            boxes.add(new BoxPx(x, top, width, height));
        }
        for (double y = top + STEP_PX; y < bottom; y += STEP_PX) {
            boxes.add(new BoxPx(left, y, width, height));
            boxes.add(new BoxPx(right, y, width, height));
        }
        return boxes;
    }
}
