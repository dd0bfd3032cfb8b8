package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.List;

/** Thins the pieces of a track by a tolerance, and by multiples of it at little cost. */
final class PieceThinning {
    private final List<PieceLine> lines;
    private final List<LineDetail> details;
    private final Spacing spacing;

    PieceThinning(List<PieceLine> lines, Tolerance finest, Spacing spacing) {
        this.lines = List.copyOf(lines);
        this.details = lines.stream().map(line -> new LineDetail(line, finest)).toList();
        this.spacing = spacing;
    }

    /**
     * What stays between the ends of each piece: indices among all fixes.
     *
     * @param times how many times the finest tolerance, 1 or more
     */
    List<int[]> at(double times) {
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            kept.add(lines.get(i).between(details.get(i).kept(times, spacing)).toArray());
        }
        return kept;
    }
}
