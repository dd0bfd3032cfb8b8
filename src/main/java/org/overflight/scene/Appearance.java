package org.overflight.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a mark is drawn. Absent values are inherited from the looks before, or mean nothing is drawn.
 *
 * @param fill colour token, or {@code none}, or {@code current}: the stroke of the looks before, as an arrow has the colour of
 *     its line
 * @param fillOpacity 0 to 1
 * @param stroke colour token, or {@code none}; of text: its halo, painted below the fill
 * @param strokeOpacity 0 to 1
 * @param strokeWidthPx pixels
 * @param dashPx dash and gap lengths; empty for solid
 * @param cap {@code butt} or {@code round}
 * @param font face of the text
 * @param sizePx font size
 * @param trackingEm letter spacing
 */
public record Appearance(
        @Nullable String fill,
        @Nullable Double fillOpacity,
        @Nullable String stroke,
        @Nullable Double strokeOpacity,
        @Nullable Double strokeWidthPx,
        @Nullable List<Double> dashPx,
        @Nullable String cap,
        @Nullable FontFace font,
        @Nullable Double sizePx,
        @Nullable Double trackingEm) {
    /** Says nothing. */
    public static final Appearance NONE = new Appearance(null, null, null, null, null, null, null, null, null, null);

    /** A fill that is the stroke of the looks before. */
    public static final String CURRENT = "current";

    public Appearance {
        dashPx = dashPx == null ? null : List.copyOf(dashPx);
    }

    /** This appearance with every value that the later one has. */
    public Appearance overriddenBy(Appearance later) {
        return new Appearance(
                CURRENT.equals(later.fill) ? stroke : or(later.fill, fill),
                or(later.fillOpacity, fillOpacity),
                or(later.stroke, stroke),
                or(later.strokeOpacity, strokeOpacity),
                or(later.strokeWidthPx, strokeWidthPx),
                or(later.dashPx, dashPx),
                or(later.cap, cap),
                or(later.font, font),
                or(later.sizePx, sizePx),
                or(later.trackingEm, trackingEm));
    }

    private static <T> @Nullable T or(@Nullable T preferred, @Nullable T fallback) {
        return preferred != null ? preferred : fallback;
    }
}
