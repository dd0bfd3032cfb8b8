package org.overflight.geodata;

import org.overflight.model.SphericalPolygon;
import org.overflight.model.VerticalExtent;

/**
 * The outline of a file.
 *
 * @param extent limits of height
 * @param words class and limits of height, as the file has them; empty if it has none
 */
record FileOutline(SphericalPolygon polygon, VerticalExtent extent, String words) {
    /** For a file that cannot be read, which is then in the log. */
    static final FileOutline NONE = new FileOutline(SphericalPolygon.EMPTY, VerticalExtent.NOT_GIVEN, "");
}
