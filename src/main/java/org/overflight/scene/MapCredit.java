package org.overflight.scene;

/**
 * What is said of how a map was made.
 *
 * @param projection its name and where it is centred
 * @param scaleError how far from true to scale it is; empty if not known
 * @param details sentences: of lines and of the ground
 */
public record MapCredit(String projection, String scaleError, String details) {
    /** Of no map. */
    public static final MapCredit NONE = new MapCredit("", "", "");

    /** The first sentence, for where there is little room. */
    public String brief() {
        return projection + (scaleError.isEmpty() ? "" : "; " + scaleError) + (projection.isEmpty() ? "" : ".");
    }

    /** All of it. */
    public String text() {
        return (brief() + " " + details).strip();
    }
}
