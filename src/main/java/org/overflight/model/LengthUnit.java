package org.overflight.model;

/** Units of length with their exact sizes. */
public enum LengthUnit {
    /** The metre. */
    METRE("m", 1),
    /** A thousand metres. */
    KILOMETRE("km", 1000),
    /** International nautical mile (Monaco, 1929). */
    NAUTICAL_MILE("NM", 1852),
    /** International mile of 5,280 feet (1959). */
    STATUTE_MILE("mi", 1609.344),
    /** International foot (1959). */
    FOOT("ft", 0.3048);

    private final String symbol;
    private final double metres;

    LengthUnit(String symbol, double metres) {
        this.symbol = symbol;
        this.metres = metres;
    }

    /** As written behind a number. */
    public String symbol() {
        return symbol;
    }

    /** Length of one unit, metres. */
    public double metres() {
        return metres;
    }

    /** A length in metres as a number of these units. */
    public double fromMetres(double lengthM) {
        return lengthM / metres;
    }

    /** A number of these units in metres. */
    public double toMetres(double count) {
        return count * metres;
    }
}
