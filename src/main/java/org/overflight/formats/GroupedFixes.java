package org.overflight.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Fixes of several aircraft that a table has in any order: a track for each, in the order of time, each fix once. */
final class GroupedFixes {
    private final RecordingBuilder into;
    private final FixStore store = new FixStore();
    private final FixDraft draft = new FixDraft();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private double altitudeScale = 1;
    private double speedScale = 1;

    GroupedFixes(RecordingBuilder into) {
        this.into = into;
    }

    /** The fixes of one aircraft. */
    static final class Group {
        private final IntList indices = new IntList();
        private final Map<Integer, String> names = new TreeMap<>();
        private String name = "";
        private AircraftIdentity identity = AircraftIdentity.UNKNOWN;

        private Group() {}

        AircraftIdentity identity() {
            return identity;
        }

        void identity(AircraftIdentity known) {
            identity = known;
        }

        void name(String given) {
            name = given;
        }
    }

    /**
     * The group of a key.
     *
     * @throws BadInput if there are too many
     */
    Group group(String key) throws BadInput {
        Group known = groups.get(key);
        if (known != null) {
            return known;
        }
        RecordingBuilder.requireRoom(groups.size());
        Group fresh = new Group();
        groups.put(key, fresh);
        return fresh;
    }

    /**
     * Adds a fix, if its position is one.
     *
     * @param name of the fix; empty if it has none
     */
    void add(Group group, FixDraft draft, String name) throws BadInput {
        if (into.accepts(draft)) {
            if (!name.isEmpty()) {
                group.names.put(store.size(), name);
            }
            group.indices.add(store.size());
            store.add(draft);
        }
    }

    /** What the numbers tell of their units. */
    UnitGuess units() {
        UnitGuess guess = new UnitGuess(store);
        groups.values().forEach(group -> guess.look(inOrder(group)));
        return guess;
    }

    /** All altitudes and speeds are so many times what was given. */
    void scale(double altitudes, double speeds) {
        altitudeScale = altitudes;
        speedScale = speeds;
    }

    /** Adds a track for each group. */
    void finish() throws BadInput {
        for (Group group : groups.values()) {
            finish(group);
        }
    }

    private void finish(Group group) throws BadInput {
        TrackBuilder track = into.track(SeriesKind.DRAWN);
        track.name(group.name);
        track.identity(group.identity);
        int last = -1;
        for (int index : inOrder(group)) {
            store.copyTo(index, draft);
            if (last >= 0 && isRepeated(last, draft)) {
                into.drop("repeated fix");
            } else {
                draft.altitudeM *= altitudeScale;
                draft.groundSpeedMps *= speedScale;
                track.addAccepted(draft);
                track.nameLast(group.names.getOrDefault(index, ""));
            }
            if (draft.timeMicros != FixStore.NO_TIME) {
                track.kind(SeriesKind.RECORDED);
            }
            last = index;
        }
        track.finish();
    }

    /** The same place at the same time tells nothing new. */
    private boolean isRepeated(int index, FixDraft draft) {
        return draft.timeMicros != FixStore.NO_TIME
                && draft.timeMicros == store.timeMicros(index)
                && draft.lonDeg == store.lonDeg(index)
                && draft.latDeg == store.latDeg(index);
    }

    private int[] inOrder(Group group) {
        int[] indices = group.indices.toArray();
        if (TimeOrder.isKept(indices, store)) {
            return indices;
        }
        into.log().noteOnce("order", "The rows are not in the order of time; they are sorted.");
        return TimeOrder.sorted(indices, store);
    }
}
