package org.overflight.formats;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series of positions of one aircraft.
 *
 * @param name as the file has it; empty if it has none
 * @param segments in order; between two of them nothing was recorded, even if their ends are near each other. Each has at
 *     least one fix
 * @param fixNames names of single fixes, by their index among all fixes of the track; the first 10,000
 */
public record RecordedTrack(
        String name,
        AircraftIdentity identity,
        SeriesKind kind,
        List<FixSequence> segments,
        SortedMap<Integer, String> fixNames) {
    public RecordedTrack {
        segments = List.copyOf(segments);
        fixNames = Collections.unmodifiableSortedMap(new TreeMap<>(fixNames));
    }

    /** Number of fixes. */
    public int size() {
        return segments.stream().mapToInt(FixSequence::size).sum();
    }
}
