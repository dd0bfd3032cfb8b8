package org.overflight.projection;

import org.overflight.projection.CutParts.Course;
import org.overflight.scene.BoxPx;

/**
 * Projects curves and adds the points that they need: a curve is halved until its quarter points lie on the straight line
 * between its ends, within a fraction of a pixel (the adaptive resampling of d3-geo, which looks at the middle alone and lets
 * S-shaped curves slip through).
 */
final class Bending {
    /** Far under a quarter pixel, for the chords of a round outline all lie on its inner side and would take from its area. */
    private static final double TOLERANCE_PX = 0.01;

    /** Enough to follow a curve that turns within a millimetre of a pole: only where it turns does halving go on. */
    private static final int DEEPEST = 45;

    /** Where an end is not defined in the plane there is nothing to come close to. */
    private static final int DEEPEST_UNDEFINED = 6;

    /** Longer edges are always halved, radians: the ends of a long curve can come close to each other. */
    private static final double LONGEST_RAD = Math.toRadians(20);

    private static final double LONGEST_COS = StrictMath.cos(LONGEST_RAD);

    /**
     * The middle of an arc of {@code s} radians whose chord is {@code l} pixels is about {@code c l s / 8} beside it. The factor c
     * is 1 or so, and grows towards the edge of the map to ten in what is called calm here. Below this product no look is needed:
     * at most 0.05 pixels are lost, and mostly far less.
     */
    private static final double HARMLESS_PX_RAD = 0.04;

    private final PlaneProjection projection;
    private final Placement placement;
    private final BoxPx frame;
    private final Halving halving;
    private final Boundary calm;
    private final CutParts parts;
    private final double[] xyPx;
    private final double[] pair = new double[4];

    /** Projects all positions of the parts. */
    Bending(Plan plan, CutParts parts) {
        this.parts = parts;
        projection = plan.projection();
        placement = plan.placement();
        frame = plan.frame();
        halving = new Halving(projection.region());
        calm = Boundary.of(calmPart(projection.region()));
        xyPx = new double[2 * parts.size()];
        projection.forward(parts.lonLatDeg(), xyPx, parts.size());
        placement.toPixels(xyPx, parts.size());
    }

    private static CutRegion calmPart(CutRegion region) {
        if (region instanceof CutRegion.Cap cap) {
            return new CutRegion.Cap(cap.center(), 0.8 * cap.radiusDeg());
        }
        return new CutRegion.LonLatBand(region.centralMeridianDeg(), -75, 75);
    }

    /** Adds a position, if the projection is defined there. */
    void addPosition(int index, PixelRun run) {
        double x = xyPx[2 * index];
        double y = xyPx[2 * index + 1];
        if (Double.isFinite(x) && Double.isFinite(y)) {
            run.add(x, y);
        }
    }

    /** Adds the points that are needed between two neighbouring positions of a part, without these. */
    void addBetween(int from, int to, PixelRun run) {
        if (isSurelyStraight(from, to)) {
            return;
        }
        CurvePoint a = at(from);
        CurvePoint b = at(to);
        Course course = parts.course(from);
        CurvePoint middle = halving.middle(a, b, course);
        projectPair(middle, middle);
        int depth = a.isPlaced() && b.isPlaced() ? DEEPEST : DEEPEST_UNDEFINED;
        halve(new CurvePoint[] {a, middle, b}, course, new Target(run, depth));
    }

    private CurvePoint at(int index) {
        CurvePoint point = CurvePoint.of(parts.lonDeg(index), parts.latDeg(index));
        point.place(xyPx[2 * index], xyPx[2 * index + 1]);
        return point;
    }

    private record Target(PixelRun run, int depth) {
        Target deeper() {
            return new Target(run, depth - 1);
        }
    }

    private boolean isSurelyStraight(int from, int to) {
        double lengthRad = longestRad(parts.lonDeg(from) - parts.lonDeg(to), parts.latDeg(from), parts.latDeg(to));
        if (lengthRad > LONGEST_RAD) {
            return false;
        }
        double x = xyPx[2 * from];
        double y = xyPx[2 * from + 1];
        double dx = xyPx[2 * to] - x;
        double dy = xyPx[2 * to + 1] - y;
        if (isBeside(x, y, dx, dy)) {
            return true;
        }
        double chordSquared = dx * dx + dy * dy;
        if (!(chordSquared * lengthRad * lengthRad < HARMLESS_PX_RAD * HARMLESS_PX_RAD)) {
            return false;
        }
        boolean tiny = chordSquared < 0.25 && lengthRad < 0.02;
        return tiny || (isCalm(from) && isCalm(to));
    }

