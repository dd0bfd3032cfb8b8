package org.overflight.cartography;

import org.overflight.projection.Graticule;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.Outline;

/** Meridians and parallels at a round interval. */
final class GraticuleDrawing {
    private GraticuleDrawing() {}

    static Outline lines(SheetProjection sheet) {
        return Graticule.of(sheet).lines();
    }
}
