package org.overflight.site.view;

/**
 * A map in the sizes that a page needs; the values are markup.
 *
 * @param wide inline SVG for wide screens
 * @param phone inline SVG for phones; empty if the wide one serves
 * @param credit projection, its largest error and the basemap, plain text
 * @param filePath stand-alone picture, within the site; empty for none
 */
public record PictureView(String wide, String phone, String credit, String filePath) {
    /** No picture. */
    public static final PictureView NONE = new PictureView("", "", "", "");

    public boolean isEmpty() {
        return wide.isEmpty();
    }
}
