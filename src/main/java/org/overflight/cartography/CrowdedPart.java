package org.overflight.cartography;

import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.scene.BoxPx;

/**
 * A part of a map where marks crowd, so that it deserves a map of its own.
 *
 * @param box around the marks, on the sheet
 * @param positions of the marks
 * @param crowding how much they are in each other's way; see {@link Crowding}
 */
record CrowdedPart(BoxPx box, List<LonLat> positions, double crowding) {
    CrowdedPart {
        positions = List.copyOf(positions);
    }
}
