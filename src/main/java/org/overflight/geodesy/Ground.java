package org.overflight.geodesy;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.overflight.model.LonLat;

/**
 * A position with a direction that is carried along: moving along a geodesic keeps the angle between them.
 *
 * @param courseDeg degrees clockwise from north, 0 (included) to 360
 */
record Ground(LonLat position, double courseDeg) {
    static Ground at(LonLat position, double courseDeg) {
        return new Ground(position, Ellipsoid.course(courseDeg));
    }

    /** Moves a distance along the geodesic of an azimuth, degrees and metres. */
    Ground moved(double azimuthDeg, double distanceM) {
        GeodesicData end = Geodesic.WGS84.Direct(position.latDeg(), position.lonDeg(), azimuthDeg, distanceM);
        return at(LonLat.wrapped(end.lon2, end.lat2), courseDeg + end.azi2 - azimuthDeg);
    }
}
