package org.overflight.site;

/**
 * A finished map.
 *
 * @param wide inline SVG
 * @param phone inline SVG for phones; empty if the wide one serves
 * @param file stand-alone SVG; empty for none
 * @param credit projection and its largest error, plain text
 * @param description long description, plain text
 */
public record Picture(String wide, String phone, String file, String credit, String description) {
    /** No map. */
    public static final Picture NONE = new Picture("", "", "", "", "");

    boolean isEmpty() {
        return wide.isEmpty();
    }
}
