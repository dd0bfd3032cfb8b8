package org.overflight.projection;

import java.util.Locale;
import java.util.Map;
import org.overflight.projection.Candidate.Measures;
import org.overflight.projection.ProjectionScore.Fault;

/** Says in a few words why a candidate was chosen or what speaks against it. */
final class ChoiceReason {
    /** Beyond it a number says no more: the content reaches where the projection has no measure. */
    private static final int MOST_PERCENT = 1000;

    private ChoiceReason() {}

    static String of(Candidate candidate, Candidate best, ProjectionScore score) {
        Measures measures = candidate.measures();
        if (candidate.spec().equals(best.spec())) {
            return chosen(measures, score);
        }
        Measures chosen = best.measures();
        if (measures.lostPlaces() > chosen.lostPlaces()) {
            return "cannot show all that must be shown";
        }
        if (score.pointsDown(measures) && !score.pointsDown(chosen)) {
            return "north would point downwards, leaning by " + degrees(measures.largestLeanDeg());
        }
        if (measures.cuts() > chosen.cuts()) {
            return "would cut the route " + times(measures.cuts());
        }
        return worstFault(candidate, best, score);
    }

    private static String chosen(Measures measures, ProjectionScore score) {
        String cuts = measures.cuts() == 0 ? "no route is cut" : "the route is cut " + times(measures.cuts());
        String north = score.pointsDown(measures) ? "north points downwards in places" : leaning(measures);
        return "chosen: " + cuts + ", " + north + ", lengths on the content err by "
                + error("at most ", measures.maxScaleErrorPercent());
    }

    private static String worstFault(Candidate candidate, Candidate best, ProjectionScore score) {
        Map<Fault, Double> own = score.faults(candidate.spec(), candidate.measures());
        Map<Fault, Double> others = score.faults(best.spec(), best.measures());
        Fault worst = Fault.CONTENT_DISTORTION;
        double worstBy = Double.NEGATIVE_INFINITY;
        for (Fault fault : Fault.values()) {
            double by = own.getOrDefault(fault, 0.0) - others.getOrDefault(fault, 0.0);
            // Rounded, so that the words do not hang on a last bit.
            if (Math.rint(by * 1e6) > Math.rint(worstBy * 1e6)) {
                worst = fault;
                worstBy = by;
            }
        }
        return words(worst, candidate.measures());
    }

    private static String words(Fault fault, Measures measures) {
        return switch (fault) {
            case CONTENT_DISTORTION ->
                "distorts the content more: lengths err by " + error("up to ", measures.maxScaleErrorPercent());
            case FRAME_DISTORTION -> "distorts more of what lies around the content";
            case LEAN -> leaning(measures);
            case EMPTY_FRAME -> "leaves " + percent(100 * measures.emptyPart()) + " of the frame empty";
            case NEAR_EDGE -> "brings the content within " + degrees(measures.clearanceDeg()) + " of the map's edge";
            case SMALL -> "draws the content smaller";
            case UNUSUAL -> "a less usual choice for an area of this size and place";
        };
    }

    private static String error(String most, double percent) {
        return percent > MOST_PERCENT ? "more than ten times themselves" : most + percent(percent);
    }

    private static String leaning(Measures measures) {
        return "north leans by up to " + degrees(measures.largestLeanDeg());
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static String degrees(double deg) {
        return String.format(Locale.ROOT, "%d°", Math.round(deg));
    }

    private static String percent(double percent) {
        long tenths = Math.round(percent * 10);
        if (tenths == 0) {
            return "less than 0.1 %";
        }
        return tenths < 100 ? tenths / 10 + "." + tenths % 10 + " %" : Math.round(percent) + " %";
    }
}
