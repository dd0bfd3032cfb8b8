package org.overflight.cartography.profiles;

import org.overflight.scene.BoxPx;

/**
 * The size of a chart.
 *
 * @param name suffix of the scene's id
 * @param widestTickPx least distance of two ticks along the flight
 */
public record ProfileLayout(String name, double widthPx, double heightPx, double widestTickPx) {
    /** Under a map in an article. */
    public static final ProfileLayout WIDE = new ProfileLayout("wide", 960, 172, 72);

    /** On a phone. */
    public static final ProfileLayout PHONE = new ProfileLayout("phone", 390, 172, 58);

    private static final double LEFT_PX = 52;
    private static final double RIGHT_PX = 16;
    private static final double TOP_PX = 12;
    private static final double BOTTOM_PX = 24;

    /** The part of the sheet that is chart. */
    BoxPx box() {
        return new BoxPx(LEFT_PX, TOP_PX, widthPx - LEFT_PX - RIGHT_PX, heightPx - TOP_PX - BOTTOM_PX);
    }
}
