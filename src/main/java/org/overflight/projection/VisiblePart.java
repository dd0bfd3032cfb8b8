package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalCap;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/** Finds which part of the Earth a sheet can show, by asking what is drawn at the nodes of a grid over it. */
final class VisiblePart {
    private static final int CELLS = 24;
    private static final double RIM_STEP_DEG = 2;
    private static final double FINEST_RIM_STEP_DEG = 0.01;

    private final SheetProjection sheet;
    private final List<double[]> seen = new ArrayList<>();
    private double widestCellDeg;

    VisiblePart(SheetProjection sheet) {
        this.sheet = sheet;
    }

    /** A cap around all that can be seen, with a margin of one cell of the grid. */
    SphericalCap cap() {
        BoxPx box = sheet.frame().grown(SheetProjection.CLIP_MARGIN_PX);
        addNodes(box);
        addRim(box);
        double[] sum = {0, 0, 0};
        for (double[] vector : seen) {
            sum = Vectors.plus(sum, vector);
        }
        if (Vectors.dot(sum, sum) < 1e-6 * seen.size() * seen.size()) {
            return SphericalCap.WHOLE_EARTH;
        }
        double[] center = Vectors.unit(sum);
        double radius = 0;
        for (double[] vector : seen) {
            radius = Math.max(radius, Vectors.angleDeg(center, vector));
        }
        if (radius + widestCellDeg >= 180) {
            return SphericalCap.WHOLE_EARTH;
        }
        LonLat at = LonLat.wrapped(Vectors.lonDeg(center), Vectors.latDeg(center));
        return new SphericalCap(at, radius + 0.75 * widestCellDeg);
    }

    private void addNodes(BoxPx box) {
        double[][] above = new double[CELLS + 1][];
        for (int row = 0; row <= CELLS; row++) {
            double[] before = {};
            for (int column = 0; column <= CELLS; column++) {
                double x = box.xPx() + box.widthPx() * column / CELLS;
                double y = box.yPx() + box.heightPx() * row / CELLS;
                double[] here = vectorAt(new PointPx(x, y));
                measure(before, here);
                measure(above[column], here);
                before = here;
                above[column] = here;
            }
        }
    }

    private double[] vectorAt(PointPx point) {
        Optional<LonLat> position = sheet.inverse(point);
        if (position.isEmpty()) {
            return new double[0];
        }
        double[] vector = Vectors.of(position.get().lonDeg(), position.get().latDeg());
        seen.add(vector);
        return vector;
    }

    @SuppressWarnings("NullAway") // the row above the first one is null
    private void measure(double[] neighbour, double[] here) {
        if (neighbour != null && neighbour.length > 0 && here.length > 0) {
            widestCellDeg = Math.max(widestCellDeg, Vectors.angleDeg(neighbour, here));
        }
    }

    /** Between a node on the Earth and one beside it lies the rim, and may be far from both. */
    private void addRim(BoxPx box) {
        CutRegion region = sheet.plane().region();
        CutParts rim = new SphereCut(region).rim();
        for (int i = 0; i < rim.size(); i++) {
            int next = i + 1 < rim.size() ? i + 1 : 0;
            CurvePoint from = CurvePoint.of(rim.lonDeg(i), rim.latDeg(i));
            CurvePoint to = CurvePoint.of(rim.lonDeg(next), rim.latDeg(next));
            addHalves(new CurvePoint[] {from, to}, rim.course(i), box);
        }
    }

    private void addHalves(CurvePoint[] ends, CutParts.Course course, BoxPx box) {
        CurvePoint middle = new Halving(sheet.plane().region()).middle(ends[0], ends[1], course);
        Optional<PointPx> at = sheet.pointAt(middle.lonDeg(), middle.latDeg());
        if (at.isPresent() && box.contains(at.get())) {
            double turned = middle.lonDeg() + sheet.plane().region().centralMeridianDeg();
            seen.add(Vectors.of(turned, middle.latDeg()));
        }
        double angleDeg = Vectors.angleDeg(ends[0].vector(), middle.vector());
        if (angleDeg > RIM_STEP_DEG || (angleDeg > FINEST_RIM_STEP_DEG && comesIntoSight(ends[0], at, box))) {
            addHalves(new CurvePoint[] {ends[0], middle}, course, box);
            addHalves(new CurvePoint[] {middle, ends[1]}, course, box);
        }
    }

    /** Whether a piece of the rim is longer than a cell and may pass through the box. */
    private boolean comesIntoSight(CurvePoint end, Optional<PointPx> middle, BoxPx box) {
        Optional<PointPx> start = sheet.pointAt(end.lonDeg(), end.latDeg());
        if (start.isEmpty() || middle.isEmpty()) {
            return false;
        }
        double halfPx = start.get().distancePx(middle.get());
        return halfPx > box.widthPx() / CELLS && box.grown(2 * halfPx).contains(middle.get());
    }
}
