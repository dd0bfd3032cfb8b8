package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One track while it is read. Its fixes lie behind each other in the store, so only one is under way at a time. */
final class TrackBuilder {
    private static final int MOST_NAMES = 10_000;

    private final RecordingBuilder recording;
    private final FixStore store;
    private final List<FixSequence> segments = new ArrayList<>();
    private final int start;
    private final SortedMap<Integer, String> names = new TreeMap<>();
    private SeriesKind kind;
    private String name = "";
    private AircraftIdentity identity = AircraftIdentity.UNKNOWN;
    private int segmentStart;

    TrackBuilder(RecordingBuilder recording, FixStore store, SeriesKind kind) {
        this.recording = recording;
        this.store = store;
        this.kind = kind;
        this.start = store.size();
        this.segmentStart = start;
    }

    void name(String given) {
        name = RecordingBuilder.cleaned(given);
    }

    void kind(SeriesKind other) {
        kind = other;
    }

    AircraftIdentity identity() {
        return identity;
    }

    void identity(AircraftIdentity known) {
        identity = known;
    }

    /**
     * Adds a fix if its position is one.
     *
     * @return whether it was kept
     */
    boolean add(FixDraft draft) throws BadInput {
        if (!recording.accepts(draft)) {
            return false;
        }
        addAccepted(draft);
        return true;
    }

    /** Adds a fix that was accepted before. */
    void addAccepted(FixDraft draft) {
        store.add(draft);
    }

    /** Names the fix that was added last. */
    void nameLast(String given) {
        String clean = RecordingBuilder.cleaned(given);
        if (!clean.isEmpty() && names.size() < MOST_NAMES) {
            names.put(store.size() - 1 - start, clean);
        }
    }

    /** What follows was recorded after a break. */
    void breakHere() {
        if (store.size() > segmentStart) {
            segments.add(new FixSequence(store, segmentStart, store.size()));
        }
        segmentStart = store.size();
    }

    /** Number of fixes so far. */
    int size() {
        return store.size() - start;
    }

    /** Gives a time to a fix, by its index among all of the track. */
    void setTimeMicros(int index, long timeMicros) {
        store.setTimeMicros(start + index, timeMicros);
    }

    /** Adds the track to the recording, if it has a fix. */
    void finish() throws BadInput {
        breakHere();
        if (!segments.isEmpty()) {
            recording.add(new RecordedTrack(name, identity, kind, segments, names));
        }
    }
}
