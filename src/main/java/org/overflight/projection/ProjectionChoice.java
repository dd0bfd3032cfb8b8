package org.overflight.projection;

import java.util.List;

/**
 * The projection of a map and how it was found.
 *
 * @param maxScaleErrorPercent the largest error of a length on the content, in any direction, at its mean scale
 * @param candidates all that were considered, the chosen one first, then by rules broken and score
 */
public record ProjectionChoice(ProjectionSpec spec, double maxScaleErrorPercent, List<Candidate> candidates) {
    public ProjectionChoice {
        candidates = List.copyOf(candidates);
    }
}
