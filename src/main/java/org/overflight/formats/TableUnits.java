package org.overflight.formats;

/** Units by their names in headers. */
final class TableUnits {
    static final double KMH_MPS = 1 / 3.6;
    static final double MPH_MPS = 0.44704;

    private TableUnits() {}

    /** Metres in one of a unit of length; not a number if it has no name. */
    static double metres(String unit) {
        return switch (unit) {
            case "ft", "feet" -> Units.FOOT_M;
            case "" -> Double.NaN;
            default -> 1;
        };
    }

    /** Metres per second in one of a unit of speed; not a number if it has no name. */
    static double metresPerSecond(String unit) {
        return switch (unit) {
            case "kt", "kts", "knots" -> Units.KNOT_MPS;
            case "kmh", "kph" -> KMH_MPS;
            case "mph" -> MPH_MPS;
            case "ft", "feet" -> Units.FOOT_M;
            case "" -> Double.NaN;
            default -> 1;
        };
    }
}
