package org.overflight.formats;

/**
 * The lines of a feature as one track. A line that RFC 7946 (3.1.9) wants cut at the antimeridian is joined there again; a position
 * without a time among others with one was put in by a program.
 */
final class GeoJsonLines {
    private final RecordingBuilder into;
    private final GeoJsonProperties properties;
    private final FixDraft draft = new FixDraft();
    private int expected;
    private int ordinal;
    private boolean timed;
    private final TrackBuilder track;

    GeoJsonLines(RecordingBuilder into, GeoJsonProperties properties) {
        this.into = into;
        this.properties = properties;
        this.track = into.track(SeriesKind.DRAWN);
    }

    /** So many positions will come. */
    void expect(int positions) {
        expected += positions;
    }

    void add(NestedPositions positions) {
        prepareTimes();
        int position = 0;
        for (int list = 0; list < positions.lists(); list++) {
            int end = positions.listEnd(list);
            boolean joined = position > 0 && isCut(positions, position - 1, position);
            if (!joined) {
                track.breakHere();
            }
            for (int i = position; i < end; i++) {
                add(positions, i, isCutPoint(positions, list, i));
            }
            position = end;
        }
        track.breakHere();
    }

    private void prepareTimes() {
        if (ordinal > 0 || properties.timeCount() == 0) {
            return;
        }
        if (properties.timeCount() == expected) {
            timed = true;
            track.kind(SeriesKind.RECORDED);
            return;
        }
        into.log()
                .warning(
                        "track-times",
                        "A line has " + properties.timeCount() + " times and " + expected
                                + " positions; its times are left out.",
                        "");
    }

    private void add(NestedPositions positions, int index, Cut cut) {
        long time = timed ? properties.timeMicros(ordinal) : FixStore.NO_TIME;
        ordinal++;
        if (!positions.isPosition(index)) {
            return;
        }
        boolean added = timed && time == FixStore.NO_TIME;
        if (cut == Cut.SECOND || (cut == Cut.FIRST && added)) {
            into.drop("cut at the antimeridian");
            return;
        }
        draft.at(positions.lonDeg(index), positions.latDeg(index));
        draft.altitudeM = positions.altitudeM(index);
        draft.timeMicros = time;
        if (added) {
            draft.mark(FixQuality.INTERPOLATED);
        }
        track.addAccepted(draft);
    }

    private enum Cut {
        NONE,
        /** The last of a part that goes on beyond the antimeridian. */
        FIRST,
        /** The first of the part beyond. */
        SECOND
    }

    private static Cut isCutPoint(NestedPositions positions, int list, int index) {
        boolean first = list == 0 ? index == 0 : index == positions.listEnd(list - 1);
        boolean last = index == positions.listEnd(list) - 1;
        if (first && index > 0 && isCut(positions, index - 1, index)) {
            return Cut.SECOND;
        }
        return last && index + 1 < positions.size() && isCut(positions, index, index + 1) ? Cut.FIRST : Cut.NONE;
    }

    /** Whether two positions, the last of a part and the first of the next, are the same on the antimeridian. */
    private static boolean isCut(NestedPositions positions, int last, int first) {
        return Math.abs(positions.lonDeg(last)) == 180
                && positions.lonDeg(first) == -positions.lonDeg(last)
                && positions.latDeg(first) == positions.latDeg(last);
    }

    void finish() throws BadInput {
        if (ordinal > 0) {
            track.name(properties.name());
            track.identity(properties.identity());
            track.finish();
        }
    }
}
