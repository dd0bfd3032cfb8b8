package org.overflight.cartography.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.overflight.cartography.FlightColors;
import org.overflight.lettering.TextSize;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.NumberWords;
import org.overflight.scene.Appearance;
import org.overflight.scene.BoxPx;
import org.overflight.scene.FontFace;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.Scene;

/** One chart: bands where nothing was recorded, the grid with its numbers, and the lines above them. */
final class ProfileDrawing {
    private static final double METRES_PER_NM = 1852;
    private static final int FEWEST_INTERVALS = 3;
    private static final double LABEL_GAP_PX = 6;
    private static final double TICK_PX = 4;

    private final ProfileComposer composer;
    private final Flight flight;
    private final ProfileData data;
    private final ProfileKind kind;
    private final ProfileLayout layout;
    private final BoxPx box;
    private final Ticks values;

    ProfileDrawing(ProfileComposer composer, Flight flight, ProfileData data, ProfileKind kind, ProfileLayout layout) {
        this.composer = composer;
        this.flight = flight;
        this.data = data;
        this.kind = kind;
        this.layout = layout;
        this.box = layout.box();
        this.values = Ticks.around(Math.min(0, data.least()), data.highest().value(), FEWEST_INTERVALS);
    }

    Scene scene(String id) {
        List<Mark> marks = new ArrayList<>();
        gaps(marks);
        valueAxis(marks);
        alongAxis(marks);
        lines(marks);
        ProfileWords words = new ProfileWords(flight, data, kind);
        return new Scene(id, layout.widthPx(), layout.heightPx(), "en", words.title(), words.description(), marks);
    }

    private double x(double along) {
        return box.xPx() + box.widthPx() * (along - data.from()) / (data.to() - data.from());
    }

    private double y(double value) {
        double least = values.values().get(0);
        double most = values.values().get(values.values().size() - 1);
        return box.bottomPx() - box.heightPx() * (value - least) / (most - least);
    }

    private void gaps(List<Mark> marks) {
        for (ProfileData.Gap gap : data.gaps()) {
            double from = x(gap.from());
            double width = x(gap.to()) - from;
            if (width >= 1) {
                BoxPx band = new BoxPx(from, box.yPx(), width, box.heightPx());
                marks.add(new Mark.Shape(Outline.of(band), List.of(Look.PROFILE_GAP)));
                gapLabel(marks, band, ProfileWords.extent(data, gap));
            }
        }
    }

    private void gapLabel(List<Mark> marks, BoxPx band, String extent) {
        for (String text : List.of("nothing recorded, " + extent, extent)) {
            TextSize size = size(text, Look.CREDIT);
            if (size.widthPx() + 2 * LABEL_GAP_PX <= band.widthPx()) {
                PointPx at = new PointPx(band.center().xPx() - size.widthPx() / 2, band.yPx() + 14);
                marks.add(label(text, at, Look.CREDIT));
                return;
            }
        }
    }

    private void valueAxis(List<Mark> marks) {
        Outline.Builder grid = Outline.lines();
        for (double value : values.values()) {
            grid.startPart().add(box.xPx(), y(value)).add(box.rightPx(), y(value));
            boolean isTop = value == values.values().get(values.values().size() - 1);
            String text = NumberWords.whole(value) + (isTop ? "\u00a0" + kind.unit() : "");
            TextSize size = size(text, Look.TIME_LABEL);
            double right = box.xPx() - LABEL_GAP_PX;
            marks.add(
                    label(text, new PointPx(right - size.widthPx(), y(value) + size.ascentPx() / 2), Look.TIME_LABEL));
        }
        marks.add(new Mark.Shape(grid.build(), List.of(Look.GRATICULE)));
    }

    private void alongAxis(List<Mark> marks) {
        double most = box.widthPx() / layout.widestTickPx();
        if (data.timed()) {
            Ticks ticks = Ticks.ofTime(data.from(), data.to(), most);
            along(marks, ticks, 1, ticks::clock);
        } else {
            Ticks ticks = Ticks.within(data.from() / METRES_PER_NM, data.to() / METRES_PER_NM, most);
            along(marks, ticks, METRES_PER_NM, NumberWords::size);
        }
        String unit = data.timed() ? "UTC" : "NM";
        double right = box.xPx() - LABEL_GAP_PX - size(unit, Look.TIME_LABEL).widthPx();
        marks.add(label(unit, new PointPx(right, layout.heightPx() - 8), Look.TIME_LABEL));
    }

    private void along(List<Mark> marks, Ticks ticks, double unit, DoubleFunction<String> words) {
        Outline.Builder lines = Outline.lines();
        lines.startPart().add(box.xPx(), box.bottomPx()).add(box.rightPx(), box.bottomPx());
        for (double value : ticks.values()) {
            double x = x(value * unit);
            lines.startPart().add(x, box.bottomPx()).add(x, box.bottomPx() + TICK_PX);
            String text = words.apply(value);
            double width = size(text, Look.TIME_LABEL).widthPx();
            double left = Math.min(Math.max(x - width / 2, box.xPx() - 2), layout.widthPx() - width - 1);
            marks.add(label(text, new PointPx(left, layout.heightPx() - 8), Look.TIME_LABEL));
        }
        marks.add(new Mark.Shape(lines.build(), List.of(Look.SCALE_BAR)));
    }

    private void lines(List<Mark> marks) {
        for (ProfileData.Line line : data.lines()) {
            Outline.Builder outline = Outline.lines().startPart();
            line.points().forEach(point -> outline.add(x(point.along()), y(point.value())));
            List<Look> looks = new ArrayList<>(List.of(Look.ROUTE));
            looks.addAll(FlightColors.byRole(flight));
            looks.add(FlightColors.byEvidence(line.evidence()));
            looks.add(Look.PROFILE_LINE);
            if (line.evidence() == Evidence.INFERRED) {
                looks.add(Look.PROFILE_INFERRED);
            }
            Mark shape = new Mark.Shape(outline.build(), looks);
            marks.add(Mark.Group.of("leg-" + flight.id() + "-" + line.leg(), List.of(shape)));
        }
    }

    private TextSize size(String text, Look look) {
        Appearance appearance = composer.theme().appearance(List.of(look));
        FontFace face = appearance.font() == null ? FontFace.SANS : appearance.font();
        double sizePx = appearance.sizePx() == null ? 10 : appearance.sizePx();
        double tracking = appearance.trackingEm() == null ? 0 : appearance.trackingEm();
        return composer.lettering().measure(text, face, sizePx, tracking);
    }

    private Mark.Label label(String text, PointPx at, Look look) {
        double width = size(text, look).widthPx();
        return new Mark.Label(text, "", false, at, Mark.Anchor.LEFT, 0, width, List.of(look));
    }
}
