package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.overflight.lettering.TextSize;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** What joins a map with its insets: the outline of what each shows, a faint wedge between the two, and a letter at both. */
final class InsetLinks {
    private static final double TAG_PADDING_PX = 4;
    private static final double SYMBOL_ROOM_PX = 9;

    private final MapStage stage;
    private final MapLettering lettering;

    InsetLinks(MapStage stage, MapLettering lettering) {
        this.stage = stage;
        this.lettering = lettering;
    }

    /** Insets that lie over the map: nothing else may lie there. */
    List<BoxPx> boxes() {
        return stage.insets().stream()
                .map(inset -> inset.box().grown(SheetDrawing.GAP_PX + 1))
                .toList();
    }

    /** What the insets show: furniture may not hide it. */
    List<BoxPx> extentBoxes() {
        return stage.insets().stream()
                .flatMap(inset -> inset.extentBoxesOn(stage.sheet()).stream())
                .toList();
    }

    /** From each extent to its inset, to be drawn below the lines of flight. */
    List<Mark> wedges() {
        List<Mark> marks = new ArrayList<>();
        for (Inset inset : stage.insets()) {
            List<BoxPx> extents = inset.extentBoxesOn(stage.sheet());
            if (inset.tag().isEmpty() && extents.size() == 1) {
                List<PointPx> corners = new ArrayList<>(corners(extents.get(0)));
                corners.addAll(corners(inset.box()));
                marks.add(new Mark.Shape(hull(corners), List.of(Look.INSET_WEDGE)));
            }
        }
        return marks;
    }

    /** The outlines of what the insets show, with their letters. */
    List<Mark> extents() {
        List<Mark> marks = new ArrayList<>();
        for (Inset inset : stage.insets()) {
            marks.addAll(GroundDrawing.shapes(inset.extentOn(stage.sheet()), Look.INSET_EXTENT));
            largestExtent(inset).ifPresent(extent -> marks.addAll(tag(inset, tagBox(inset, extent))));
        }
        return marks;
    }

    /** Where the letter of an extent stands that the edge of the map cuts. */
    private Optional<BoxPx> largestExtent(Inset inset) {
        return inset.extentBoxesOn(stage.sheet()).stream()
                .max(Comparator.comparingDouble(box -> box.widthPx() * box.heightPx()));
    }

    /** The rooms of the letters at the extents. */
    List<BoxPx> tagBoxes() {
        List<BoxPx> boxes = new ArrayList<>();
        for (Inset inset : stage.insets()) {
            if (!inset.tag().isEmpty()) {
                largestExtent(inset).ifPresent(extent -> boxes.add(tagBox(inset, extent)));
            }
        }
        return boxes;
    }

    /** The letter in the inset itself. */
    List<Mark> tagOf(Inset inset) {
        return tag(inset, cornerOf(inset));
    }

    /** The room of the letter in the inset itself. */
    List<BoxPx> tagBoxIn(Inset inset) {
        return inset.tag().isEmpty() ? List.of() : List.of(cornerOf(inset));
    }

    /** The first corner of an inset, the upper left one preferred, where the letter hides no symbol. */
    private BoxPx cornerOf(Inset inset) {
        TextSize size = size(inset);
        BoxPx box = inset.box();
        List<PointPx> symbols = new PlaceSymbols(inset.stage()).points();
        double left = box.xPx();
        double right = box.rightPx() - width(size);
        for (double y : new double[] {box.yPx(), box.bottomPx() - height(size)}) {
            for (double x : new double[] {left, right}) {
                BoxPx corner = new BoxPx(x, y, width(size), height(size));
                if (symbols.stream().noneMatch(corner.grown(SYMBOL_ROOM_PX)::contains)) {
                    return corner;
                }
            }
        }
        return new BoxPx(left, box.yPx(), width(size), height(size));
    }

    private TextSize size(Inset inset) {
        return lettering.size(inset.tag(), Look.INSET_TAG);
    }

    private static double width(TextSize size) {
        return Math.max(size.widthPx(), size.ascentPx()) + 2 * TAG_PADDING_PX;
    }

    private static double height(TextSize size) {
        return size.ascentPx() + 2 * TAG_PADDING_PX;
    }

    /** On a corner of the extent, outside of it, where it hides no symbol: preferably the upper left one. */
    private BoxPx tagBox(Inset inset, BoxPx extent) {
        TextSize size = size(inset);
        BoxPx frame = stage.sheet().frame();
        List<PointPx> symbols = new PlaceSymbols(stage).points();
        BoxPx first = null;
        for (double y : new double[] {extent.yPx() - height(size), extent.bottomPx()}) {
            for (double x : new double[] {
                extent.xPx(), extent.rightPx() - width(size), extent.center().xPx()
            }) {
                BoxPx box = within(frame, new BoxPx(x, y, width(size), height(size)));
                first = first == null ? box : first;
                if (symbols.stream().noneMatch(box.grown(SYMBOL_ROOM_PX)::contains)) {
                    return box;
                }
            }
        }
        return first == null ? extent : first;
    }

    private static BoxPx within(BoxPx frame, BoxPx box) {
        double x = Math.max(frame.xPx(), Math.min(frame.rightPx() - box.widthPx(), box.xPx()));
        double y = Math.max(frame.yPx(), Math.min(frame.bottomPx() - box.heightPx(), box.yPx()));
        return new BoxPx(x, y, box.widthPx(), box.heightPx());
    }

    private List<Mark> tag(Inset inset, BoxPx box) {
        if (inset.tag().isEmpty()) {
            return List.of();
        }
        double baseline = box.bottomPx() - TAG_PADDING_PX;
        double x = box.center().xPx() - lettering.widthPx(inset.tag(), Look.INSET_TAG) / 2;
        return List.of(
                new Mark.Shape(Outline.of(box), List.of(Look.INSET_TAG_GROUND)),
                lettering.label(inset.tag(), new PointPx(x, baseline), Look.INSET_TAG));
    }

    private static List<PointPx> corners(BoxPx box) {
        return List.of(
                new PointPx(box.xPx(), box.yPx()),
                new PointPx(box.rightPx(), box.yPx()),
                new PointPx(box.rightPx(), box.bottomPx()),
                new PointPx(box.xPx(), box.bottomPx()));
    }

    /** The smallest convex ring around points (A. M. Andrew, "Another efficient algorithm for convex hulls", 1979). */
    private static Outline hull(List<PointPx> points) {
        List<PointPx> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(PointPx::xPx).thenComparingDouble(PointPx::yPx));
        List<PointPx> ring = new ArrayList<>(half(sorted));
        List<PointPx> backwards = new ArrayList<>();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            backwards.add(sorted.get(i));
        }
        ring.addAll(half(backwards));
        Outline.Builder outline = Outline.rings().startPart();
        ring.forEach(p -> outline.add(p.xPx(), p.yPx()));
        return outline.build();
    }

    private static List<PointPx> half(List<PointPx> sorted) {
        List<PointPx> half = new ArrayList<>();
        for (PointPx point : sorted) {
            while (half.size() > 1 && !turnsLeft(half.get(half.size() - 2), half.get(half.size() - 1), point)) {
                half.remove(half.size() - 1);
            }
            half.add(point);
        }
        return half.subList(0, half.size() - 1);
    }

    private static boolean turnsLeft(PointPx a, PointPx b, PointPx c) {
        return (b.xPx() - a.xPx()) * (c.yPx() - a.yPx()) - (b.yPx() - a.yPx()) * (c.xPx() - a.xPx()) > 0;
    }
}
