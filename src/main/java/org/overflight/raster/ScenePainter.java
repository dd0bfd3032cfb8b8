package org.overflight.raster;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.overflight.lettering.Direction;
import org.overflight.lettering.Lettering;
import org.overflight.lettering.TextStyle;
import org.overflight.scene.Appearance;
import org.overflight.scene.FontFace;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.Scene;
import org.overflight.scene.SymbolOutline;

/** Paints the marks of a scene in their order, as the style sheet of the SVG would have them. */
final class ScenePainter {
    /** Their stroke is a halo below the fill; a ring's stroke is the ring. */
    private static final Set<Look> WITH_HALO = EnumSet.of(Look.ARROW, Look.DISC, Look.EVENT, Look.TOWN);

    /** From the middle of a disc to the baseline of its number. */
    private static final double NUMBER_BASELINE_PX = 3.7;

    private static final double DEFAULT_SIZE_PX = 13;

    private final Canvas canvas;
    private final Palette palette;
    private final Lettering lettering;

    ScenePainter(Canvas canvas, Palette palette, Lettering lettering) {
        this.canvas = canvas;
        this.palette = palette;
        this.lettering = lettering;
    }

    void paint(Scene scene) {
        marks(scene.marks(), Appearance.NONE);
    }

    private void marks(List<Mark> marks, Appearance inherited) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Shape shape) {
                area(shape.outline(), appearance(inherited, shape.looks()), shape.looks());
            } else if (mark instanceof Mark.Symbol symbol) {
                symbol(symbol, inherited);
            } else if (mark instanceof Mark.Label label) {
                label(label, appearance(inherited, label.looks()));
            } else if (mark instanceof Mark.Group group) {
                group(group, appearance(inherited, group.looks()));
            }
        }
    }

    private Appearance appearance(Appearance inherited, List<Look> looks) {
        return palette.appearance(inherited, looks);
    }

    private void group(Mark.Group group, Appearance inherited) {
        Outline clip = group.clip();
        if (clip == null) {
            marks(group.marks(), inherited);
            return;
        }
        Canvas layer = canvas.layer();
        new ScenePainter(layer, palette, lettering).marks(group.marks(), inherited);
        layer.keepInside(clip);
        canvas.add(layer);
    }

    private void area(Outline outline, Appearance appearance, List<Look> looks) {
        boolean haloFirst = looks.stream().anyMatch(WITH_HALO::contains);
        if (haloFirst) {
            stroke(outline, appearance);
        }
        palette.fill(appearance).ifPresent(color -> canvas.fillAreas(outline, color));
        if (!haloFirst) {
            stroke(outline, appearance);
        }
    }

    private void stroke(Outline outline, Appearance appearance) {
        palette.stroke(appearance).ifPresent(color -> canvas.stroke(outline, appearance, color));
    }

    private void symbol(Mark.Symbol symbol, Appearance inherited) {
        Outline outline = SymbolOutline.isCircle(symbol.kind())
                ? Circle.around(symbol.at(), SymbolOutline.radiusPx(symbol.kind()) * symbol.scale())
                : SymbolOutline.of(symbol);
        area(outline, appearance(inherited, symbol.looks()), symbol.looks());
        if (!symbol.number().isEmpty()) {
            number(symbol, appearance(inherited, List.of(Look.DISC_NUMBER)));
        }
    }

    private void number(Mark.Symbol symbol, Appearance appearance) {
        TextStyle style = style(appearance);
        double widthPx = lettering.widthPx(symbol.number(), style.face(), style.sizePx(), style.trackingEm());
        PointPx start = symbol.at().plus(-widthPx / 2, NUMBER_BASELINE_PX);
        letters(lettering.outline(symbol.number(), Direction.LEFT_TO_RIGHT, start, style), appearance);
    }

    private void label(Mark.Label label, Appearance appearance) {
        TextStyle style = style(appearance);
        double measuredPx = lettering.widthPx(label.text(), style.face(), style.sizePx(), style.trackingEm());
        Direction direction = label.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        Outline outline = lettering.outline(label.text(), direction, new PointPx(0, 0), style);
        letters(LabelFrame.of(label, measuredPx).place(outline), appearance);
    }

    private void letters(Outline outline, Appearance appearance) {
        if (!outline.isEmpty()) {
            stroke(outline, appearance);
            palette.fill(appearance).ifPresent(color -> canvas.fillLetters(outline, color));
        }
    }

    private static TextStyle style(Appearance appearance) {
        FontFace face = appearance.font();
        Double sizePx = appearance.sizePx();
        Double trackingEm = appearance.trackingEm();
        return new TextStyle(
                face == null ? FontFace.SANS : face,
                sizePx == null ? DEFAULT_SIZE_PX : sizePx,
                trackingEm == null ? 0 : trackingEm);
    }
}
