package org.overflight.scene;

import java.util.Locale;

/** The palettes that every theme has. */
public enum ColorScheme {
    LIGHT,
    DARK,
    PRINT;

    /** Name in themes: {@code light}, {@code dark}, {@code print}. */
    public String themeName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
