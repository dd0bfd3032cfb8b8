package org.overflight.projection;

/**
 * Collects Tissot's indicatrices into one number, after G. B. Airy (1861) and V. V. Kavrayskiy (1958): the root of the mean of
 * ((ln a)<sup>2</sup> + (ln b)<sup>2</sup>) / 2, where a and b are the largest and the smallest scale at a position; the overall
 * scale is the one that makes it least (Canters 2002, section 2.5).
 */
final class ScaleStatistics {
    private double weight;
    private double sum;
    private double sumOfSquares;
    private double largestLog = Double.NEGATIVE_INFINITY;
    private double smallestLog = Double.POSITIVE_INFINITY;

    void add(Distortion distortion, double positionWeight) {
        double a = StrictMath.log(distortion.maxScale());
        double b = StrictMath.log(distortion.minScale());
        weight += positionWeight;
        sum += positionWeight * (a + b) / 2;
        sumOfSquares += positionWeight * (a * a + b * b) / 2;
        largestLog = Math.max(largestLog, a);
        smallestLog = Math.min(smallestLog, b);
    }

    /** 0 if nothing was added. */
    double airyKavrayskiy() {
        double mean = meanLog();
        return weight == 0 ? 0 : Math.sqrt(Math.max(0, sumOfSquares / weight - mean * mean));
    }

    /** The largest error of a length in any direction at the mean scale, percent; 0 if nothing was added. */
    double maxErrorPercent() {
        if (weight == 0) {
            return 0;
        }
        double mean = meanLog();
        return 100 * Math.max(StrictMath.exp(largestLog - mean) - 1, 1 - StrictMath.exp(smallestLog - mean));
    }

    private double meanLog() {
        return weight == 0 ? 0 : sum / weight;
    }
}
