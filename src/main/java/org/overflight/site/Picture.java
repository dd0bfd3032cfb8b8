package org.overflight.site;

/**
 * A finished map.
 *
 * @param wide inline SVG
 * @param phone inline SVG for phones; empty if the wide one serves
 * @param file stand-alone SVG; empty for none
 * @param credit how it was made; {@link Credit#NONE} for a chart
 * @param description long description, plain text
 */
public record Picture(String wide, String phone, String file, Credit credit, String description) {
    /**
     * What is said of how a map was made, plain text.
     *
     * @param projection its name and where it is centred
     * @param scaleError how far from true to scale it is
     * @param text all of it, in sentences
     */
    public record Credit(String projection, String scaleError, String text) {
        /** Nothing. */
        public static final Credit NONE = new Credit("", "", "");
    }

    /** No map. */
    public static final Picture NONE = new Picture("", "", "", Credit.NONE, "");

    boolean isEmpty() {
        return wide.isEmpty();
    }
}
