package org.overflight.projection;

/**
 * The edge of a {@link CutRegion} as one closed curve, which runs counter-clockwise: the region lies to its left. A place on it
 * is a parameter that grows along the curve from 0 to {@link #length()}, where it starts again.
 */
sealed interface Boundary permits BandBoundary, CapBoundary {
    static Boundary of(CutRegion region) {
        if (region instanceof CutRegion.LonLatBand band) {
            return new BandBoundary(band);
        }
        return new CapBoundary((CutRegion.Cap) region);
    }

    /** Told of the crossings of a run with the boundary, in the run's order. */
    interface Crossings {
        /** The run comes into the region. */
        void enter(double lonDeg, double latDeg, double parameter);

        /** The run leaves the region. */
        void leave(double lonDeg, double latDeg, double parameter);
    }

    /** Where the curve starts again. */
    double length();

    /** Whether two places are so close on the Earth that a rounding error may have put crossings there in the wrong order. */
    boolean areNear(double parameter, double laterParameter);

    /** For each position of a run whether it lies in the region. On the boundary is outside. */
    Visibility visibility(TurnedRun run);

    /** Tells of every crossing of the edge that starts at a position. */
    void cross(Visibility of, int edge, Crossings crossings);

    /** Longitude and latitude of a place on the boundary, a hair to its inside, where no run can be that lies on it. */
    double[] justInside(double parameter);

    /**
     * Walks along the boundary and adds every position between two places, without these, and how the curve goes on.
     *
     * @param from where to start, 0 to length
     * @param to where to end, more than {@code from} to walk counter-clockwise, less to walk back; may lie beyond the length
     */
    void walk(double from, double to, CutParts parts);

    /** Adds the position at a place, and how the boundary goes on from there. */
    void addAt(double parameter, CutParts parts);

    /** How the curve runs along the boundary. */
    CutParts.Course course();

    /** Whether a position lies in the region; its edge counts as inside. */
    boolean contains(double turnedLonDeg, double latDeg);
}
