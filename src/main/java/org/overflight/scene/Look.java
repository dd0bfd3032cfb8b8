package org.overflight.scene;

import java.util.Locale;

/**
 * What a mark is, for the eye: a key into a {@link Theme}, and the CSS class of the mark.
 *
 * <p>A mark may carry several; the later ones override single values of the earlier ones. So a leg is
 * {@code ROUTE, LEAD, INFERRED}: a line, in the colour of the lead flight, dashed as inferred.
 */
public enum Look {
    // ground
    WATER,
    WATER_LINE_WIDE,
    WATER_LINE_MIDDLE,
    WATER_LINE_NARROW,
    LAND,
    /** Colours of countries, which neighbours never share; without a fill, what would have it is {@code LAND}. */
    COUNTRY_1,
    COUNTRY_2,
    COUNTRY_3,
    COUNTRY_4,
    COUNTRY_5,
    /** A country that the story names. */
    COUNTRY_TINT,
    LAKE,
    RIVER,
    GRATICULE,
    COAST,
    BORDER,
    BORDER_DISPUTED,
    RIM,
    NIGHT,
    /** Night for a part of a span of time. */
    NIGHT_PARTLY,
    /** Where night begins and ends: sunrise and sunset. */
    NIGHT_EDGE,
    // areas and rings
    AIRSPACE,
    /** Along the inside of its outline. */
    AIRSPACE_BAND_WIDE,
    AIRSPACE_BAND_NARROW,
    /** Its outline, without what the edge of the map adds. */
    AIRSPACE_EDGE,
    RANGE_RING,
    // lines of flight: kind, then role, then grade
    CASING,
    /** Under a line out and a line back. */
    CASING_WIDE,
    ROUTE,
    LEAD,
    LEAD_RETURN,
    ESCORT,
    TANKER,
    SUPPORT,
    PIONEER,
    AIRLINE,
    /** A line that stands for lines of any colour. */
    NEUTRAL,
    OBSERVED,
    REPORTED,
    INFERRED,
    ILLUSTRATIVE,
    /** The way back, beside the way out. */
    ILLUSTRATIVE_RETURN,
    /** On a map of few lines. */
    ILLUSTRATIVE_LARGE,
    ILLUSTRATIVE_LARGE_RETURN,
    /** On a map of many lines: width of any grade but illustrative. */
    THIN,
    INFERRED_THIN,
    ILLUSTRATIVE_THIN,
    /** An escort's line that is too short for its grade to be seen. */
    ESCORT_BAR,
    // marks
    ARROW,
    DISC,
    DISC_NUMBER,
    RING,
    EVENT,
    TOWN,
    TIME_TICK,
    /** In a chart: where nothing was recorded. */
    PROFILE_GAP,
    /** In a chart: width of any line. */
    PROFILE_LINE,
    /** In a chart: dashes of what is inferred. */
    PROFILE_INFERRED,
    LEADER,
    // lettering
    TITLE,
    SUBTITLE,
    /** Above a headline: what. */
    KICKER,
    /** Above a headline: when. */
    KICKER_DATE,
    /** Of a card, below its map. */
    CARD_TITLE,
    CARD_NOTE,
    PLACE_NAME,
    /** One of many. */
    PLACE_NAME_MINOR,
    PLACE_DETAIL,
    WAYPOINT_NUMBER,
    EVENT_NAME,
    AIRSPACE_NAME,
    COUNTRY_NAME,
    COUNTRY_NAME_SMALL,
    OCEAN_NAME,
    SEA_NAME,
    SEA_NAME_SMALL,
    TOWN_NAME,
    ROUTE_NAME,
    GRATICULE_LABEL,
    TIME_LABEL,
    SCALE_LABEL,
    LEGEND_TEXT,
    CREDIT,
    /** Letters that have become shapes. */
    LETTERS,
    HALO_LAND,
    HALO_WATER,
    // furniture
    SHEET,
    CARD,
    FRAME,
    INSET_WEDGE,
    INSET_EXTENT,
    INSET_TAG_GROUND,
    INSET_TAG,
    SCALE_BAR,
    GLOBE_WATER,
    GLOBE_LAND,
    GLOBE_EXTENT;

    /** Name in themes and style sheets: lower case with hyphens, for example {@code lead-return}. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
