package org.overflight.projection;

/**
 * How a projection distorts around one position: Tissot's indicatrix. Lengths in the plane per length on the ellipsoid; 1 is true
 * to scale.
 *
 * @param xPerEast change of x per metre to the east
 * @param xPerNorth change of x per metre to the north
 * @param yPerEast change of y (upwards) per metre to the east
 * @param yPerNorth change of y per metre to the north
 */
public record Distortion(double xPerEast, double xPerNorth, double yPerEast, double yPerNorth) {
    /** Scale in the direction in which it is largest. */
    public double maxScale() {
        return (sum() + difference()) / 2;
    }

    /** Scale in the direction in which it is smallest. */
    public double minScale() {
        return (sum() - difference()) / 2;
    }

    /** Area in the plane per area on the ellipsoid. */
    public double areaScale() {
        return Math.abs(xPerEast * yPerNorth - xPerNorth * yPerEast);
    }

    /** The most by which an angle between two directions is changed, degrees (Snyder 1987, equation 4-9). */
    public double angularDeformationDeg() {
        return Math.toDegrees(2 * StrictMath.asin(Math.min(1, difference() / sum())));
    }

    /** Scale in one direction, degrees clockwise from north. */
    public double scaleAlong(double azimuthDeg) {
        double sin = StrictMath.sin(Math.toRadians(azimuthDeg));
        double cos = StrictMath.cos(Math.toRadians(azimuthDeg));
        return length(xPerEast * sin + xPerNorth * cos, yPerEast * sin + yPerNorth * cos);
    }

    /** Where north is, degrees clockwise from the y axis. */
    public double northAngleDeg() {
        return Math.toDegrees(StrictMath.atan2(xPerNorth, yPerNorth));
    }

    /** The cosine of {@link #northAngleDeg()}. */
    double cosOfLean() {
        return yPerNorth / length(xPerNorth, yPerNorth);
    }

    /** Sum of the half axes of the ellipse. */
    private double sum() {
        double sign = xPerEast * yPerNorth - xPerNorth * yPerEast < 0 ? -1 : 1;
        return length(xPerEast + sign * yPerNorth, xPerNorth - sign * yPerEast);
    }

    /** Difference of the half axes of the ellipse. */
    private double difference() {
        double sign = xPerEast * yPerNorth - xPerNorth * yPerEast < 0 ? -1 : 1;
        return length(xPerEast - sign * yPerNorth, xPerNorth + sign * yPerEast);
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
