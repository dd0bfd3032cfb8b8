package org.overflight.site.view;

/**
 * A way of a flight within the outline of an airspace, computed from the drawn line.
 *
 * @param airspace with the link to its page
 * @param inside whether it is in the airspace, as far as is known; else above or below it
 * @param lengthLabel of what the length is
 * @param height how it stands to the limits of height, in words; empty if the airspace has none
 */
public record CrossingView(
        LinkView airspace,
        String flight,
        boolean inside,
        CrossingEndView entry,
        CrossingEndView exit,
        String lengthLabel,
        LengthView length,
        String height) {
    /**
     * Where it begins or ends.
     *
     * @param label which of that
     * @param boundary whether the airspace is entered or left there; else the label says what is
     * @param position in words
     * @param time when, in words; empty if not known
     */
    public record CrossingEndView(String label, boolean boundary, String position, String time) {}
}
