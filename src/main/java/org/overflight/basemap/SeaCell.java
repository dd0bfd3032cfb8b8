package org.overflight.basemap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.overflight.model.LonLat;

/**
 * A cell of the grid in which the sea is worked on, about 280 km wide and high.
 *
 * @param bounds of the cell in the frame, degrees
 * @param seaM breadth of the sea, metres
 */
record SeaCell(Envelope bounds, double seaM) {
    /** What is added to the sea's breadth for the plane's own error. */
    private static final double MARGIN = 1.03;

    /** A plane true around the cell. */
    ConformalPlane plane() {
        return new ConformalPlane(bounds.centre().x, bounds.centre().y);
    }

    LonLat center(LonFrame frame) {
        return new LonLat(frame.lonDeg(bounds.centre().x), bounds.centre().y);
    }

    /** The cell and all that is within the sea's breadth of it, degrees. */
    Envelope window() {
        double highDeg = seaM * MARGIN / Sphere.DEGREE_M;
        double poleward = Math.max(Math.abs(bounds.getMinY()), Math.abs(bounds.getMaxY())) + highDeg;
        double sine = Math.sin(Math.toRadians(highDeg));
        double wideDeg = poleward >= 89.9 ? 10 : Math.toDegrees(Math.asin(sine / Math.cos(Math.toRadians(poleward))));
        Envelope window = new Envelope(bounds);
        window.expandBy(Math.min(10, wideDeg), highDeg);
        return window.intersection(new Envelope(-1000, 1000, -90, 90));
    }

    /** What of the plane the window covers, metres. */
    Envelope windowM() {
        ConformalPlane plane = plane();
        Envelope window = window();
        Envelope inPlane = new Envelope();
        for (int i = 0; i <= 8; i++) {
            double x = window.getMinX() + i * window.getWidth() / 8;
            inPlane.expandToInclude(plane.toPlane(new Coordinate(x, window.getMinY())));
            inPlane.expandToInclude(plane.toPlane(new Coordinate(x, window.getMaxY())));
        }
        return inPlane;
    }

    /** Radius of a cap around the centre that holds the window, degrees. */
    double windowRadiusDeg() {
        Envelope inPlane = windowM();
        double diagonalM = Math.hypot(inPlane.getWidth(), inPlane.getHeight());
        return Math.min(180, 0.6 * diagonalM / Sphere.DEGREE_M);
    }
}
