package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.PointPx;

/**
 * Where arrowheads sit on a line: evenly spaced on the sheet, away from symbols and corners.
 *
 * @param phase where in its stretch an arrowhead sits, 0 to 1: other than the middle for a way back, lest two meet
 * @param keepClear points that an arrowhead must not crowd
 */
record Arrows(double spacingPx, double phase, List<PointPx> keepClear) {
    private static final double CLEARANCE_PX = 17;
    private static final double SHORTEST_LINE_PX = 46;
    private static final double STEP_PX = 6;

    Arrows {
        keepClear = List.copyOf(keepClear);
    }

    /**
     * An arrowhead.
     *
     * @param directionDeg of flight, clockwise from the right, on the sheet
     */
    record Arrow(PointPx at, double directionDeg) {}

    /** Arrowheads of one unbroken line; none if it is too short to hold one. */
    List<Arrow> along(List<PointPx> line) {
        double[] reach = cumulativeLengths(line);
        double length = reach[reach.length - 1];
        if (length < SHORTEST_LINE_PX) {
            return List.of();
        }
        int count = Math.max(1, (int) Math.round(length / spacingPx));
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            place(line, reach, (i + phase) * length / count, length / count / 2, arrows);
        }
        return List.copyOf(arrows);
    }

    private void place(List<PointPx> line, double[] reach, double wantedPx, double freedomPx, List<Arrow> arrows) {
        for (double off = 0; off < freedomPx - CLEARANCE_PX; off += STEP_PX) {
            for (double at : new double[] {wantedPx + off, wantedPx - off}) {
                PointPx point = pointAt(line, reach, at);
                if (keepClear.stream().noneMatch(p -> p.distancePx(point) < CLEARANCE_PX)
                        && straightAround(line, reach, at)) {
                    arrows.add(new Arrow(point, directionDeg(line, reach, at)));
                    return;
                }
            }
        }
    }

    private static boolean straightAround(List<PointPx> line, double[] reach, double atPx) {
        PointPx before = pointAt(line, reach, atPx - 8);
        PointPx here = pointAt(line, reach, atPx);
        PointPx after = pointAt(line, reach, atPx + 8);
        return before.distancePx(after) > 0.97 * (before.distancePx(here) + here.distancePx(after));
    }

    private static double directionDeg(List<PointPx> line, double[] reach, double atPx) {
        PointPx before = pointAt(line, reach, atPx - 4);
        PointPx after = pointAt(line, reach, atPx + 4);
        return StrictMath.toDegrees(StrictMath.atan2(after.yPx() - before.yPx(), after.xPx() - before.xPx()));
    }

    static double[] cumulativeLengths(List<PointPx> line) {
        double[] reach = new double[line.size()];
        for (int i = 1; i < line.size(); i++) {
            reach[i] = reach[i - 1] + line.get(i - 1).distancePx(line.get(i));
        }
        return reach;
    }

    static PointPx pointAt(List<PointPx> line, double[] reach, double atPx) {
        int i = segmentEnd(reach, atPx);
        double segment = reach[i] - reach[i - 1];
        double t = segment == 0 ? 0 : Math.max(0, Math.min(1, (atPx - reach[i - 1]) / segment));
        PointPx a = line.get(i - 1);
        PointPx b = line.get(i);
        return new PointPx(a.xPx() + t * (b.xPx() - a.xPx()), a.yPx() + t * (b.yPx() - a.yPx()));
    }

    /** The first point at which the line has reached so far, but at least the second and at most the last. */
    private static int segmentEnd(double[] reach, double atPx) {
        int low = 1;
        int high = reach.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] < atPx) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
