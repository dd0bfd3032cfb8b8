package org.overflight.projection;

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
        FrameCrossings crossings = new FrameCrossings(frame);
        for (int part = 0; part < outline.partCount(); part++) {
            for (int i = outline.partStart(part) + 1; i < outline.partEnd(part); i++) {
                crossings.addSegment(outline.point(i - 1), outline.point(i));
            }
        }
        return crossings.found();
    }
}
