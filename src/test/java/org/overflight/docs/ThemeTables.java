package org.overflight.docs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.FontFace;
import org.overflight.scene.Look;

/** All values of a theme as Markdown tables, printed from the files of the themes {@code paper} and {@code atlas}. */
record ThemeTables(String file, String atlas) {
    private static final Path PAPER = Path.of("templates", "themes", "paper.properties");
    private static final Path ATLAS = Path.of("templates", "themes", "atlas.properties");
    private static final Pattern TOKEN = Pattern.compile("^#   ([a-z0-9-]+) +(\\S.*)$", Pattern.MULTILINE);

    static ThemeTables ofPaper() throws IOException {
        return new ThemeTables(Files.readString(PAPER), Files.readString(ATLAS));
    }

    String markdown() throws IOException {
        Map<String, String> values = values();
        return "Colours are `color.<scheme>.<token>` with the schemes `light`, `dark` and `print`, each `#rrggbb`:\n\n"
                + colors(values)
                + "\nFonts are CSS lists. Labels of maps are measured in the fonts that come along, and keep their place and width in any other:\n\n"
                + fonts(values)
                + "\nLooks are `look.<look>.<property>`. A colour is a token, `none`, or `current` (that of the line below); lengths"
                + " are in pixels of a map 960 wide, `tracking` is in em, `dash` a list of lengths or `none`, `cap` `butt` or"
                + " `round`, `font` one of " + faces() + ":\n\n" + looks(values) + countries();
    }

    private static String faces() {
        return Arrays.stream(FontFace.values())
                .map(face -> "`" + face.name() + "`")
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> values() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(file));
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
        return values;
    }

    /** What each colour is for, in the order of the file's own list. */
    Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher matcher = TOKEN.matcher(file);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2).strip());
        }
        return tokens;
    }

    private String colors(Map<String, String> values) {
        StringBuilder table = new StringBuilder("| token | for | light | dark | print |\n|---|---|---|---|---|\n");
        tokens().forEach((token, use) -> {
            table.append("| `").append(token).append("` | ").append(use);
            for (ColorScheme scheme : ColorScheme.values()) {
                table.append(" | `")
                        .append(values.get("color." + scheme.themeName() + "." + token))
                        .append('`');
            }
            table.append(" |\n");
        });
        return table.toString();
    }

    private static String fonts(Map<String, String> values) {
        StringBuilder table = new StringBuilder("| value | paper |\n|---|---|\n");
        for (String family : List.of("font.sans", "font.serif")) {
            table.append("| `")
                    .append(family)
                    .append("` | `")
                    .append(values.get(family))
                    .append("` |\n");
        }
        return table.toString();
    }

    /** What only the theme with coloured countries has. */
    private String countries() throws IOException {
        Map<String, String> values = new ThemeTables(atlas, atlas).values();
        StringBuilder table = new StringBuilder("""

                Looks that `paper` does not have, each with a colour of that name, colour the countries: neighbours never share one of the five, and a country has the same on every map. Without
                a `fill`, or with `fill: none`, what would have it is `land`:

                | look | atlas | light | dark | print |
                |---|---|---|---|---|
                """);
        for (Look look : EnumSet.range(Look.COUNTRY_1, Look.COUNTRY_5)) {
            String token = values.get("look." + look.cssName() + ".fill");
            table.append("| `")
                    .append(look.cssName())
                    .append("` | `fill: ")
                    .append(token)
                    .append('`');
            for (ColorScheme scheme : ColorScheme.values()) {
                table.append(" | `")
                        .append(values.get("color." + scheme.themeName() + "." + token))
                        .append('`');
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String looks(Map<String, String> values) {
        StringBuilder table = new StringBuilder("| look | paper |\n|---|---|\n");
        for (Look look : EnumSet.complementOf(EnumSet.range(Look.COUNTRY_1, Look.COUNTRY_5))) {
            String prefix = "look." + look.cssName() + ".";
            String own = values.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(prefix))
                    .map(e -> "`" + e.getKey().substring(prefix.length()) + ": " + e.getValue() + "`")
                    .collect(Collectors.joining(" "));
            table.append("| `")
                    .append(look.cssName())
                    .append("` | ")
                    .append(own)
                    .append(" |\n");
        }
        return table.toString();
    }
}
