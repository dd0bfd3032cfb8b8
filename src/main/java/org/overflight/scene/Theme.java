package org.overflight.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What marks look like: three palettes and an appearance for each look. A theme is data; this is its parsed form.
 *
 * <p>Keys of the data: {@code color.<light|dark|print>.<token>} = {@code #rrggbb}; {@code font.<sans|serif>} = a CSS font
 * list;
 * {@code look.<look>.<property>} = a value, with the properties {@code fill} (a token, {@code none} or {@code current}), {@code fill-opacity}, {@code stroke},
 * {@code stroke-opacity}, {@code stroke-width}, {@code dash}, {@code cap}, {@code font}, {@code size} and {@code tracking}.
 *
 * @param colors {@code #rrggbb} by scheme and token; every scheme has the same tokens
 * @param appearances by look
 * @param fontFamilies CSS font lists by {@code sans} and {@code serif}
 */
public record Theme(
        String name,
        Map<ColorScheme, Map<String, String>> colors,
        Map<Look, Appearance> appearances,
        Map<String, String> fontFamilies) {
    public Theme {
        Map<ColorScheme, Map<String, String>> palettes = new EnumMap<>(ColorScheme.class);
        colors.forEach((scheme, palette) -> palettes.put(scheme, Collections.unmodifiableMap(new TreeMap<>(palette))));
        colors = Collections.unmodifiableMap(palettes);
        EnumMap<Look, Appearance> looks = new EnumMap<>(Look.class);
        looks.putAll(appearances);
        appearances = Collections.unmodifiableMap(looks);
        fontFamilies = Collections.unmodifiableMap(new TreeMap<>(fontFamilies));
    }

    /** The merged appearance of looks, later ones over earlier ones. */
    public Appearance appearance(List<Look> looks) {
        Appearance merged = Appearance.NONE;
        for (Look look : looks) {
            merged = merged.overriddenBy(appearances.getOrDefault(look, Appearance.NONE));
        }
        return merged;
    }

    /** Whether a look says with which colour to fill. */
    public boolean fills(Look look) {
        String fill = appearances.getOrDefault(look, Appearance.NONE).fill();
        return fill != null && !fill.equals("none");
    }

    /**
     * The colour of a token.
     *
     * @return {@code #rrggbb}
     * @throws IllegalArgumentException if the palette has no such token
     */
    public String color(ColorScheme scheme, String token) {
        String color = colors.getOrDefault(scheme, Map.of()).get(token);
        if (color == null) {
            throw new IllegalArgumentException("no colour " + token + " in " + scheme.themeName());
        }
        return color;
    }

    /**
     * Parses the data of a theme.
     *
     * @throws IllegalArgumentException with every bad key or value named, a line each
     */
    public static Theme parse(String name, Map<String, String> data) {
        return new ThemeParser(name).parse(data);
    }

    /** Collects the faults of a theme, so that all are told at once. */
    private static final class ThemeParser {
        private final String name;
        private final List<String> faults = new ArrayList<>();
        private final Map<ColorScheme, Map<String, String>> colors = new EnumMap<>(ColorScheme.class);
        private final Map<Look, Appearance> appearances = new EnumMap<>(Look.class);
        private final Map<String, String> fonts = new TreeMap<>();

        ThemeParser(String name) {
            this.name = name;
        }

        Theme parse(Map<String, String> data) {
            for (ColorScheme scheme : ColorScheme.values()) {
                colors.put(scheme, new TreeMap<>());
            }
            new TreeMap<>(data).forEach(this::entry);
            requireSameTokens();
            requireKnownTokens();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", faults));
            }
            return new Theme(name, colors, appearances, fonts);
        }

        private void entry(String key, String value) {
            String[] parts = key.split("\\.", -1);
            if (parts.length == 3 && parts[0].equals("color")) {
                color(key, parts[1], parts[2], value);
            } else if (parts.length == 2 && parts[0].equals("font")) {
                font(key, parts[1], value);
            } else if (parts.length == 3 && parts[0].equals("look")) {
                look(key, parts[1], parts[2], value);
            } else {
                faults.add(key + ": expected color.<scheme>.<token>, font.<family> or look.<look>.<property>");
            }
        }

        private void font(String key, String family, String value) {
            // The list ends up in style sheets: only names, commas and quotes.
            if (value.matches("[\\p{L}\\p{N} ,'\"_-]+")) {
                fonts.put(family, value);
            } else {
                faults.add(key + ": expected names of fonts with commas in between, found " + value);
            }
        }

        private void color(String key, String schemeName, String token, String value) {
            ColorScheme scheme = Arrays.stream(ColorScheme.values())
                    .filter(s -> s.themeName().equals(schemeName))
                    .findFirst()
                    .orElse(null);
            if (scheme == null) {
                faults.add(key + ": no colour scheme " + schemeName + "; there are light, dark and print");
                return;
            }
            if (!value.matches("#[0-9a-f]{6}")) {
                faults.add(key + ": expected a colour as #rrggbb in small letters, found " + value);
            }
            // A colour that is wrong is not missing as well.
            paletteOf(scheme).put(token, value);
        }

        private Map<String, String> paletteOf(ColorScheme scheme) {
            return colors.computeIfAbsent(scheme, s -> new TreeMap<>());
        }

        private void look(String key, String lookName, String property, String value) {
            Look look = Arrays.stream(Look.values())
                    .filter(l -> l.cssName().equals(lookName))
                    .findFirst()
                    .orElse(null);
            if (look == null) {
                faults.add(key + ": no look " + lookName);
                return;
            }
            try {
                Appearance one = single(property, value);
                if (one == null) {
                    faults.add(key + ": no property " + property);
                } else {
                    appearances.merge(look, one, Appearance::overriddenBy);
                }
            } catch (IllegalArgumentException e) {
                faults.add(key + ": not a value of " + property + ": " + value);
            }
        }

        private static @Nullable Appearance single(String property, String value) {
            return switch (property) {
                case "fill" -> new Appearance(value, null, null, null, null, null, null, null, null, null);
                case "fill-opacity" ->
                    new Appearance(null, number(value), null, null, null, null, null, null, null, null);
                case "stroke" -> new Appearance(null, null, value, null, null, null, null, null, null, null);
                case "stroke-opacity" ->
                    new Appearance(null, null, null, number(value), null, null, null, null, null, null);
                case "stroke-width" ->
                    new Appearance(null, null, null, null, number(value), null, null, null, null, null);
                case "dash" -> new Appearance(null, null, null, null, null, dash(value), null, null, null, null);
                case "cap" -> new Appearance(null, null, null, null, null, null, cap(value), null, null, null);
                case "font" ->
                    new Appearance(null, null, null, null, null, null, null, FontFace.valueOf(value), null, null);
                case "size" -> new Appearance(null, null, null, null, null, null, null, null, number(value), null);
                case "tracking" -> new Appearance(null, null, null, null, null, null, null, null, null, number(value));
                default -> null;
            };
        }

        /** A plain decimal number; what could not be drawn (NaN, 1e9) is none. */
        private static Double number(String value) {
            if (!value.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
                throw new IllegalArgumentException(value);
            }
            return Double.valueOf(value);
        }

        private static List<Double> dash(String value) {
            return value.equals("none")
                    ? List.of()
                    : Arrays.stream(value.split(" ")).map(ThemeParser::number).toList();
        }

        private static String cap(String value) {
            if (!value.equals("butt") && !value.equals("round")) {
                throw new IllegalArgumentException(value);
            }
            return value;
        }

        private void requireSameTokens() {
            Map<String, String> light = paletteOf(ColorScheme.LIGHT);
            for (ColorScheme scheme : ColorScheme.values()) {
                for (String token : light.keySet()) {
                    if (!paletteOf(scheme).containsKey(token)) {
                        faults.add("color." + scheme.themeName() + "." + token + ": missing");
                    }
                }
                for (String token : paletteOf(scheme).keySet()) {
                    if (!light.containsKey(token)) {
                        faults.add("color.light." + token + ": missing");
                    }
                }
            }
        }

        private void requireKnownTokens() {
            appearances.forEach((look, appearance) -> {
                if (!Appearance.CURRENT.equals(appearance.fill())) {
                    requireToken(look, appearance.fill());
                }
                requireToken(look, appearance.stroke());
            });
        }

        private void requireToken(Look look, @Nullable String token) {
            if (token != null
                    && !token.equals("none")
                    && !paletteOf(ColorScheme.LIGHT).containsKey(token)) {
                faults.add("look." + look.cssName() + ": no colour " + token);
            }
        }
    }
}
