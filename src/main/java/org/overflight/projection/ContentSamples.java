package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

/** What a map must show, as some dozens of positions at even distances: enough to judge a projection by. */
final class ContentSamples {
    private static final int ALONG_ALL_ROUTES = 64;
    private static final double LONGEST_STEP_DEG = 4;
    /** The last fifth of a route counts three times, its first fifth twice. */
    private static final double END_PART = 0.2;

    private static final double END_WEIGHT = 3;
    private static final double START_WEIGHT = 2;
    /** All single points together count half as much as the routes. */
    private static final double POINTS_WEIGHT = 0.5;

    private final List<Sample> samples;

    private ContentSamples(List<Sample> samples) {
        this.samples = samples;
    }

    /**
     * One position.
     *
     * @param weight how much it counts: its share of the routes, more towards the ends of a route, where a reader looks; the sum of all
     *     is 1
     * @param joined whether the route comes from the sample before
     */
    record Sample(LonLat position, SphereVector vector, double weight, boolean joined) {}

    /** Route after route, then the single points. */
    List<Sample> all() {
        return samples;
    }

    static ContentSamples of(MapContent content) {
        double lengthDeg = 0;
        for (PositionSequence route : content.routes()) {
            lengthDeg += lengthDeg(route);
        }
        Collector collector = new Collector(Math.min(LONGEST_STEP_DEG, Math.max(lengthDeg, 1e-6) / ALONG_ALL_ROUTES));
        content.routes().forEach(collector::addRoute);
        collector.addPoints(content.points());
        return collector.samples();
    }

    private static double lengthDeg(PositionSequence route) {
        double sum = 0;
        for (int i = 1; i < route.size(); i++) {
            sum += SphereVector.of(route.get(i - 1)).angleDeg(SphereVector.of(route.get(i)));
        }
        return sum;
    }

    private static final class Collector {
        private final double stepDeg;
        private final List<SphereVector> vectors = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();
        private final List<Boolean> joined = new ArrayList<>();

        Collector(double stepDeg) {
            this.stepDeg = stepDeg;
        }

        void addRoute(PositionSequence route) {
            if (route.size() == 0) {
                return;
            }
            int first = vectors.size();
            add(SphereVector.of(route.get(0)), false);
            for (int i = 1; i < route.size(); i++) {
                addArc(SphereVector.of(route.get(i)), i == route.size() - 1);
            }
            int count = vectors.size() - first;
            for (int i = 0; i < count; i++) {
                double progress = count == 1 ? 1 : i / (count - 1.0);
                weights.add(progress >= 1 - END_PART ? END_WEIGHT : progress <= END_PART ? START_WEIGHT : 1.0);
            }
        }

        /** Positions nearer to the last one than a step are left out: a recorded track has thousands. */
        private void addArc(SphereVector to, boolean last) {
            SphereVector from = vectors.get(vectors.size() - 1);
            double angleDeg = from.angleDeg(to);
            if (angleDeg < stepDeg && !last) {
                return;
            }
            int pieces = Math.max(1, (int) Math.ceil(angleDeg / stepDeg));
            for (int i = 1; i <= pieces; i++) {
                add(i == pieces ? to : from.between(to, i / (double) pieces), true);
            }
        }

        void addPoints(List<LonLat> points) {
            double routeWeight =
                    weights.isEmpty() ? 1 : weights.stream().mapToDouble(w -> w).sum();
            for (LonLat point : points) {
                add(SphereVector.of(point), false);
                weights.add(POINTS_WEIGHT * routeWeight / points.size());
            }
        }

        private void add(SphereVector vector, boolean joinedToLast) {
            vectors.add(vector);
            joined.add(joinedToLast);
        }

        ContentSamples samples() {
            double sum = weights.stream().mapToDouble(w -> w).sum();
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < vectors.size(); i++) {
                SphereVector vector = vectors.get(i);
                samples.add(new Sample(vector.position(), vector, weights.get(i) / sum, joined.get(i)));
            }
            return new ContentSamples(List.copyOf(samples));
        }
    }
}
