package org.overflight.projection;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.overflight.projection.Candidate.Measures;

/**
 * Weighs the measures of a candidate. The weights are a matter of judgement; they were settled on the thirteen missions of the
 * collection, from a raid within Europe to a flight over both poles.
 */
final class ProjectionScore {
    /** What a candidate can be found fault with. */
    enum Fault {
        CONTENT_DISTORTION,
        FRAME_DISTORTION,
        LEAN,
        EMPTY_FRAME,
        NEAR_EDGE,
        SMALL,
        UNUSUAL
    }

    /** North may lie down, as at both ends of a flight across a pole, but not point downwards. */
    private static final double MOST_LEAN_DEG = 100;

    private static final double CONTENT_WEIGHT = 1;
    private static final double FRAME_WEIGHT = 0.35;
    private static final double LEAN_WEIGHT = 1.5;
    private static final double LARGEST_LEAN_WEIGHT = 0.27;
    /** What is left of these two on content that comes near a pole, where every way of drawing it lays north down somewhere. */
    private static final double POLAR_LEAN = 0.1;

    private static final double POLAR_FROM_DEG = 65;
    private static final double POLAR_TO_DEG = 80;
    private static final double EMPTY_WEIGHT = 0.1;
    private static final double EDGE_WEIGHT = 0.1;
    private static final double ENOUGH_CLEARANCE_DEG = 20;
    private static final double SIZE_WEIGHT = 0.3;
    /** A centre nearer to a pole than this might as well be the pole itself, around which meridians are straight. */
    private static final double BESIDE_POLE_DEG = 70;

    private static final double METRES_PER_DEGREE = 111_195;
    private static final double STEPS = 1e6;

    private final ContentShape shape;
    private final boolean oblique;

    /** @param oblique whether north need not be up: then the map may be turned to be larger instead */
    ProjectionScore(ContentShape shape, boolean oblique) {
        this.shape = shape;
        this.oblique = oblique;
    }

    /** Better candidates first: fewest places lost, rules broken and cuts, then the lowest score. */
    Comparator<Candidate> ranking() {
        return Comparator.comparingInt((Candidate c) -> c.measures().lostPlaces())
                .thenComparingInt(c -> pointsDown(c.measures()) ? 1 : 0)
                .thenComparingInt(c -> c.measures().cuts())
                .thenComparingDouble(Candidate::score);
    }

    Candidate candidate(ProjectionSpec spec, Measures measures) {
        double score =
                faults(spec, measures).values().stream().mapToDouble(f -> f).sum();
        return new Candidate(spec, measures, Math.rint(score * STEPS) / STEPS, "");
    }

    /** Whether north points downwards somewhere although it is to be up. */
    boolean pointsDown(Measures measures) {
        return !oblique && measures.largestLeanDeg() > MOST_LEAN_DEG;
    }

    /** The score in its parts. */
    Map<Fault, Double> faults(ProjectionSpec spec, Measures measures) {
        Map<Fault, Double> faults = new EnumMap<>(Fault.class);
        double atWorst = 1 - StrictMath.cos(Math.toRadians(measures.largestLeanDeg()));
        double lean = leanFactor() * (LEAN_WEIGHT * measures.lean() + LARGEST_LEAN_WEIGHT * atWorst);
        double nearEdge = Math.max(0, 1 - measures.clearanceDeg() / ENOUGH_CLEARANCE_DEG);
        double extentM = 2 * METRES_PER_DEGREE * Math.max(shape.radiusDeg(), 0.01);
        faults.put(Fault.CONTENT_DISTORTION, CONTENT_WEIGHT * measures.contentDistortion());
        faults.put(Fault.FRAME_DISTORTION, FRAME_WEIGHT * measures.frameDistortion());
        faults.put(Fault.LEAN, oblique ? 0 : lean);
        faults.put(Fault.EMPTY_FRAME, EMPTY_WEIGHT * measures.emptyPart());
        faults.put(Fault.NEAR_EDGE, measures.cuts() > 0 ? 0 : EDGE_WEIGHT * nearEdge);
        faults.put(Fault.SMALL, oblique ? SIZE_WEIGHT * StrictMath.log(1000 * measures.metresPerPx() / extentM) : 0);
        faults.put(Fault.UNUSUAL, unusual(spec));
        return faults;
    }

    private double leanFactor() {
        double reachDeg = Math.max(Math.abs(shape.southDeg()), Math.abs(shape.northDeg()));
        double polar = (reachDeg - POLAR_FROM_DEG) / (POLAR_TO_DEG - POLAR_FROM_DEG);
        return 1 - (1 - POLAR_LEAN) * Math.max(0, Math.min(1, polar));
    }

    /** What a mapmaker would use for such an area counts for a projection (Snyder 1987, pp. 34-35; Projection Wizard). */
    private double unusual(ProjectionSpec spec) {
        double large = 0.025 * (shape.radiusDeg() / 20) * (shape.radiusDeg() / 20);
        boolean polar = Math.abs(spec.lat0Deg()) == 90;
        double besidePole = Math.abs(spec.lat0Deg()) > BESIDE_POLE_DEG ? 0.03 : 0;
        return switch (spec.family()) {
            case LAMBERT_CONFORMAL_CONIC -> large;
            case ALBERS_EQUAL_AREA, MERCATOR -> 0.005 + large;
            case LAMBERT_AZIMUTHAL_EQUAL_AREA -> polar ? 0.01 : 0.02 + besidePole;
            case AZIMUTHAL_EQUIDISTANT -> polar ? 0.015 : 0.07 + besidePole;
            case EQUAL_EARTH -> 0.02 + (shape.gapWidthDeg() < 15 ? 0.25 * offPacific(spec.lon0Deg()) : 0);
            default -> 0;
        };
    }

    /** A map that must be cut somewhere is cut in the Pacific, as readers are used to: 0 there to 2. */
    private static double offPacific(double lon0Deg) {
        return 1 - StrictMath.cos(Math.toRadians(lon0Deg - 11));
    }
}
