package org.overflight.projection;

/**
 * A projection that was considered for a map.
 *
 * @param score the sum of its faults, rounded to a millionth: the lowest wins among those that break the fewest rules
 * @param reason a few words for people: why it was chosen, or what is its worst fault beside the one that was
 */
public record Candidate(ProjectionSpec spec, Measures measures, double score, String reason) {
    /**
     * What was measured of it.
     *
     * @param lostPlaces how many of the positions that were looked at it cannot show
     * @param cuts how often a route runs over the edge of the map or along a pole that is drawn as a line
     * @param clearanceDeg how far the content stays away from the meridian along which the map is cut; 180 if it is not cut so
     * @param largestLeanDeg how far north leans from up at worst on the content, 0 to 180; nearer to a pole than 30 degrees it does
     *     not count
     * @param lean 1 - cos of the lean, mean over the content, less towards the poles: 0 to 2
     * @param contentDistortion Airy-Kavrayskiy measure over the content: the mean relative error of lengths at the best scale
     * @param frameDistortion the same over all that the frame shows
     * @param emptyPart part of the frame in which there is no map, 0 to 1
     * @param metresPerPx scale at which the content fills the frame, where the projection is true to scale
     * @param maxScaleErrorPercent the largest error of a length anywhere on the content, at its mean scale
     */
    public record Measures(
            int lostPlaces,
            int cuts,
            double clearanceDeg,
            double largestLeanDeg,
            double lean,
            double contentDistortion,
            double frameDistortion,
            double emptyPart,
            double metresPerPx,
            double maxScaleErrorPercent) {}
}
