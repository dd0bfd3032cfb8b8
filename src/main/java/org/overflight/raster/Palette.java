package org.overflight.raster;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overflight.scene.Appearance;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.Look;
import org.overflight.scene.Theme;

/** A theme in one of its colour schemes. */
final class Palette {
    private static final String NONE = "none";

    private final Theme theme;
    private final ColorScheme scheme;

    Palette(Theme theme, ColorScheme scheme) {
        this.theme = theme;
        this.scheme = scheme;
    }

    /** The appearance of looks in a group: look by look, so that one may take up the stroke of the group. */
    Appearance appearance(Appearance inherited, List<Look> looks) {
        Appearance merged = inherited;
        for (Look look : looks) {
            merged = merged.overriddenBy(theme.appearances().getOrDefault(look, Appearance.NONE));
        }
        return merged;
    }

    /** What to fill with; empty for nothing. */
    Optional<Color> fill(Appearance appearance) {
        return color(appearance.fill(), appearance.fillOpacity());
    }

    /** What to stroke with; empty for nothing. */
    Optional<Color> stroke(Appearance appearance) {
        return color(appearance.stroke(), appearance.strokeOpacity());
    }

    private Optional<Color> color(@Nullable String token, @Nullable Double opacity) {
        if (token == null || token.equals(NONE)) {
            return Optional.empty();
        }
        int alpha = opacity == null ? 255 : (int) Math.round(opacity * 255);
        return Optional.of(new Color(rgb(theme.color(scheme, token)) | (alpha << 24), true));
    }

    /** All its colours. */
    List<Integer> colors() {
        return theme.colors().getOrDefault(scheme, Map.of()).values().stream()
                .map(Palette::rgb)
                .toList();
    }

    /** A colour {@code #rrggbb} as a number. */
    static int rgb(String color) {
        return Integer.parseInt(color.substring(1), 16);
    }
}
