package org.overflight.cartography.labels;

import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** A label that wants a place. */
public sealed interface LabelRequest {
    /** Unique in the map; also the last tie-break. */
    String id();

    LabelRank rank();

    /** Within the rank: 0 for the most important, then upwards. */
    int order();

    LabelText text();

    /**
     * The label of a symbol. Symbols are obstacles of their own; only a town's dot comes and goes with its name.
     *
     * @param at middle of the symbol
     * @param radiusPx how far the symbol reaches, with its halo
     */
    record OfPoint(String id, LabelRank rank, int order, LabelText text, PointPx at, double radiusPx)
            implements LabelRequest {}

    /**
     * The label of an area, within it.
     *
     * @param preferred where its middle stands best: the pole of inaccessibility of the visible part
     * @param area rings that are filled by the even-odd rule; clipped to the frame or not
     * @param leastInside how much of the label must lie in the area, 0 to 1
     */
    record OfArea(
            String id, LabelRank rank, int order, LabelText text, PointPx preferred, Outline area, double leastInside)
            implements LabelRequest {}

    /**
     * The label of a line, beside it and upright, or turned with it.
     *
     * @param line lines
     * @param gapPx between the line's middle and the letters
     */
    record OfLine(String id, LabelRank rank, int order, LabelText text, Outline line, double gapPx, Turning turning)
            implements LabelRequest {}

    /** Whether a label follows the direction of its line. */
    enum Turning {
        UPRIGHT,
        ALONG_LINE,
        /** Along where the line is flat enough, upright elsewhere. */
        EITHER
    }
}
