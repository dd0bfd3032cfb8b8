package org.overflight.cartography;

import java.util.EnumSet;
import java.util.Set;
import org.overflight.scene.BoxPx;

/**
 * The size of a sheet and what stands on it besides the map. Each layout is composed afresh, not scaled.
 *
 * @param name suffix of the scene's id and of file names
 * @param titlePx height of the band above the map; 0 for none
 * @param creditPx height of the band below the map; 0 for none
 * @param arrowSpacingPx between two arrowheads on a line; 0 for thin lines without arrowheads
 */
public record SheetLayout(
        String name,
        double widthPx,
        double heightPx,
        double titlePx,
        double creditPx,
        double arrowSpacingPx,
        Set<Furniture> furniture) {
    /** What can stand on a map. */
    public enum Furniture {
        LEGEND,
        SCALE_BAR,
        INSET,
        GRATICULE_LABELS,
        COUNTRY_NAMES,
        WATER_NAMES,
        TOWN_NAMES,
        WAYPOINT_NUMBERS
    }

    private static final Set<Furniture> ALL = EnumSet.allOf(Furniture.class);

    /** The page has a key of its own; over a small map it would hide too much. */
    private static final Set<Furniture> WITHOUT_LEGEND = EnumSet.complementOf(EnumSet.of(Furniture.LEGEND));

    /** In an article. */
    public static final SheetLayout WIDE = new SheetLayout("wide", 960, 600, 0, 0, 130, ALL);

    /** On a phone, upright. */
    public static final SheetLayout PHONE = new SheetLayout("phone", 390, 520, 0, 0, 110, WITHOUT_LEGEND);

    /** A stand-alone picture with title and credit. */
    public static final SheetLayout SHEET = new SheetLayout("sheet", 960, 640, 62, 24, 130, ALL);

    /** A card for social media: painted at {@link #CARD_SCALE} it is 1200 by 630, with letters large enough for a phone. */
    public static final SheetLayout CARD = new SheetLayout(
            "card",
            720,
            378,
            62,
            24,
            130,
            EnumSet.of(Furniture.COUNTRY_NAMES, Furniture.WATER_NAMES, Furniture.INSET, Furniture.WAYPOINT_NUMBERS));

    /** Pixels of the card for each pixel of its layout. */
    public static final double CARD_SCALE = 1200.0 / 720;

    /** A second map in the text. */
    public static final SheetLayout CLOSE_UP = new SheetLayout("closeup", 640, 440, 0, 0, 130, WITHOUT_LEGEND);

    /** A second map in the text, on a phone. */
    public static final SheetLayout CLOSE_UP_PHONE =
            new SheetLayout("closeup-phone", 390, 400, 0, 0, 110, WITHOUT_LEGEND);

    /** A small map beside a headline. */
    public static final SheetLayout THUMBNAIL =
            new SheetLayout("thumbnail", 320, 200, 0, 0, 0, EnumSet.noneOf(Furniture.class));

    /** The map of a place, an airspace or an event. */
    public static final SheetLayout TOPIC = new SheetLayout("topic", 960, 480, 0, 0, 130, ALL);

    /** Every mission on one map of the Earth. */
    public static final SheetLayout OVERVIEW =
            new SheetLayout("overview", 960, 500, 0, 0, 0, EnumSet.of(Furniture.LEGEND));

    public SheetLayout {
        furniture = furniture.isEmpty() ? Set.of() : Set.copyOf(furniture);
    }

    /** The part of the sheet that is map. */
    public BoxPx mapBox() {
        return new BoxPx(0, titlePx, widthPx, heightPx - titlePx - creditPx);
    }

    /** The same layout with a map of another height. */
    SheetLayout withMapHeight(double mapHeightPx) {
        double height = titlePx + mapHeightPx + creditPx;
        return new SheetLayout(name, widthPx, height, titlePx, creditPx, arrowSpacingPx, furniture);
    }

    /** How much coarser than a pixel the ground may be: a thumbnail is looked at, not into. */
    double coarseness() {
        return widthPx < 350 ? 2.5 : 1;
    }

    boolean has(Furniture piece) {
        return furniture.contains(piece);
    }
}
