package org.overflight.cartography;

import org.overflight.scene.Mark;
import org.overflight.scene.Outline;

/** Moves finished marks on the sheet. */
final class Marks {
    private Marks() {}

    /** The same mark elsewhere. */
    static Mark moved(Mark mark, double dxPx, double dyPx) {
        if (mark instanceof Mark.Shape shape) {
            return new Mark.Shape(moved(shape.outline(), dxPx, dyPx), shape.looks());
        }
        if (mark instanceof Mark.Symbol s) {
            return new Mark.Symbol(
                    s.kind(), s.at().plus(dxPx, dyPx), s.rotationDeg(), s.scale(), s.number(), s.looks());
        }
        if (mark instanceof Mark.Label l) {
            return new Mark.Label(
                    l.text(),
                    l.language(),
                    l.rightToLeft(),
                    l.at().plus(dxPx, dyPx),
                    l.anchor(),
                    l.rotationDeg(),
                    l.widthPx(),
                    l.looks());
        }
        Mark.Group g = (Mark.Group) mark;
        return new Mark.Group(
                g.key(),
                g.href(),
                g.title(),
                g.clip() == null ? null : moved(g.clip(), dxPx, dyPx),
                g.looks(),
                g.marks().stream().map(m -> moved(m, dxPx, dyPx)).toList());
    }

    private static Outline moved(Outline outline, double dxPx, double dyPx) {
        Outline.Builder builder = outline.isClosed() ? Outline.rings() : Outline.lines();
        for (int part = 0; part < outline.partCount(); part++) {
            builder.startPart();
            for (int i = outline.partStart(part); i < outline.partEnd(part); i++) {
                builder.add(outline.xPx(i) + dxPx, outline.yPx(i) + dyPx);
            }
        }
        return builder.build();
    }
}
