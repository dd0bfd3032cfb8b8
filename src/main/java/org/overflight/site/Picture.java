package org.overflight.site;

import org.overflight.scene.MapCredit;

/**
 * A finished map.
 *
 * @param wide inline SVG
 * @param phone inline SVG for phones; empty if the wide one serves
 * @param file stand-alone SVG; empty for none
 * @param credit plain text; {@link MapCredit#NONE} for a chart
 * @param description long description, plain text
 */
public record Picture(String wide, String phone, String file, MapCredit credit, String description) {
    /** No map. */
    public static final Picture NONE = new Picture("", "", "", MapCredit.NONE, "");

    boolean isEmpty() {
        return wide.isEmpty();
    }
}
