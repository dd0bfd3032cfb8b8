package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.PreparedRegion;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * The rule of a territory, asked position by position with measured distances: inside is the country's land, and the sea that is
 * within 12 NM of it and nearer to it than to any other land. Knows nothing of how the region is made.
 */
final class TerritoryRule {
    static final double TWELVE_MILES_M = 12 * 1852.0;

    /** How far the outer edge may be from 12 NM, and how much farther it may be to one coast than to the other at a median line. */
    private static final double OUTER_TOLERANCE_M = 100;

    private static final double MEDIAN_TOLERANCE_M = 200;

    private final Country country;
    private final NearestLand own = new NearestLand();
    private final NearestLand foreign = new NearestLand();
    private final List<LonLat> vertices = new ArrayList<>();

    TerritoryRule(String isoAlpha2) {
        country = Basemap.bundled().country(isoAlpha2).orElseThrow();
        for (PositionSequence ring : country.area().rings()) {
            own.add(ring);
            for (int i = 0; i < ring.size(); i++) {
                vertices.add(ring.get(i));
            }
        }
        for (Country other : Basemap.bundled().layer(Resolution.R10M).countries()) {
            if (!other.name().equals(country.name())) {
                other.area().rings().forEach(ring -> foreign.addNear(ring, own));
            }
        }
    }

    /** Positions around the country's edge at which a region breaks the rule, each with its distances. */
    List<String> broken(SphericalPolygon region, int samples) {
        PreparedRegion prepared = PreparedRegion.of(region);
        Random random = new Random(20210307);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            LonLat vertex = vertices.get(random.nextInt(vertices.size()));
            LonLat position =
                    Ellipsoid.direct(vertex, 360 * random.nextDouble(), 1.3 * TWELVE_MILES_M * random.nextDouble());
            if (!isRight(position, prepared.contains(position))) {
                broken.add(describe(position) + (prepared.contains(position) ? " inside" : " outside"));
            }
        }
        return broken;
    }

    private boolean isRight(LonLat position, boolean isInside) {
        var below = Basemap.bundled().countryAt(position);
        if (below.isPresent()) {
            return isInside == below.get().name().equals(country.name());
        }
        double ownM = own.distanceM(position);
        double foreignM = foreign.distanceM(position);
        boolean isNearOuter = Math.abs(ownM - TWELVE_MILES_M) <= OUTER_TOLERANCE_M;
        boolean isNearMedian = Math.abs(ownM - foreignM) <= MEDIAN_TOLERANCE_M;
        return isNearOuter || isNearMedian || isInside == (ownM < TWELVE_MILES_M && ownM < foreignM);
    }

    /** Positions on a region's edge that are neither 12 NM out, nor on a median line, nor on a coast or border. */
    List<String> misplacedEdges(SphericalPolygon region, int samples) {
        Random random = new Random(1994);
        List<String> misplaced = new ArrayList<>();
        int total = region.rings().stream().mapToInt(PositionSequence::size).sum();
        for (PositionSequence ring : region.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                if (random.nextInt(total) < samples) {
                    LonLat end = ring.get((i + 1) % ring.size());
                    LonLat position = between(ring.get(i), end, random.nextDouble());
                    if (!isEdge(position)) {
                        misplaced.add(describe(position));
                    }
                }
            }
        }
        return misplaced;
    }

    private boolean isEdge(LonLat position) {
        double ownM = own.distanceM(position);
        double foreignM = foreign.distanceM(position);
        boolean isOnLand = Math.min(ownM, foreignM) <= 60;
        boolean isOuter = Math.abs(ownM - TWELVE_MILES_M) <= OUTER_TOLERANCE_M;
        boolean isMedian = Math.abs(ownM - foreignM) <= MEDIAN_TOLERANCE_M;
        return isOnLand
                || (isOuter && foreignM > ownM - MEDIAN_TOLERANCE_M)
                || (isMedian && ownM < TWELVE_MILES_M + OUTER_TOLERANCE_M);
    }

    private static LonLat between(LonLat from, LonLat to, double share) {
        return Sphere.between(
                Sphere.vector(from.lonDeg(), from.latDeg()), Sphere.vector(to.lonDeg(), to.latDeg()), share);
    }

    private String describe(LonLat position) {
        return position + " own " + Math.round(own.distanceM(position)) + " m, foreign "
                + Math.round(foreign.distanceM(position)) + " m";
    }
}
