package org.overflight.geodesy;

import org.locationtech.jts.geom.Coordinate;

/**
 * The sphere without one point, laid out flat: circles stay circles, whatever does not hold the point is bounded, and left stays left.
 */
final class StereographicPlane {
    private final Vector outside;
    private final Vector east;
    private final Vector north;

    /** @param outside the point that goes to infinity, a unit vector */
    StereographicPlane(Vector outside) {
        this.outside = outside;
        this.east = outside.anyPerpendicular();
        this.north = east.cross(outside);
    }

    Coordinate coordinate(Vector direction) {
        Vector away = direction.minus(outside);
        double height = away.dot(away) / 2;
        return new Coordinate(direction.dot(east) / height, direction.dot(north) / height);
    }

    Vector direction(Coordinate coordinate) {
        double square = coordinate.x * coordinate.x + coordinate.y * coordinate.y;
        return east.times(2 * coordinate.x)
                .plus(north.times(2 * coordinate.y))
                .plus(outside.times(square - 1))
                .times(1 / (square + 1));
    }
}
