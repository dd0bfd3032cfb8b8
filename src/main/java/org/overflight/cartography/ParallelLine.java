package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.PointPx;

/** A line shifted sideways by a constant distance on the sheet, so that two lines on one path lie side by side. */
final class ParallelLine {
    /** Corners sharper than this would shoot far out; they are cut. */
    private static final double MITER_LIMIT = 2;

    private ParallelLine() {}

    /**
     * Shifts a line to its left, seen in its own direction.
     *
     * @param points at least two, no two neighbours equal
     * @param leftPx distance; negative shifts to the right
     * @return as many points as given
     */
    static List<PointPx> shifted(List<PointPx> points, double leftPx) {
        if (leftPx == 0) {
            return points;
        }
        List<PointPx> shifted = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            PointPx before = points.get(Math.max(i - 1, 0));
            PointPx here = points.get(i);
            PointPx after = points.get(Math.min(i + 1, points.size() - 1));
            double[] normal = miter(leftNormal(before, here), leftNormal(here, after));
            shifted.add(here.plus(normal[0] * leftPx, normal[1] * leftPx));
        }
        return shifted;
    }

    private static double[] leftNormal(PointPx from, PointPx to) {
        double length = from.distancePx(to);
        if (length == 0) {
            return new double[] {0, 0};
        }
        return new double[] {(to.yPx() - from.yPx()) / length, (from.xPx() - to.xPx()) / length};
    }

    private static double[] miter(double[] first, double[] second) {
        double x = first[0] + second[0];
        double y = first[1] + second[1];
        double squared = x * x + y * y;
        if (squared < 1e-9) {
            return second;
        }
        boolean atEnd = (first[0] == 0 && first[1] == 0) || (second[0] == 0 && second[1] == 0);
        double factor = atEnd ? 1 : Math.min(2 / squared, MITER_LIMIT / Math.sqrt(squared));
        return new double[] {x * factor, y * factor};
    }
}
