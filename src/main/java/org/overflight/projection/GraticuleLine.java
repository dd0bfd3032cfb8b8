package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * A meridian or a parallel on the sheet.
 *
 * @param minutes its longitude (east) or latitude (north) in minutes of arc; 10,800 for the antimeridian
 */
public record GraticuleLine(Kind kind, int minutes, Outline outline) {
    /** Along what the line runs. */
    public enum Kind {
        MERIDIAN,
        PARALLEL
    }

    /** A side of the frame. */
    public enum Side {
        LEFT,
        TOP,
        RIGHT,
        BOTTOM
    }

    /** Where the line meets the edge of a frame: a place for its label. */
    public record EdgePoint(Side side, PointPx at) {}

    /** Longitude or latitude, degrees. */
    public double degrees() {
        return minutes / 60.0;
    }

    /** All places where the line meets the edge of a frame, in the order of the line. */
    public List<EdgePoint> edgePoints(BoxPx frame) {
        List<EdgePoint> found = new ArrayList<>();
        for (int part = 0; part < outline.partCount(); part++) {
            for (int i = outline.partStart(part) + 1; i < outline.partEnd(part); i++) {
                addEdgePoints(outline.point(i - 1), outline.point(i), frame, found);
            }
        }
        return found;
    }

    private static void addEdgePoints(PointPx a, PointPx b, BoxPx frame, List<EdgePoint> found) {
        addUpright(Side.LEFT, frame.xPx(), new PointPx[] {a, b}, frame, found);
        addUpright(Side.RIGHT, frame.rightPx(), new PointPx[] {a, b}, frame, found);
        addLevel(Side.TOP, frame.yPx(), new PointPx[] {a, b}, frame, found);
        addLevel(Side.BOTTOM, frame.bottomPx(), new PointPx[] {a, b}, frame, found);
    }

    private static void addUpright(Side side, double xPx, PointPx[] ends, BoxPx frame, List<EdgePoint> found) {
        PointPx a = ends[0];
        PointPx b = ends[1];
        if (a.xPx() < xPx != b.xPx() < xPx) {
            double y = a.yPx() + (b.yPx() - a.yPx()) * (xPx - a.xPx()) / (b.xPx() - a.xPx());
            if (y >= frame.yPx() && y <= frame.bottomPx()) {
                found.add(new EdgePoint(side, new PointPx(xPx, Placement.snapped(y))));
            }
        }
    }

    private static void addLevel(Side side, double yPx, PointPx[] ends, BoxPx frame, List<EdgePoint> found) {
        PointPx a = ends[0];
        PointPx b = ends[1];
        if (a.yPx() < yPx != b.yPx() < yPx) {
            double x = a.xPx() + (b.xPx() - a.xPx()) * (yPx - a.yPx()) / (b.yPx() - a.yPx());
            if (x >= frame.xPx() && x <= frame.rightPx()) {
                found.add(new EdgePoint(side, new PointPx(Placement.snapped(x), yPx)));
            }
        }
    }
}
