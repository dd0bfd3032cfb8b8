package org.overflight.geodata;

import org.overflight.model.SphericalPolygon;

/**
 * The outline of a file.
 *
 * @param words class and limits of height, as the file has them; empty if it has none
 */
record FileOutline(SphericalPolygon polygon, String words) {
    /** For a file that cannot be read, which is then in the log. */
    static final FileOutline NONE = new FileOutline(SphericalPolygon.EMPTY, "");
}