    private boolean isCalm(int index) {
        return calm.contains(parts.lonDeg(index), parts.latDeg(index));
    }

    /** An upper bound of the length of an arc, from cos x <= 1 - (2x/π)². */
    private static double longestRad(double lonChangeDeg, double latADeg, double latBDeg) {
        double change = Math.abs(lonChangeDeg);
        double nearest = Math.min(Math.abs(latADeg), Math.abs(latBDeg)) / 90;
        double across = Math.min(change, 360 - change) * (1 - (latADeg * latBDeg > 0 ? nearest * nearest : 0));
        return Math.toRadians(across + Math.abs(latADeg - latBDeg));
    }

    /** Adds the points inside of a piece that is given by its start, middle and end. */
    private void halve(CurvePoint[] piece, Course course, Target target) {
        CurvePoint a = piece[0];
        CurvePoint middle = piece[1];
        CurvePoint b = piece[2];
        boolean isShort = isShort(a, b);
        boolean beside = isShort && isBeside(a.xPx(), a.yPx(), b.xPx() - a.xPx(), b.yPx() - a.yPx());
        if (target.depth() == 0 || beside) {
            return;
        }
        CurvePoint first = halving.middle(a, middle, course);
        CurvePoint third = halving.middle(middle, b, course);
        projectPair(first, third);
        if (isShort && isStraight(a, first, middle, third, b)) {
            return;
        }
        halve(new CurvePoint[] {a, first, middle}, course, target.deeper());
        if (middle.isPlaced()) {
            target.run().add(middle.xPx(), middle.yPx());
        }
        halve(new CurvePoint[] {middle, third, b}, course, target.deeper());
    }

    private void projectPair(CurvePoint a, CurvePoint b) {
        pair[0] = a.lonDeg();
        pair[1] = a.latDeg();
        pair[2] = b.lonDeg();
        pair[3] = b.latDeg();
        projection.forward(pair, pair, 2);
        placement.toPixels(pair, 2);
        a.place(pair[0], pair[1]);
        b.place(pair[2], pair[3]);
    }

    private static boolean isShort(CurvePoint a, CurvePoint b) {
        return Vectors.dot(a.vector(), b.vector()) > LONGEST_COS;
    }

    /** Whether quarter points lie on the chord, and evenly: where they crowd, the rest of the chord is not known. */
    private static boolean isStraight(CurvePoint... quarters) {
        CurvePoint a = quarters[0];
        CurvePoint b = quarters[4];
        double chord = distancePx(a, b);
        for (int i = 1; i <= 4; i++) {
            boolean crowded = chord > 1 && !(distancePx(quarters[i - 1], quarters[i]) < chord / 2);
            if (crowded || !isOnChord(quarters[i], a, b)) {
                return false;
            }
        }
        return true;
    }

    private static double distancePx(CurvePoint a, CurvePoint b) {
        double dx = b.xPx() - a.xPx();
        double dy = b.yPx() - a.yPx();
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static boolean isOnChord(CurvePoint point, CurvePoint a, CurvePoint b) {
        double dx = b.xPx() - a.xPx();
        double dy = b.yPx() - a.yPx();
        double px = point.xPx() - a.xPx();
        double py = point.yPx() - a.yPx();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
        double ex = px - along * dx;
        double ey = py - along * dy;
        return ex * ex + ey * ey <= TOLERANCE_PX * TOLERANCE_PX;
    }

    /** Whether a piece from a point along (dx, dy) lies so far beside the frame that no bend can bring it back. */
    private boolean isBeside(double x, double y, double dx, double dy) {
        double reach = 16 + Math.abs(dx) + Math.abs(dy);
        return Math.max(x, x + dx) < frame.xPx() - reach
                || Math.min(x, x + dx) > frame.rightPx() + reach
                || Math.max(y, y + dy) < frame.yPx() - reach
                || Math.min(y, y + dy) > frame.bottomPx() + reach;
    }
}
