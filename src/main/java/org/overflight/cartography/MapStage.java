package org.overflight.cartography;

import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;

/**
 * What every part of a drawing needs to know: the subject, the sheet and the way from one to the other.
 *
 * @param finestMetresPerPx smallest ground distance that a pixel of the map covers
 * @param credit printed below the map
 */
record MapStage(
        MapSubject subject, SheetLayout layout, SheetProjection sheet, double finestMetresPerPx, String credit) {
    /** The whole sheet. */
    BoxPx sheetBox() {
        return new BoxPx(0, 0, layout.widthPx(), layout.heightPx());
    }
}
