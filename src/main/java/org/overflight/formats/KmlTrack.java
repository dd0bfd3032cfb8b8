package org.overflight.formats;

import java.util.Arrays;

/**
 * A {@code Track}: a list of times and a list of positions, paired by their places in the lists. If there are fewer or more
 * times than positions nobody knows which belong together, and the fixes have none.
 */
final class KmlTrack {
    private final RecordingBuilder into;
    private final TrackBuilder track;
    private final int first;
    private final FixDraft draft = new FixDraft();
    private long[] timeMicros = new long[64];
    private int times;
    private int[] placeOfFix = new int[64];
    private int fixes;
    private int places;

    KmlTrack(RecordingBuilder into, TrackBuilder track) {
        this.into = into;
        this.track = track;
        track.breakHere();
        this.first = track.size();
    }

    void when(String text) {
        if (times == timeMicros.length) {
            timeMicros = Arrays.copyOf(timeMicros, 2 * times);
        }
        timeMicros[times++] = into.times().parseIfAny(text);
    }

    /** A {@code coord}: numbers with blanks between; empty if the position at its time is not known. */
    void coord(String text) throws BadInput {
        String[] values = text.strip().split("\\s+", 4);
        draft.clear();
        if (values.length >= 2) {
            draft.lonDeg = into.numbers().parse("longitude", values[0]);
            draft.latDeg = into.numbers().parse("latitude", values[1]);
            draft.altitudeM = values.length > 2 ? into.numbers().parseIfAny("altitude", values[2]) : Double.NaN;
        } else if (!text.isBlank()) {
            into.log()
                    .warning(
                            "coordinates",
                            ProblemLog.quote(text) + " is no position; it is left out.",
                            "Within a track, positions are written lon lat altitude, with blanks.");
        }
        if (track.add(draft)) {
            if (fixes == placeOfFix.length) {
                placeOfFix = Arrays.copyOf(placeOfFix, 2 * fixes);
            }
            placeOfFix[fixes++] = places;
        }
        places++;
    }

    void finish() {
        if (times == places) {
            for (int i = 0; i < fixes; i++) {
                track.setTimeMicros(first + i, timeMicros[placeOfFix[i]]);
            }
        } else if (times > 0) {
            into.log()
                    .warning(
                            "track-times",
                            "A track has " + times + " times and " + places + " positions; its times are left out.",
                            "");
        }
        track.breakHere();
    }
}
