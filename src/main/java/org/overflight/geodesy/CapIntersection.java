package org.overflight.geodesy;

import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;

/**
 * What lies in all caps of one size whose centres move along a path that is short, or nearly a parallel, as the Sun's is. It is what the
 * caps on the other side of the sphere, taken together, leave free.
 */
final class CapIntersection {
    private static final double STEP_DEG = 0.02;

    private CapIntersection() {}

    /**
     * @param centers in their order; what is common lies on the great circle through the middle one and the poles, if anywhere
     * @return empty if nothing is common, or next to nothing (a fiftieth of a degree)
     */
    static SphericalPolygon of(List<LonLat> centers, double radiusDeg, double toleranceM) {
        Optional<Vector> common = commonPoint(centers, radiusDeg);
        if (common.isEmpty()) {
            return SphericalPolygon.EMPTY;
        }
        List<SphericalPolygon> others = centers.stream()
                .map(center -> LonLat.wrapped(center.lonDeg() + 180, -center.latDeg()))
                .map(opposite -> new SphericalCap(opposite, 180 - radiusDeg).region(toleranceM / 2))
                .toList();
        return SphericalRegions.reversed(SphericalUnion.of(others, common.get(), toleranceM / 2));
    }

    /** The point of the middle centre's meridian, all round, that is deepest inside. */
    private static Optional<Vector> commonPoint(List<LonLat> centers, double radiusDeg) {
        List<Vector> directions = centers.stream().map(Vector::of).toList();
        double lonDeg = centers.get(centers.size() / 2).lonDeg();
        Vector onEquator = Vector.of(lonDeg, 0);
        Vector best = onEquator;
        double bestCosine = -1;
        for (int i = 0; i < 360 / STEP_DEG; i++) {
            double upDeg = i * STEP_DEG;
            Vector point = onEquator.times(Degrees.cos(upDeg)).plus(new Vector(0, 0, Degrees.sin(upDeg)));
            double cosine = directions.stream().mapToDouble(point::dot).min().orElseThrow();
            if (cosine > bestCosine) {
                bestCosine = cosine;
                best = point;
            }
        }
        boolean isInside = bestCosine > Degrees.cos(radiusDeg - STEP_DEG);
        return isInside ? Optional.of(best) : Optional.empty();
    }
}
