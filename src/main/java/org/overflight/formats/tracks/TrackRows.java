package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.FixQuality;
import org.overflight.formats.FixRows;
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

    /** @param between what stays of each piece between its ends */
    List<String> rows(List<Piece> pieces, List<int[]> between) {
        if (track.kind() == SeriesKind.PLANNED) {
            for (int i : believed) {
                add(i, null);
            }
            return rows;
        }
        add(believed[0], null);
        for (int i = 0; i < pieces.size(); i++) {
            add(pieces.get(i), between.get(i));
        }
        return rows;
    }

    private void add(Piece piece, int[] between) {
        boolean interrupted =
                piece.doubts().contains(Doubt.INTERRUPTION) || piece.doubts().contains(Doubt.SUSPECT_FIXES);
        if (interrupted) {
            rows.add(FixRows.BREAK);
        }
        // Of a doubted part each step is doubted, for the fix with the mark may be one that is left out.
        FixQuality way = piece.isRecorded() || piece.isBreak() ? null : FixQuality.STALE;
        for (int i : between) {
            add(i, way);
        }
        add(believed[piece.last()], way);
    }

    private void add(int index, @Nullable FixQuality way) {
        String name = track.fixNames().get(index);
        rows.add(fixes.row(index, way) + (name == null ? "" : " | " + name));
    }
}
