package org.overflight.geodesy;

/**
 * The shorter great arc between two unit vectors that are not opposite; both may be the same.
 *
 * @param from start
 * @param to end
 */
record GreatArc(Vector from, Vector to) {
    /** Perpendicular to the arc's plane, to its left; of any length, none if both ends are the same. */
    Vector left() {
        return from.stableCross(to);
    }

    double angleRad() {
        return from.angleRad(to);
    }

    /** The point that divides the arc's angle, 0 its start, 1 its end. */
    Vector at(double fraction) {
        double angle = angleRad();
        double sine = StrictMath.sin(angle);
        if (sine < 1e-12) {
            return from.times(1 - fraction).plus(to.times(fraction)).unit();
        }
        double startWeight = StrictMath.sin((1 - fraction) * angle) / sine;
        double endWeight = StrictMath.sin(fraction * angle) / sine;
        return from.times(startWeight).plus(to.times(endWeight)).unit();
    }

    /** Angle from a point to the nearest point of the arc, radians. */
    double distanceRad(Vector point) {
        Vector left = left().unit();
        boolean beside = left.cross(from).dot(point) > 0 && to.cross(left).dot(point) > 0;
        if (beside) {
            return Math.abs(StrictMath.asin(Math.max(-1, Math.min(1, left.dot(point)))));
        }
        return Math.min(from.angleRad(point), to.angleRad(point));
    }
}
