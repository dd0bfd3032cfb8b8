package org.overflight.geodesy;

import org.overflight.model.LonLat;

/**
 * A part of a line that lies inside a region.
 *
 * @param entry where it enters; the line's start if that is inside
 * @param exit where it leaves; the line's end if that is inside
 * @param fromM distance of the entry along the line, metres
 * @param toM distance of the exit along the line, metres
 * @param startsInside whether the line starts inside, so that it does not enter here
 * @param endsInside whether the line ends inside, so that it does not leave here
 */
public record Passage(LonLat entry, LonLat exit, double fromM, double toM, boolean startsInside, boolean endsInside) {
    /** Length inside, metres. */
    public double lengthM() {
        return toM - fromM;
    }
}
