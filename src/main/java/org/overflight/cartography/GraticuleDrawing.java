package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.lettering.TextSize;
import org.overflight.projection.Graticule;
import org.overflight.projection.GraticuleLine;
import org.overflight.projection.GraticuleLine.EdgePoint;
import org.overflight.projection.GraticuleLine.Kind;
import org.overflight.projection.GraticuleLine.Side;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Meridians and parallels at a round interval, and their degrees at the frame: parallels on the left, meridians below. */
final class GraticuleDrawing {
    private static final double INSET_PX = 5;
    /** Of a side of the frame: a line that meets it twice, as a meridian around a pole does, is not named twice so near. */
    private static final double SAME_SHARE = 0.25;

    private final BoxPx frame;
    private final List<GraticuleLine> lines;
    private final MapLettering lettering;

    GraticuleDrawing(MapStage stage, MapLettering lettering) {
        this.frame = stage.sheet().frame();
        this.lines = Graticule.of(stage.sheet()).lines();
        this.lettering = lettering;
    }

    List<Mark> lines() {
        Outline.Builder all = Outline.lines();
        lines.forEach(line -> all.addAll(line.outline()));
        return GroundDrawing.shapes(all.build(), Look.GRATICULE);
    }

    /** The room that a label takes, and the label. */
    private record Degrees(GraticuleLine line, BoxPx box, Mark mark) {}

    /**
     * The degrees at the frame.
     *
     * @param taken boxes that they must not enter
     */
    private List<Degrees> degrees(List<BoxPx> taken) {
        List<Degrees> found = new ArrayList<>();
        for (GraticuleLine line : lines) {
            Side side = line.kind() == Kind.PARALLEL ? Side.LEFT : Side.BOTTOM;
            for (EdgePoint edge : line.edgePoints(frame)) {
                if (edge.side() == side) {
                    Degrees degrees = at(edge, line);
                    boolean free = frame.contains(degrees.box())
                            && taken.stream().noneMatch(degrees.box()::overlaps)
                            && found.stream().noneMatch(d -> d.box().grown(6).overlaps(degrees.box()))
                            && found.stream().noneMatch(d -> saysTheSame(d, degrees));
                    if (free) {
                        found.add(degrees);
                    }
                }
            }
        }
        return found;
    }

    private boolean saysTheSame(Degrees one, Degrees other) {
        double nearPx = SAME_SHARE * (one.line().kind() == Kind.PARALLEL ? frame.heightPx() : frame.widthPx());
        return one.line().equals(other.line())
                && one.box().center().distancePx(other.box().center()) < nearPx;
    }

    /** The labels that have room beside the boxes. */
    List<Mark> labels(List<BoxPx> taken) {
        return degrees(taken).stream().map(Degrees::mark).toList();
    }

    /** The rooms of the labels. */
    List<BoxPx> boxes(List<BoxPx> taken) {
        return degrees(taken).stream().map(Degrees::box).toList();
    }

    private Degrees at(EdgePoint edge, GraticuleLine line) {
        String text = text(line);
        TextSize size = lettering.size(text, Look.GRATICULE_LABEL);
        boolean left = edge.side() == Side.LEFT;
        double x = left ? frame.xPx() + INSET_PX : edge.at().xPx() - size.widthPx() / 2;
        double baseline = left ? edge.at().yPx() + size.ascentPx() / 2 : frame.bottomPx() - INSET_PX;
        BoxPx box = new BoxPx(x - 1, baseline - size.ascentPx() - 2, size.widthPx() + 2, size.ascentPx() + 4);
        return new Degrees(
                line, box, lettering.label(text, new PointPx(x, baseline), Look.GRATICULE_LABEL, Look.HALO_WATER));
    }

    private static String text(GraticuleLine line) {
        int minutes = Math.abs(line.minutes());
        String degrees = minutes / 60 + "\u00b0" + (minutes % 60 == 0 ? "" : minutes % 60 + "\u2032");
        if (line.minutes() == 0 || minutes == 180 * 60) {
            return degrees;
        }
        boolean positive = line.minutes() > 0;
        String letter = line.kind() == Kind.PARALLEL ? (positive ? "N" : "S") : (positive ? "E" : "W");
        return degrees + "\u202f" + letter;
    }
}
