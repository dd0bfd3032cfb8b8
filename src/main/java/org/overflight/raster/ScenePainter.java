package org.overflight.raster;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.overflight.lettering.MarkOutlines;
import org.overflight.scene.Appearance;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.Scene;
import org.overflight.scene.SymbolOutline;

/** Paints the marks of a scene in their order, as the style sheet of the SVG would have them. */
final class ScenePainter {
    /** Their stroke is a halo below the fill; a ring's stroke is the ring. */
    private static final Set<Look> WITH_HALO = EnumSet.of(Look.ARROW, Look.DISC, Look.EVENT, Look.TOWN);

    private final Canvas canvas;
    private final Palette palette;
    private final MarkOutlines text;

    ScenePainter(Canvas canvas, Palette palette, MarkOutlines text) {
        this.canvas = canvas;
        this.palette = palette;
        this.text = text;
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
                Appearance appearance = appearance(inherited, label.looks());
                letters(text.label(label, appearance), appearance);
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
        new ScenePainter(layer, palette, text).marks(group.marks(), inherited);
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
            Appearance appearance = appearance(inherited, List.of(Look.DISC_NUMBER));
            letters(text.number(symbol, appearance), appearance);
        }
    }

    private void letters(Outline outline, Appearance appearance) {
        if (!outline.isEmpty()) {
            stroke(outline, appearance);
            palette.fill(appearance).ifPresent(color -> canvas.fillLetters(outline, color));
        }
    }
}
