package org.overflight.raster;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.overflight.lettering.Direction;
import org.overflight.lettering.Lettering;
import org.overflight.scene.Appearance;
import org.overflight.scene.BoxPx;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Mark.Anchor;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.Scene;
import org.overflight.scene.SymbolKind;
import org.overflight.scene.Theme;

/** A card with everything on it that a map may have; run by itself it prints the hash of its bytes. */
final class SampleCard {
    static final Theme THEME = theme("paper");
    private static final Lettering LETTERING = Lettering.bundled();

    private SampleCard() {}

    public static void main(String[] args) {
        System.out.println(sha256(new CardPainter(THEME, LETTERING).png(scene(), ColorScheme.LIGHT, 1)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Scene scene() {
        List<Mark> ground = new ArrayList<>();
        ground.add(new Mark.Shape(Outline.of(new BoxPx(0, 0, 1200, 452)), List.of(Look.WATER)));
        List<Outline> islands = islands();
        for (Look look :
                List.of(Look.WATER_LINE_WIDE, Look.WATER_LINE_MIDDLE, Look.WATER_LINE_NARROW, Look.LAND, Look.COAST)) {
            islands.forEach(island -> ground.add(new Mark.Shape(island, List.of(look))));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Shape(Outline.of(new BoxPx(0, 0, 1200, 630)), List.of(Look.SHEET)));
        marks.add(new Mark.Group("ground", null, "", Outline.of(new BoxPx(0, 0, 1200, 452)), List.of(), ground));
        Outline rim = Circle.around(new PointPx(1100, 80), 60);
        marks.add(new Mark.Group(
                "globe", null, "", rim, List.of(), List.of(new Mark.Shape(islands.get(0), List.of(Look.GLOBE_LAND)))));
        Outline route = line(80, 300, 400, 180, 700, 260, 1120, 330);
        marks.add(new Mark.Shape(route, List.of(Look.CASING_WIDE)));
        marks.add(new Mark.Group(
                "leg-1",
                null,
                "",
                null,
                List.of(Look.ROUTE, Look.LEAD),
                List.of(
                        new Mark.Shape(route, List.of(Look.ILLUSTRATIVE)),
                        new Mark.Symbol(SymbolKind.ARROW, new PointPx(240, 240), -20, 1.7, "", List.of(Look.ARROW)))));
        marks.add(new Mark.Shape(line(80, 330, 600, 380), List.of(Look.ROUTE, Look.ESCORT, Look.INFERRED)));
        marks.add(new Mark.Symbol(SymbolKind.DISC, new PointPx(80, 300), 0, 1.7, "12", List.of(Look.DISC)));
        marks.add(new Mark.Symbol(SymbolKind.RING, new PointPx(400, 180), 0, 1, "", List.of(Look.RING)));
        marks.add(new Mark.Symbol(SymbolKind.BURST, new PointPx(700, 100), 0, 1, "", List.of(Look.EVENT)));
        marks.add(label("NORTH ATLANTIC", 500, 300, Look.OCEAN_NAME, Look.HALO_WATER));
        marks.add(label("Minot AFB", 80, 280, Look.PLACE_NAME, Look.HALO_LAND));
        marks.add(label("תל אביב (12)", 900, 200, Look.PLACE_NAME, Look.HALO_LAND));
        marks.add(label("اَلْقَاهِرَة", 900, 240, Look.PLACE_NAME, Look.HALO_LAND));
        marks.add(label("Minot to the Gulf, by way of Israeli airspace", 40, 520, Look.TITLE));
        marks.add(label("Every dot between them is our illustration.", 40, 560, Look.SUBTITLE));
        return new Scene("card", 1200, 630, "en", "Card", "", marks);
    }

    static Mark label(String text, double xPx, double yPx, Look... looks) {
        Appearance appearance = THEME.appearance(List.of(looks));
        double trackingEm = appearance.trackingEm() == null ? 0 : appearance.trackingEm();
        double widthPx = LETTERING.widthPx(text, appearance.font(), appearance.sizePx(), trackingEm);
        return new Mark.Label(
                text,
                "",
                Direction.of(text) == Direction.RIGHT_TO_LEFT,
                new PointPx(xPx, yPx),
                Anchor.LEFT,
                0,
                widthPx,
                List.of(looks));
    }

    /** Rough coasts of seven thousand points in all. */
    private static List<Outline> islands() {
        Random random = new Random(5);
        List<Outline> islands = new ArrayList<>();
        for (int island = 0; island < 14; island++) {
            double x = 1200 * random.nextDouble();
            double y = 452 * random.nextDouble();
            double radius = 20 + 110 * random.nextDouble();
            Outline.Builder ring = Outline.rings().startPart();
            double rough = 0;
            int points = 500;
            for (int i = 0; i < points; i++) {
                double angle = 2 * Math.PI * i / points;
                rough = 0.94 * rough + 0.04 * (random.nextDouble() - 0.5);
                double r = radius * (1 + rough + 0.2 * StrictMath.sin(3 * angle + island));
                ring.add(x + r * StrictMath.cos(angle), y + r * StrictMath.sin(angle));
            }
            islands.add(ring.build());
        }
        return islands;
    }

    static Outline line(double... xy) {
        Outline.Builder line = Outline.lines().startPart();
        for (int i = 0; i < xy.length; i += 2) {
            line.add(xy[i], xy[i + 1]);
        }
        return line.build();
    }

    private static Theme theme(String name) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("templates", "themes", name + ".properties"))) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> data = new HashMap<>();
        file.forEach((key, value) -> data.put((String) key, (String) value));
        return Theme.parse(name, data);
    }
}
