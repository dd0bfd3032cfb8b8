package org.overflight.cartography;

import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;

/**
 * What every part of a drawing needs to know: the subject, the sheet and the way from one to the other.
 *
 * @param detailMetresPerPx ground distance that a pixel of the map covers where it shows much detail
 * @param credit printed below the map
 */
record MapStage(
        MapSubject subject, SheetLayout layout, SheetProjection sheet, double detailMetresPerPx, String credit) {
    /** The whole sheet. */
    BoxPx sheetBox() {
        return new BoxPx(0, 0, layout.widthPx(), layout.heightPx());
    }
}
