package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * A map within a map that shows a crowded part larger, in a projection of its own.
 *
 * @param stage its frame is where it lies on the sheet
 * @param tag letter that joins it with its extent; empty if it needs none
 */
record Inset(MapStage stage, String tag) {
    /** A symbol so near to the frame would be cut. */
    static final double EDGE_PX = 10;

    private static final int STEPS = 12;

    BoxPx box() {
        return stage.sheet().frame();
    }

    /** Whether a position is shown well within the inset. */
    boolean shows(LonLat position) {
        return stage.visible(position).isPresent();
    }

    /** The frame of the inset as a ring of positions, without those beyond the edge of the world. */
    static List<LonLat> edge(SheetProjection inset) {
        BoxPx frame = inset.frame();
        List<LonLat> edge = new ArrayList<>();
        for (int i = 0; i < 4 * STEPS; i++) {
            double t = i % STEPS / (double) STEPS;
            PointPx at = switch (i / STEPS) {
                case 0 -> new PointPx(frame.xPx() + t * frame.widthPx(), frame.yPx());
                case 1 -> new PointPx(frame.rightPx(), frame.yPx() + t * frame.heightPx());
                case 2 -> new PointPx(frame.rightPx() - t * frame.widthPx(), frame.bottomPx());
                default -> new PointPx(frame.xPx(), frame.bottomPx() - t * frame.heightPx());
            };
            inset.inverse(at).ifPresent(edge::add);
        }
        return edge;
    }

    /**
     * What the inset shows, outlined on another map. Of an extent that the edge of that map cuts only the largest part: slivers
     * at the other edge would be stray strokes.
     */
    Outline extentOn(SheetProjection map) {
        List<LonLat> edge = new ArrayList<>(edge(stage.sheet()));
        if (edge.size() < 3) {
            return Outline.EMPTY;
        }
        edge.add(edge.get(0));
        Outline all = map.line(PositionSequence.of(edge));
        Outline largest = Outline.EMPTY;
        double mostPx = 0;
        for (Outline part : joined(all)) {
            double areaPx = Boxes.around(part)
                    .map(box -> box.widthPx() * box.heightPx())
                    .orElse(0.0);
            if (areaPx > mostPx) {
                mostPx = areaPx;
                largest = part;
            }
        }
        return largest;
    }

    /** The parts of a line; the last and the first are one where the line ends where it began. */
    private static List<Outline> joined(Outline line) {
        List<List<PointPx>> parts = new ArrayList<>();
        for (int part = 0; part < line.partCount(); part++) {
            List<PointPx> points = new ArrayList<>();
            for (int i = line.partStart(part); i < line.partEnd(part); i++) {
                points.add(line.point(i));
            }
            parts.add(points);
        }
        if (parts.size() > 1) {
            List<PointPx> last = parts.get(parts.size() - 1);
            if (last.get(last.size() - 1).distancePx(parts.get(0).get(0)) < 0.5) {
                last.addAll(parts.remove(0));
            }
        }
        return parts.stream().map(Inset::outline).toList();
    }

    private static Outline outline(List<PointPx> points) {
        Outline.Builder builder = Outline.lines().startPart();
        points.forEach(p -> builder.add(p.xPx(), p.yPx()));
        return builder.build();
    }

    /** The boxes around the extent on another map: several if that map cuts it, none if it is not on it. */
    List<BoxPx> extentBoxesOn(SheetProjection map) {
        Outline extent = extentOn(map);
        List<BoxPx> boxes = new ArrayList<>();
        for (int part = 0; part < extent.partCount(); part++) {
            Outline.Builder one = Outline.lines().startPart();
            for (int i = extent.partStart(part); i < extent.partEnd(part); i++) {
                one.add(extent.xPx(i), extent.yPx(i));
            }
            Boxes.around(one.build()).ifPresent(boxes::add);
        }
        return boxes;
    }
}
