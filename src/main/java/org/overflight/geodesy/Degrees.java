package org.overflight.geodesy;

/** Angles in degrees, with exact values at the quarters of the circle; the same on every machine. */
final class Degrees {
    private Degrees() {}

    static double sin(double angleDeg) {
        double turned = Math.IEEEremainder(angleDeg, 360);
        if (turned == 0 || Math.abs(turned) == 180) {
            return 0;
        }
        return StrictMath.sin(Math.toRadians(turned));
    }

    static double cos(double angleDeg) {
        double turned = Math.abs(Math.IEEEremainder(angleDeg, 360));
        return turned == 90 ? 0 : StrictMath.cos(Math.toRadians(turned));
    }

    /** The shorter turn from one longitude to another, -180 to 180; half a turn is eastward, 180. */
    static double turn(double fromDeg, double toDeg) {
        double difference = toDeg - fromDeg;
        double turned = Math.abs(difference) < 180 ? difference : Math.IEEEremainder(difference, 360);
        return turned == -180 ? 180 : turned;
    }
}
