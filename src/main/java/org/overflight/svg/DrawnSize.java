package org.overflight.svg;

import org.jspecify.annotations.Nullable;
import org.overflight.scene.PaperSize;
import org.overflight.scene.Scene;

/**
 * How large a picture is shown.
 *
 * @param width with its unit; pixels have none
 */
record DrawnSize(String width, String height) {
    private static final int DECIMALS = 2;

    /** In millimetres on paper, in pixels otherwise. */
    static DrawnSize of(Scene scene, @Nullable PaperSize paper) {
        return paper == null
                ? new DrawnSize(Decimals.text(scene.widthPx(), DECIMALS), Decimals.text(scene.heightPx(), DECIMALS))
                : new DrawnSize(
                        Decimals.text(paper.widthMm(), DECIMALS) + "mm",
                        Decimals.text(paper.heightMm(), DECIMALS) + "mm");
    }
}
