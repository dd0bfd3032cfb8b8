package org.overflight.cartography;

import java.util.EnumSet;
import java.util.Set;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PaperSize;

/**
 * The size of a sheet and what stands on it besides the map. Each layout is composed afresh, not scaled.
 *
 * @param name suffix of the scene's id and of file names
 * @param titlePx height of the band above the map; 0 for none
 * @param creditPx height of the band below the map; 0 for none
 * @param belowPx height of what stands between the map and that band: maps of parts, names that found no room
 * @param marginPx around everything; more than 0 on paper, whose size is fixed
 * @param arrowSpacingPx between two arrowheads on a line; 0 for thin lines without arrowheads
 * @param sizing whether the height may follow what is shown
 */
public record SheetLayout(
        String name,
        double widthPx,
        double heightPx,
        double titlePx,
        double creditPx,
        double belowPx,
        double marginPx,
        double arrowSpacingPx,
        Set<Furniture> furniture,
        Sizing sizing) {
    /** A layout with nothing between the map and the band below it, whose height follows what it shows. */
    public SheetLayout(
            String name,
            double widthPx,
            double heightPx,
            double titlePx,
            double creditPx,
            double arrowSpacingPx,
            Set<Furniture> furniture) {
        this(name, widthPx, heightPx, titlePx, creditPx, 0, 0, arrowSpacingPx, furniture, Sizing.FITTED);
    }

    /** Where the height of a sheet comes from. */
    public enum Sizing {
        /** It is what was asked for, whatever is shown: paper, cards. */
        GIVEN,
        /** It becomes less where the map would be empty, and more where words need it. */
        FITTED
    }

    /** What can stand on a map. */
    public enum Furniture {
        LEGEND,
        /** The key in lines below the map. */
        LEGEND_BELOW,
        SCALE_BAR,
        /** A small globe that tells where a regional map is. */
        INSET,
        /** Larger maps of parts where marks crowd, over the map. */
        DETAIL,
        /** The same, below the map. */
        DETAIL_BELOW,
        /** Names that found no room, by their numbers, below the map. */
        NAME_KEY,
        GRATICULE_LABELS,
        COUNTRY_NAMES,
        WATER_NAMES,
        TOWN_NAMES,
        /** Without them, and without a table beside, of many places only the chief ones are named. */
        WAYPOINT_NUMBERS
    }

    /** 12 mm: what every printer can keep clear. */
    private static final double PAPER_MARGIN_PX = 12 * 96 / 25.4;

    private static final double PAPER_TITLE_PX = 64;
    private static final double PAPER_CREDIT_PX = 26;

    /** How the names of layouts with many lines begin. */
    private static final String THIN = "overview";

    /** The name of layouts of maps within maps. */
    static final String INSET = "inset";

    private static final Set<Furniture> ALL =
            EnumSet.complementOf(EnumSet.of(Furniture.DETAIL_BELOW, Furniture.LEGEND_BELOW));

    /** A key over a small map would hide too much. */
    private static final Set<Furniture> ON_PHONE = EnumSet.complementOf(EnumSet.of(Furniture.LEGEND, Furniture.DETAIL));

    private static final Set<Furniture> WITHOUT_LEGEND = EnumSet.complementOf(
            EnumSet.of(Furniture.LEGEND, Furniture.LEGEND_BELOW, Furniture.DETAIL, Furniture.DETAIL_BELOW));

    /** In an article. */
    public static final SheetLayout WIDE = new SheetLayout("wide", 960, 600, 0, 0, 130, ALL);

    /** On a phone, upright. */
    public static final SheetLayout PHONE = new SheetLayout("phone", 390, 520, 0, 0, 110, ON_PHONE);

    /** A stand-alone picture with title and credit. */
    public static final SheetLayout SHEET = new SheetLayout("sheet", 960, 640, 62, 24, 130, ALL);

    /** A card for social media: painted at {@link #CARD_SCALE} it is 1200 by 630, with letters large enough for a phone. */
    public static final SheetLayout CARD = new SheetLayout(
                    "card",
                    720,
                    378,
                    0,
                    0,
                    130,
                    EnumSet.of(Furniture.COUNTRY_NAMES, Furniture.WATER_NAMES, Furniture.INSET))
            .ofGivenHeight();

    /** Pixels of the card for each pixel of its layout. */
    public static final double CARD_SCALE = 1200.0 / 720;

    /** A second map in the text. */
    public static final SheetLayout CLOSE_UP = new SheetLayout("closeup", 640, 440, 0, 0, 130, WITHOUT_LEGEND);

    /** A second map in the text, on a phone. */
    public static final SheetLayout CLOSE_UP_PHONE =
            new SheetLayout("closeup-phone", 390, 400, 0, 0, 110, WITHOUT_LEGEND);

    /** A small map beside a headline. */
    public static final SheetLayout THUMBNAIL =
            new SheetLayout("thumbnail", 320, 200, 0, 0, 0, EnumSet.noneOf(Furniture.class)).ofGivenHeight();

    /** The map of a place, an airspace or an event. */
    public static final SheetLayout TOPIC = new SheetLayout("topic", 960, 420, 0, 0, 130, ALL);

    /** Every mission on one map of the Earth. */
    public static final SheetLayout OVERVIEW = new SheetLayout(THIN, 960, 500, 0, 0, 0, EnumSet.of(Furniture.LEGEND));

    /** The same on a phone. */
    public static final SheetLayout OVERVIEW_PHONE =
            new SheetLayout(THIN + "-phone", 390, 420, 0, 0, 0, EnumSet.of(Furniture.LEGEND_BELOW));

    public SheetLayout {
        furniture = furniture.isEmpty() ? Set.of() : Set.copyOf(furniture);
    }

    /** The part of the sheet that is map. */
    public BoxPx mapBox() {
        return new BoxPx(
                marginPx,
                marginPx + titlePx,
                widthPx - 2 * marginPx,
                heightPx - titlePx - creditPx - belowPx - 2 * marginPx);
    }

    /** The whole sheet. */
    BoxPx sheet() {
        return new BoxPx(0, 0, widthPx, heightPx);
    }

    /** The same layout with a map of another height. */
    SheetLayout withMapHeight(double mapHeightPx) {
        double height = titlePx + mapHeightPx + creditPx + belowPx + 2 * marginPx;
        return new SheetLayout(
                name, widthPx, height, titlePx, creditPx, belowPx, marginPx, arrowSpacingPx, furniture, sizing);
    }

    /** The same sheet with more room for the title: a higher one, or on paper and cards a lower map. */
    SheetLayout withTitle(double morePx) {
        double height = isFixed() ? heightPx : heightPx + morePx;
        return new SheetLayout(
                name,
                widthPx,
                height,
                titlePx + morePx,
                creditPx,
                belowPx,
                marginPx,
                arrowSpacingPx,
                furniture,
                sizing);
    }

    /** The same sheet with room for words below the map. */
    SheetLayout withCredit(double creditBandPx) {
        return new SheetLayout(
                name, widthPx, heightPx, titlePx, creditBandPx, belowPx, marginPx, arrowSpacingPx, furniture, sizing);
    }

    /** Whether it is a card: its words stand below the map and are large. */
    boolean isCard() {
        return name.equals(CARD.name);
    }

    /** The same layout with a height that does not follow what is shown. */
    public SheetLayout ofGivenHeight() {
        return new SheetLayout(
                name, widthPx, heightPx, titlePx, creditPx, belowPx, marginPx, arrowSpacingPx, furniture, Sizing.GIVEN);
    }

    /** The same map with more between it and the band below. */
    SheetLayout withBelow(double morePx) {
        return new SheetLayout(
                name,
                widthPx,
                heightPx + morePx,
                titlePx,
                creditPx,
                belowPx + morePx,
                marginPx,
                arrowSpacingPx,
                furniture,
                sizing);
    }

    /** A sheet of paper with a map, everything on it. */
    static SheetLayout paper(PaperSize size) {
        return new SheetLayout(
                size.name(),
                size.widthPx(),
                size.heightPx(),
                PAPER_TITLE_PX,
                PAPER_CREDIT_PX,
                0,
                PAPER_MARGIN_PX,
                WIDE.arrowSpacingPx,
                EnumSet.complementOf(EnumSet.of(Furniture.DETAIL_BELOW, Furniture.LEGEND_BELOW, Furniture.NAME_KEY)),
                Sizing.GIVEN);
    }

    /** Whether the sheet may not become lower or higher with what it shows. */
    boolean isFixed() {
        return sizing == Sizing.GIVEN;
    }

    /** Whether it is for a printer: with margins. */
    boolean isPaper() {
        return marginPx > 0;
    }

    /** The layout of a map within a map. */
    static SheetLayout inset(BoxPx box, SheetLayout around) {
        return new SheetLayout(
                INSET,
                box.widthPx(),
                box.heightPx(),
                0,
                0,
                around.arrowSpacingPx(),
                EnumSet.of(
                        Furniture.SCALE_BAR,
                        Furniture.COUNTRY_NAMES,
                        Furniture.WATER_NAMES,
                        Furniture.WAYPOINT_NUMBERS));
    }

    /** Whether lines are many: then only two classes of them can be told apart, and they are thin. */
    boolean hasThinLines() {
        return name.startsWith(THIN);
    }

    /** How much coarser than a pixel the ground may be: a thumbnail is looked at, not into. */
    double coarseness() {
        return switch (name) {
            case "thumbnail" -> 2.5;
            case "phone", "closeup-phone", "overview-phone", INSET -> 1.5;
            default -> 1;
        };
    }

    boolean has(Furniture piece) {
        return furniture.contains(piece);
    }
}
