package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;

/** Writes what stays of a track as rows, so that they give the same pieces when they are graded again. */
final class TrackRows {
    private final RecordedTrack track;
    private final Fixes fixes;
    private final int[] believed;
    private final List<String> rows = new ArrayList<>();

    TrackRows(RecordedTrack track, Fixes fixes, int[] believed) {
        this.track = track;
        this.fixes = fixes;
        this.believed = believed;
    }

    /**
     * The rows.
     *
     * @param runs the pieces as they are told
     * @param between what stays of each piece between its ends
     */
    List<String> rows(List<Piece> pieces, List<Run> runs, List<int[]> between) {
        if (track.kind() == SeriesKind.PLANNED) {
            for (int i : believed) {
                add(i);
            }
            return rows;
        }
        add(believed[0]);
        for (int i = 0; i < pieces.size(); i++) {
            rows.add(WrittenParts.row(runs.get(i)));
            Arrays.stream(between.get(i)).forEach(this::add);
            add(believed[pieces.get(i).last()]);
        }
        return rows;
    }

    private void add(int index) {
        String name = track.fixNames().get(index);
        rows.add(fixes.row(index) + (name == null ? "" : " | " + name));
    }
}
