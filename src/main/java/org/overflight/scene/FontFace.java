package org.overflight.scene;

/** The faces that maps are lettered with. */
public enum FontFace {
    SANS("sans", 400, false),
    SANS_BOLD("sans", 600, false),
    SERIF("serif", 400, false),
    SERIF_BOLD("serif", 600, false),
    SERIF_ITALIC("serif", 400, true);

    private final String family;
    private final int weight;
    private final boolean italic;

    FontFace(String family, int weight, boolean italic) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** {@code sans} or {@code serif}: the theme says which fonts that is. */
    public String family() {
        return family;
    }

    /** CSS weight. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }
}
