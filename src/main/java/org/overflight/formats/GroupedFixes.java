package org.overflight.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Fixes of several aircraft that a table has in any order: a track for each, in the order of time, each fix once.
 *
 * @param <K> what tells the aircraft apart
 */
final class GroupedFixes<K> {
    private final RecordingBuilder into;
    private final FixStore store = new FixStore();
    private final FixDraft draft = new FixDraft();
    private final Map<K, Group> groups = new LinkedHashMap<>();
    private double altitudeScale = 1;
    private double speedScale = 1;
    private boolean timeless;

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

        /** One of several, with the fixes in the order of the rows. */
        private static Group joined(List<Group> parts) {
            if (parts.size() == 1) {
                return parts.get(0);
            }
            Group whole = new Group();
            parts.stream()
                    .flatMapToInt(part -> Arrays.stream(part.indices.toArray()))
                    .sorted()
                    .forEach(whole.indices::add);
            for (Group part : parts) {
                whole.names.putAll(part.names);
                whole.name = whole.name.isEmpty() ? part.name : whole.name;
                whole.identity = whole.identity.or(part.identity);
            }
            return whole;
        }
    }

    /**
     * The group of a key.
     *
     * @throws BadInput if there are too many
     */
    Group group(K key) throws BadInput {
        Group known = groups.get(key);
        if (known != null) {
            return known;
        }
        RecordingBuilder.requireRoom(groups.size());
        Group fresh = new Group();
        groups.put(key, fresh);
        return fresh;
    }

    /** The keys so far, in the order in which they were met. */
    Set<K> keys() {
        return Collections.unmodifiableSet(groups.keySet());
    }

    void forEach(BiConsumer<K, Group> work) {
        groups.forEach(work);
    }

    /** Makes one group of those whose keys become equal. */
    void join(UnaryOperator<K> keyOf) {
        Map<K, List<Group>> parts = new LinkedHashMap<>();
        groups.forEach((key, group) -> parts.computeIfAbsent(keyOf.apply(key), fresh -> new ArrayList<>())
                .add(group));
        groups.clear();
        parts.forEach((key, several) -> groups.put(key, Group.joined(several)));
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

    /** The times turned out to be none; they only keep the rows in order. */
    void withoutTimes() {
        timeless = true;
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
                draft.timeMicros = timeless ? FixStore.NO_TIME : draft.timeMicros;
                track.addAccepted(draft);
                track.nameLast(group.names.getOrDefault(index, ""));
            }
            if (!timeless && draft.timeMicros != FixStore.NO_TIME) {
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
