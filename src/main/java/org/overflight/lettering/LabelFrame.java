package org.overflight.lettering;

import org.overflight.scene.Mark;
import org.overflight.scene.Outline;

/**
 * Puts letters that begin at the origin into their place: fitted to the width of the label, turned around its anchor.
 *
 * @param stretch of the letters, widthwise
 * @param leftPx where the letters begin, seen from the anchor
 */
record LabelFrame(Mark.Label label, double stretch, double leftPx, double cos, double sin) {
    static LabelFrame of(Mark.Label label, double measuredPx) {
        double leftPx = switch (label.anchor()) {
            case LEFT -> 0;
            case MIDDLE -> -label.widthPx() / 2;
            case RIGHT -> -label.widthPx();
        };
        double angle = StrictMath.toRadians(label.rotationDeg());
        double stretch = measuredPx > 0 ? label.widthPx() / measuredPx : 1;
        return new LabelFrame(label, stretch, leftPx, StrictMath.cos(angle), StrictMath.sin(angle));
    }

    Outline place(Outline letters) {
        Outline.Builder placed = Outline.rings();
        for (int part = 0; part < letters.partCount(); part++) {
            placed.startPart();
            for (int i = letters.partStart(part); i < letters.partEnd(part); i++) {
                double rightPx = leftPx + letters.xPx(i) * stretch;
                double downPx = letters.yPx(i);
                placed.add(
                        label.at().xPx() + rightPx * cos - downPx * sin,
                        label.at().yPx() + rightPx * sin + downPx * cos);
            }
        }
        return placed.build();
    }
}
