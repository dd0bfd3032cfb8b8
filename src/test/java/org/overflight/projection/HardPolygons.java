package org.overflight.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** Polygons that programs get wrong, and random ones. */
final class HardPolygons {
    private HardPolygons() {}

    /** By what is hard about them. */
    static Map<String, SphericalPolygon> named() {
        Map<String, SphericalPolygon> all = new LinkedHashMap<>();
        all.put("around the north pole", polygon(45, 40, 135, 40, -135, 40, -45, 40));
        all.put("around the south pole", polygon(45, -60, -45, -60, -135, -60, 135, -60));
        all.put(
                "all but the poles",
                polygons(ring(0, -70, 90, -70, 180, -70, -90, -70), ring(0, 70, -90, 70, 180, 70, 90, 70)));
        all.put(
                "both poles",
                polygon(100, 60, 175, 65, -175, 65, -120, 0, -170, -85, 175, -85, 0, -68, -90, 0, -90, 80, 0, 85));
        all.put("all but a triangle", polygon(10, 50, 20, 40, 10, 30));
        all.put("all but a triangle over the antimeridian", polygon(170, 50, -170, 40, 170, 30));
        all.put("all but a triangle around the north pole", polygon(0, 70, -120, 70, 120, 70));
        all.put("corner at the north pole", polygon(0, 50, 40, 50, 77, 90));
        all.put("corner at the south pole", polygon(150, -50, 0, -90, -150, -50));
        all.put("all but a wedge at the north pole", polygon(40, 50, 0, 50, 0, 90));
        all.put(
                "bow tie of a centimetre at the north pole",
                polygon(180, 89.9999999, 110, 90, -160, 89.9999, -90, 20.01));
        all.put("from pole to pole", polygon(0, -90, 40, 0, 20, 90));
        all.put("edge over the north pole", polygon(90, 60, 0, 80, 180, 80));
        all.put("edge over the north pole, along the cut", polygon(90, 60, 0, 80, -180, 80, 170, 70));
        all.put("edge along the antimeridian, east", polygon(-180, 0, -165, 0, -165, 20, -180, 20));
        all.put("edge along the antimeridian, west", polygon(165, 0, 180, 0, 180, 20, 165, 20));
        all.put("edge along the antimeridian, mixed", polygon(-180, 0, -165, 0, -165, 20, 180, 20, -180, 10, 180, 5));
        all.put(
                "edges along both sides",
                polygon(165, 0, 180, 0, 180, 10, -165, 10, -165, 30, -180, 30, 180, 20, 165, 20));
        all.put("corner on the antimeridian", polygon(160, -10, 180, 0, 160, 10));
        all.put("all but a corner on the antimeridian", polygon(-160, -10, -180, 0, -160, 10));
        all.put(
                "hole over the antimeridian",
                polygons(ring(160, 30, -160, 30, -160, 60, 160, 60), ring(170, 40, 170, 50, -170, 50, -170, 40)));
        all.put(
                "hole that touches the antimeridian",
                polygons(ring(160, 30, -160, 30, -160, 60, 160, 60), ring(170, 40, 175, 50, 180, 45)));
        all.put("hole around the pole", polygons(ring(0, 50, 120, 50, -120, 50), ring(0, 75, -120, 75, 120, 75)));
        all.put("hole with the pole as corner", polygons(ring(0, 50, 120, 50, -120, 50), ring(0, 75, 0, 90, 90, 75)));
        all.put(
                "repeated and collinear",
                polygon(0, 0, 0, 0, 10, 0, 20, 0, 20, 0, 20, 10, 20, 20, 20, 20, 0, 20, 0, 10, 0, 0));
        all.put("spike", polygon(0, 0, 20, 0, 20, 20, 60, 60, 20, 20, 0, 20));
        all.put("northern hemisphere", circle(new LonLat(0, 90), 90, 12));
        all.put("southern hemisphere", circle(new LonLat(0, -90), 90, 7));
        all.put("hemisphere", circle(new LonLat(-77, 38), 90, 360));
        all.put("hemisphere of four corners", circle(new LonLat(0, 0), 90, 4));
        all.put("circle of 130 degrees", circle(new LonLat(179, -40), 130, 90));
        all.put("circle of 70 degrees", circle(new LonLat(-30, 60), 70, 36));
        all.put("circle around an antipode", circle(new LonLat(30, -55), 5, 3));
        all.put("all but a circle around an antipode", reversed(circle(new LonLat(30, -55), 5, 3)));
        all.put("triangle behind the horizon", circle(new LonLat(0, 0), 100, 3));
        all.put(
                "several apart",
                polygons(ring(0, 0, 10, 0, 10, 10), ring(175, -5, -175, -5, -175, 5), ring(0, 80, 120, 80, -120, 80)));
        return all;
    }

    /** A polygon around a random middle, up to far more than a hemisphere. */
    static SphericalPolygon random(Random random) {
        LonLat middle = position(random);
        int corners = 3 + random.nextInt(10);
        List<Double> azimuths = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            azimuths.add(360.0 * (i + 0.8 * random.nextDouble()) / corners);
        }
        Collections.sort(azimuths, Collections.reverseOrder());
        double[] lonLat = new double[2 * corners];
        double largest = 5 + 130 * random.nextDouble();
        for (int i = 0; i < corners; i++) {
            LonLat corner = from(middle, azimuths.get(i), largest * (0.3 + 0.7 * random.nextDouble()));
            lonLat[2 * i] = corner.lonDeg();
            lonLat[2 * i + 1] = corner.latDeg();
        }
        SphericalPolygon polygon = polygon(lonLat);
        return random.nextInt(5) == 0 ? reversed(polygon) : polygon;
    }

    /** A position, all parts of the sphere alike. */
    static LonLat position(Random random) {
        double lat = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
        return new LonLat(360 * random.nextDouble() - 180, lat);
    }

    static SphericalPolygon circle(LonLat middle, double radiusDeg, int corners) {
        double[] lonLat = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            LonLat corner = from(middle, -360.0 * i / corners, radiusDeg);
            lonLat[2 * i] = corner.lonDeg();
            lonLat[2 * i + 1] = corner.latDeg();
        }
        return polygon(lonLat);
    }

    /** The position at a spherical distance in a direction. */
    static LonLat from(LonLat start, double azimuthDeg, double distanceDeg) {
        double lat = Math.toRadians(start.latDeg());
        double azimuth = Math.toRadians(azimuthDeg);
        double distance = Math.toRadians(distanceDeg);
        double sinLat = Math.sin(lat) * Math.cos(distance) + Math.cos(lat) * Math.sin(distance) * Math.cos(azimuth);
        double east = Math.sin(azimuth) * Math.sin(distance) * Math.cos(lat);
        double lon = Math.atan2(east, Math.cos(distance) - Math.sin(lat) * sinLat);
        return LonLat.wrapped(start.lonDeg() + Math.toDegrees(lon), Math.toDegrees(Math.asin(sinLat)));
    }

    static SphericalPolygon polygon(double... lonLat) {
        return polygons(ring(lonLat));
    }

    private static SphericalPolygon polygons(PositionSequence... rings) {
        return new SphericalPolygon(List.of(rings));
    }

    private static PositionSequence ring(double... lonLat) {
        return PositionSequence.of(lonLat);
    }

    static SphericalPolygon reversed(SphericalPolygon polygon) {
        return new SphericalPolygon(
                polygon.rings().stream().map(PositionSequence::reversed).toList());
    }
}
