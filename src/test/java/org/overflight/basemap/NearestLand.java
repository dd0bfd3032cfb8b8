package org.overflight.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

/**
 * How far it is to some coasts, by brute force: the coasts as a crowd of points 100 m apart, in space (x, y, z of the ellipsoid), sorted into
 * cubes; the point that is nearest in a straight line is the nearest along the ground too, and to it the geodesic is measured.
 */
final class NearestLand {
    private static final double SPACING_M = 100;

    /** Size of the cubes, and the distance up to which a coast is found. */
    private static final double CUBE_M = 40_000;

    private final Map<List<Integer>, List<Sample>> cubes = new HashMap<>();

    private record Sample(LonLat position, double x, double y, double z) {
        static Sample at(LonLat position) {
            double lat = Math.toRadians(position.latDeg());
            double lon = Math.toRadians(position.lonDeg());
            double e2 = Ellipsoid.FLATTENING * (2 - Ellipsoid.FLATTENING);
            double n = Ellipsoid.EQUATORIAL_RADIUS_M / Math.sqrt(1 - e2 * Math.sin(lat) * Math.sin(lat));
            return new Sample(
                    position,
                    n * Math.cos(lat) * Math.cos(lon),
                    n * Math.cos(lat) * Math.sin(lon),
                    n * (1 - e2) * Math.sin(lat));
        }

        double squareTo(Sample other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return dx * dx + dy * dy + dz * dz;
        }

        /** The cube it is in, or one next to that: {@code neighbour} is 13 for its own, 0 to 26 for all. */
        List<Integer> cube(int neighbour) {
            return List.of(
                    (int) Math.floor(x / CUBE_M) + neighbour % 3 - 1,
                    (int) Math.floor(y / CUBE_M) + neighbour / 3 % 3 - 1,
                    (int) Math.floor(z / CUBE_M) + neighbour / 9 - 1);
        }
    }

    /** Adds the edges of a ring. */
    void add(PositionSequence ring) {
        for (int i = 0; i < ring.size(); i++) {
            addEdge(ring.get(i), ring.get((i + 1) % ring.size()));
        }
    }

    /** Adds those edges of a ring that have an end close to another's points. */
    void addNear(PositionSequence ring, NearestLand other) {
        for (int i = 0; i < ring.size(); i++) {
            LonLat from = ring.get(i);
            LonLat to = ring.get((i + 1) % ring.size());
            if (other.isNear(from) || other.isNear(to)) {
                addEdge(from, to);
            }
        }
    }

    private void addEdge(LonLat from, LonLat to) {
        double[] a = Sphere.vector(from.lonDeg(), from.latDeg());
        double[] b = Sphere.vector(to.lonDeg(), to.latDeg());
        int pieces = (int) Math.max(1, Math.ceil(Sphere.angleRad(a, b) * Sphere.RADIUS_M / SPACING_M));
        for (int i = 0; i < pieces; i++) {
            Sample sample = Sample.at(Sphere.between(a, b, (double) i / pieces));
            cubes.computeIfAbsent(sample.cube(13), key -> new ArrayList<>()).add(sample);
        }
    }

    /** Whether there may be a coast within 40 km. */
    boolean isNear(LonLat position) {
        Sample from = Sample.at(position);
        for (int i = 0; i < 27; i++) {
            if (cubes.containsKey(from.cube(i))) {
                return true;
            }
        }
        return false;
    }

    /** Distance of the nearest point, metres; infinite if none is within 40 km. */
    double distanceM(LonLat position) {
        Sample from = Sample.at(position);
        Sample nearest = null;
        double least = CUBE_M * CUBE_M;
        for (int i = 0; i < 27; i++) {
            for (Sample sample : cubes.getOrDefault(from.cube(i), List.of())) {
                double square = sample.squareTo(from);
                if (square < least) {
                    least = square;
                    nearest = sample;
                }
            }
        }
        return nearest == null
                ? Double.POSITIVE_INFINITY
                : Ellipsoid.inverse(position, nearest.position).distanceM();
    }
}
