package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.overflight.basemap.Country;
import org.overflight.basemap.CountryColors;
import org.overflight.basemap.Ground;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.Theme;

/** Water, land, colours of countries, lakes, tints, coast and borders. The coast is drawn once, its water lines below the land with it. */
final class GroundDrawing {
    /** By the numbers of {@link CountryColors}. */
    private static final List<Look> COUNTRIES =
            List.of(Look.LAND, Look.COUNTRY_1, Look.COUNTRY_2, Look.COUNTRY_3, Look.COUNTRY_4, Look.COUNTRY_5);

    /** Keeps pages as light as with other themes, and is not seen under a coast line of a pixel. */
    private static final double COLORED_COARSENESS = 1.3;

    private final SheetProjection sheet;
    private final Ground ground;
    private final Outline coast;
    private final Outline land;

    GroundDrawing(SheetProjection sheet, Ground ground) {
        this.sheet = sheet;
        this.ground = ground;
        this.coast = sheet.lines(ground.coast());
        this.land = sheet.polygon(ground.land());
    }

    /** The sea: the whole map, or what the edge of the world holds. */
    List<Mark> water() {
        Outline rim = sheet.rim();
        return List.of(new Mark.Shape(rim.isEmpty() ? Outline.of(sheet.frame()) : rim, List.of(Look.WATER)));
    }

    /** Shades along the coast, as on engraved charts; their inner halves are hidden by the land. */
    List<Mark> waterLines() {
        return shapes(coast, Look.WATER_LINE_WIDE, Look.WATER_LINE_MIDDLE, Look.WATER_LINE_NARROW);
    }

    private static boolean colorsCountries(Theme theme) {
        return COUNTRIES.stream().skip(1).anyMatch(theme::fills);
    }

    /** How much coarser than a pixel the ground may be: with coloured countries every border is there three times. */
    static double coarseness(Theme theme) {
        return colorsCountries(theme) ? COLORED_COARSENESS : 1;
    }

    /** All land, or country by country if the theme colours them: their areas cover the land. */
    List<Mark> land(Theme theme) {
        if (!colorsCountries(theme)) {
            return shapes(land, Look.LAND);
        }
        Map<Look, Outline.Builder> areas = new TreeMap<>();
        for (Country country : ground.countries()) {
            Look own = COUNTRIES.get(CountryColors.bundled().of(country));
            areas.computeIfAbsent(theme.fills(own) ? own : Look.LAND, look -> Outline.rings())
                    .addAll(sheet.polygon(country.area()));
        }
        List<Mark> marks = new ArrayList<>();
        areas.forEach((look, area) -> marks.addAll(shapes(area.build(), look)));
        return marks;
    }

    /** Countries that the story names. */
    List<Mark> tints(Set<String> isoAlpha2) {
        List<Mark> marks = new ArrayList<>();
        ground.countries().stream()
                .filter(c -> isoAlpha2.contains(c.isoAlpha2()))
                .forEach(c -> marks.addAll(shapes(sheet.polygon(c.area()), Look.COUNTRY_TINT)));
        return marks;
    }

    List<Mark> lakes() {
        return shapes(sheet.polygon(ground.lakes()), Look.LAKE);
    }

    List<Mark> coast() {
        return shapes(coast, Look.COAST);
    }

    List<Mark> borders() {
        List<Mark> marks = new ArrayList<>(shapes(sheet.lines(ground.borders()), Look.BORDER));
        marks.addAll(shapes(sheet.lines(ground.disputedBorders()), Look.BORDER_DISPUTED));
        return marks;
    }

    List<Mark> rim() {
        return shapes(sheet.rim(), Look.RIM);
    }

    /** Land and water, for names that belong on one of the two. */
    LandGrid landGrid() {
        return new LandGrid(land, sheet.frame());
    }

    static List<Mark> shapes(Outline outline, Look... looks) {
        List<Mark> marks = new ArrayList<>();
        if (!outline.isEmpty()) {
            for (Look look : looks) {
                marks.add(new Mark.Shape(outline, List.of(look)));
            }
        }
        return marks;
    }
}
