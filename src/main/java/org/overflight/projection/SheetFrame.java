package org.overflight.projection;

import org.overflight.scene.BoxPx;

/**
 * Where a map lies on the sheet.
 *
 * @param frame what is drawn
 * @param inner the part of it that the content may take
 */
public record SheetFrame(BoxPx frame, BoxPx inner) {
    /** Content keeps a twelfth of the smaller side away from the frame. */
    public static SheetFrame withUsualMargins(BoxPx frame) {
        return withMargins(frame, Math.min(frame.widthPx(), frame.heightPx()) / 12);
    }

    /** Content keeps the same distance from all sides. */
    public static SheetFrame withMargins(BoxPx frame, double marginPx) {
        return new SheetFrame(frame, frame.grown(-marginPx));
    }
}
