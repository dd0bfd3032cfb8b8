package org.overflight.formats;

/** Values of a fix besides its place and time, and the ranges outside of which they were never measured. */
public enum FixValue {
    /** Metres: from below the deepest sea to a third of the way to the moon. */
    ALTITUDE("Altitude", -12_000, 1e8, "m"),
    /** Metres per second: what is faster leaves the Earth. */
    GROUND_SPEED("Ground speed", 0, 12_000, "m/s"),
    /** Degrees clockwise from north. */
    COURSE("Course", 0, 360, "degrees");

    private final String word;
    private final double least;
    private final double most;
    private final String unit;

    FixValue(String word, double least, double most, String unit) {
        this.word = word;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    /** Whether a value can be one; so can what is not a number, which is not known. */
    public boolean canBe(double value) {
        return !(value < least || value > most);
    }

    /** Begins a sentence. */
    String word() {
        return word;
    }

    /** The range in words. */
    String range() {
        return Numbers.shown(least) + " to " + Numbers.shown(most) + " " + unit;
    }
}
