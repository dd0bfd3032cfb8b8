package org.overflight.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/** A line of great arcs on a sheet by brute force: points so close together that between them there is nothing to know. */
final class TrueCurve {
    private static final double STEP_PX = 0.1;
    private static final int DEEPEST = 26;

    private final SheetProjection sheet;
    private final Map<Long, List<PointPx>> cells = new HashMap<>();
    private final List<PointPx> points = new ArrayList<>();
    private final BoxPx box;

    /** @param margin how far beyond the frame the curve is looked at, pixels */
    TrueCurve(SheetProjection sheet, PositionSequence line, double margin) {
        this.sheet = sheet;
        box = sheet.frame().grown(margin);
        for (int i = 1; i < line.size(); i++) {
            double[] a = vector(line.get(i - 1));
            double[] b = vector(line.get(i));
            int pieces = 64;
            for (int k = 0; k < pieces; k++) {
                add(between(a, b, k / (double) pieces), between(a, b, (k + 1.0) / pieces), DEEPEST);
            }
        }
    }

    /** All points within the box. */
    List<PointPx> points() {
        return points;
    }

    /** Distance to the nearest point of the curve if it is under 2 pixels, else infinite. */
    double distancePx(PointPx point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (PointPx near : cells.getOrDefault(cell(point, dx, dy), List.of())) {
                    nearest = Math.min(nearest, near.distancePx(point));
                }
            }
        }
        return nearest;
    }

    private void add(double[] a, double[] b, int depth) {
        Optional<PointPx> pa = point(a);
        Optional<PointPx> pb = point(b);
        pa.ifPresent(this::remember);
        boolean offSheet = pa.isPresent() && pb.isPresent() && isFarOff(pa.get(), pb.get());
        boolean close =
                pa.isPresent() == pb.isPresent() && (pa.isEmpty() || pa.get().distancePx(pb.get()) < STEP_PX);
        if (!close && !offSheet && depth > 0) {
            double[] middle = between(a, b, 0.5);
            add(a, middle, depth - 1);
            add(middle, b, depth - 1);
        }
    }

    private boolean isFarOff(PointPx a, PointPx b) {
        double reach = 50 + 2 * a.distancePx(b);
        return !box.grown(reach).contains(a) && !box.grown(reach).contains(b);
    }

    /** Nothing at a pole itself: where that is a line on the map, its position does not say where on the line. */
    private Optional<PointPx> point(double[] v) {
        if (Math.hypot(v[0], v[1]) < 1e-9) {
            return Optional.empty();
        }
        return sheet.point(new LonLat(
                Math.toDegrees(Math.atan2(v[1], v[0])), Math.toDegrees(Math.atan2(v[2], Math.hypot(v[0], v[1])))));
    }

    private void remember(PointPx point) {
        if (box.contains(point)) {
            points.add(point);
            cells.computeIfAbsent(cell(point, 0, 0), key -> new ArrayList<>()).add(point);
        }
    }

    private static long cell(PointPx point, int dx, int dy) {
        return ((long) Math.floor(point.xPx() / 2) + dx) * 1_000_003L + (long) Math.floor(point.yPx() / 2) + dy;
    }

    private static double[] vector(LonLat at) {
        double lat = Math.toRadians(at.latDeg());
        double lon = Math.toRadians(at.lonDeg());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** Spherical interpolation with sines: not the way in which the sheet halves arcs. */
    private static double[] between(double[] a, double[] b, double part) {
        double angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
        double p = angle < 1e-9 ? 1 - part : Math.sin((1 - part) * angle) / Math.sin(angle);
        double q = angle < 1e-9 ? part : Math.sin(part * angle) / Math.sin(angle);
        return new double[] {p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]};
    }
}
