package org.overflight.svg;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overflight.scene.Appearance;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.FontFace;
import org.overflight.scene.Look;
import org.overflight.scene.Theme;

/**
 * A theme as CSS. Every rule begins with {@code .map}, the class of a picture; colours are custom properties.
 *
 * <p>Rules stand in the order of {@link Look}, so that of two looks of a mark the later one wins, as in
 * {@link Theme#appearance}.
 */
public final class SvgStyle {
    private static final int DECIMALS = 3;

    /** Font shorthand would reset kerning and ligatures: widths are measured without both. */
    private static final String BASE =
            ".map{fill:none;stroke:none;stroke-linejoin:round;fill-rule:evenodd;clip-rule:evenodd;"
                    + "direction:ltr;font-family:var(--sans);font-kerning:none;font-variant-ligatures:none}"
                    + ".map text,.map .arrow,.map .disc,.map .event,.map .town{paint-order:stroke}";

    /** The rings of letters overlap, and their halo lies below. */
    private static final String LETTERS = ".map .letters{fill-rule:nonzero;paint-order:stroke}";

    /** Spaced out, joined letters fall apart. */
    private static final String RIGHT_TO_LEFT = ".map [direction=rtl]{letter-spacing:0}";

    private SvgStyle() {}

    /** All rules of a theme, for the style sheet of pages. */
    public static String css(Theme theme) {
        return css(theme, EnumSet.allOf(Look.class));
    }

    /** The fonts, as custom properties of the elements that the selector names. */
    public static String fonts(Theme theme, String selector) {
        StringBuilder css = new StringBuilder(selector).append('{');
        theme.fontFamilies().forEach((family, fonts) -> declare(css, "--" + family, fonts));
        return css.append('}').toString();
    }

    /** The palettes alone, as custom properties of the elements that the selector names: screen, dark screen, print. */
    public static String palettes(Theme theme, String selector) {
        return variables(theme, ColorScheme.LIGHT, selector)
                + "@media (prefers-color-scheme:dark){" + variables(theme, ColorScheme.DARK, selector) + "}"
                + "@media print{" + variables(theme, ColorScheme.PRINT, selector) + "}";
    }

    /** The rules for some looks, in the palette that the reader prefers. */
    static String css(Theme theme, Collection<Look> looks) {
        return palettes(theme, ".map") + rules(theme, looks);
    }

    /** The rules for some looks, in one palette. */
    static String css(Theme theme, Collection<Look> looks, ColorScheme scheme) {
        return variables(theme, scheme, ".map") + rules(theme, looks);
    }

    private static String rules(Theme theme, Collection<Look> looks) {
        StringBuilder css = new StringBuilder();
        css.append(fonts(theme, ".map")).append(BASE);
        boolean lends = true;
        for (Look look : EnumSet.copyOf(looks)) {
            Appearance appearance = theme.appearances().getOrDefault(look, Appearance.NONE);
            lends &= look.compareTo(firstBorrower(theme)) < 0;
            String rule = declarations(appearance) + (lends ? lentColor(appearance) : "");
            if (!rule.isEmpty()) {
                css.append(".map .")
                        .append(look.cssName())
                        .append('{')
                        .append(rule)
                        .append('}');
            }
        }
        if (looks.contains(Look.LETTERS)) {
            css.append(LETTERS);
        }
        return css.append(RIGHT_TO_LEFT).toString();
    }

    private static String variables(Theme theme, ColorScheme scheme, String selector) {
        StringBuilder css = new StringBuilder(selector).append('{');
        theme.colors().getOrDefault(scheme, Map.of()).forEach((token, color) -> declare(css, "--" + token, color));
        return css.append('}').toString();
    }

    /** The first look that is filled with the stroke of the looks before; the looks from there on lend none. */
    private static Look firstBorrower(Theme theme) {
        return theme.appearances().entrySet().stream()
                .filter(entry -> Appearance.CURRENT.equals(entry.getValue().fill()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Look.WATER);
    }

    private static String lentColor(Appearance appearance) {
        String stroke = appearance.stroke();
        return stroke == null || stroke.equals("none") ? "" : "color:var(--" + stroke + ");";
    }

    private static String declarations(Appearance appearance) {
        StringBuilder css = new StringBuilder();
        color(css, "fill", appearance.fill());
        number(css, "fill-opacity", appearance.fillOpacity(), "");
        color(css, "stroke", appearance.stroke());
        number(css, "stroke-opacity", appearance.strokeOpacity(), "");
        number(css, "stroke-width", appearance.strokeWidthPx(), "px");
        if (appearance.dashPx() != null) {
            declare(css, "stroke-dasharray", dash(appearance.dashPx()));
        }
        if (appearance.cap() != null) {
            declare(css, "stroke-linecap", appearance.cap());
        }
        if (appearance.font() != null) {
            font(css, appearance.font());
        }
        number(css, "font-size", appearance.sizePx(), "px");
        number(css, "letter-spacing", appearance.trackingEm(), "em");
        return css.toString();
    }

    private static String dash(List<Double> lengthsPx) {
        return lengthsPx.isEmpty()
                ? "none"
                : lengthsPx.stream().map(px -> Decimals.text(px, DECIMALS)).collect(Collectors.joining(" "));
    }

    private static void font(StringBuilder css, FontFace face) {
        declare(css, "font-family", "var(--" + face.family() + ")");
        declare(css, "font-weight", Integer.toString(face.weight()));
        declare(css, "font-style", face.italic() ? "italic" : "normal");
    }

    private static void color(StringBuilder css, String property, @Nullable String token) {
        if (token != null) {
            declare(css, property, token.equals("none") ? token : colorValue(token));
        }
    }

    private static String colorValue(String token) {
        return token.equals(Appearance.CURRENT) ? "currentColor" : "var(--" + token + ")";
    }

    private static void number(StringBuilder css, String property, @Nullable Double value, String unit) {
        if (value != null) {
            declare(css, property, Decimals.text(value, DECIMALS) + unit);
        }
    }

    private static void declare(StringBuilder css, String property, String value) {
        css.append(property).append(':').append(value).append(';');
    }
}
