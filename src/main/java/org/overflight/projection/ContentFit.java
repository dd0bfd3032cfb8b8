package org.overflight.projection;

import org.overflight.model.LonLat;
import org.overflight.scene.BoxPx;

/** Finds the scale and shift with which content fills a box of the sheet. */
final class ContentFit {
    /** Content of no extent is shown with so much around it. */
    private static final double LEAST_EXTENT_M = 10_000;

    /** Arcs are looked at in steps of this, so that a bulge is not missed. */
    private static final double STEP_DEG = 1;

    private final PlaneProjection projection;
    private final Halving halving;
    private final double[] xy = new double[2];
    private final PixelRun metres = new PixelRun();

    ContentFit(PlaneProjection projection) {
        this.projection = projection;
        halving = new Halving(projection.region());
    }

    /** Where the plane must lie so that all that is on the map lies in the box; the whole map if there is no content. */
    Placement place(MapContent content, BoxPx inner) {
        SphereCut cut = new SphereCut(projection.region());
        addAll(cut.lines(content.routes()));
        for (LonLat point : content.points()) {
            double turned = projection.region().turnedDeg(point.lonDeg());
            if (cut.boundary().contains(turned, point.latDeg())) {
                add(turned, point.latDeg());
            }
        }
        if (metres.size() == 0) {
            addAll(cut.rim());
        }
        return placement(metres.bounds(), inner);
    }

    private static Placement placement(BoxPx metres, BoxPx inner) {
        double width = Math.max(metres.widthPx(), LEAST_EXTENT_M);
        double height = Math.max(metres.heightPx(), LEAST_EXTENT_M);
        double scale = Math.min(inner.widthPx() / width, inner.heightPx() / height);
        double middleX = metres.center().xPx();
        double middleY = metres.center().yPx();
        return new Placement(
                scale, inner.center().xPx() - scale * middleX, inner.center().yPx() + scale * middleY);
    }

    private void addAll(CutParts parts) {
        for (int part = 0; part < parts.partCount(); part++) {
            for (int i = parts.start(part); i < parts.end(part); i++) {
                add(parts.lonDeg(i), parts.latDeg(i));
                if (i + 1 < parts.end(part)) {
                    CurvePoint from = CurvePoint.of(parts.lonDeg(i), parts.latDeg(i));
                    CurvePoint to = CurvePoint.of(parts.lonDeg(i + 1), parts.latDeg(i + 1));
                    addBetween(from, to, parts.course(i));
                }
            }
        }
    }

    private void addBetween(CurvePoint a, CurvePoint b, CutParts.Course course) {
        if (Vectors.angleDeg(a.vector(), b.vector()) > STEP_DEG) {
            CurvePoint middle = halving.middle(a, b, course);
            addBetween(a, middle, course);
            add(middle.lonDeg(), middle.latDeg());
            addBetween(middle, b, course);
        }
    }

    private void add(double lonDeg, double latDeg) {
        xy[0] = lonDeg;
        xy[1] = latDeg;
        projection.forward(xy, xy, 1);
        if (Double.isFinite(xy[0]) && Double.isFinite(xy[1])) {
            metres.add(xy[0], xy[1]);
        }
    }
}
