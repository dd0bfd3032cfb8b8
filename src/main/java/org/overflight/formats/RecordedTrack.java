package org.overflight.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /**
     * The fixes of a span of time; those without a time are in none.
     *
     * @param from first moment, included; null for the beginning
     * @param to last moment, included; null for the end
     */
    public RecordedTrack between(@Nullable Instant from, @Nullable Instant to) {
        List<FixSequence> parts = new ArrayList<>();
        SortedMap<Integer, String> names = new TreeMap<>();
        int before = 0;
        int kept = 0;
        for (FixSequence segment : segments) {
            int start = 0;
            for (int i = 0; i <= segment.size(); i++) {
                boolean inside = i < segment.size() && isWithin(segment.time(i), from, to);
                String name = inside ? fixNames.get(before + i) : null;
                if (name != null) {
                    names.put(kept + i - start, name);
                }
                if (!inside) {
                    kept += addIfAny(parts, segment.slice(start, i));
                    start = Math.min(i + 1, segment.size());
                }
            }
            before += segment.size();
        }
        return new RecordedTrack(name, identity, kind, parts, names);
    }

    private static int addIfAny(List<FixSequence> parts, FixSequence part) {
        if (part.size() > 0) {
            parts.add(part);
        }
        return part.size();
    }

    private static boolean isWithin(@Nullable Instant time, @Nullable Instant from, @Nullable Instant to) {
        return time != null && (from == null || !time.isBefore(from)) && (to == null || !time.isAfter(to));
    }

    /**
     * One segment alone: of a day of flights, one.
     *
     * @param index from 0
     */
    public RecordedTrack segment(int index) {
        int start =
                segments.subList(0, index).stream().mapToInt(FixSequence::size).sum();
        FixSequence segment = segments.get(index);
        SortedMap<Integer, String> names = new TreeMap<>();
        fixNames.subMap(start, start + segment.size()).forEach((i, n) -> names.put(i - start, n));
        return new RecordedTrack(name, identity, kind, List.of(segment), names);
    }

    /** Whether it is a recording: without a single time nothing tells one from a drawing. */
    public boolean isRecording() {
        return kind == SeriesKind.RECORDED
                && segments.stream()
                        .anyMatch(segment -> IntStream.range(0, segment.size()).anyMatch(segment::hasTime));
    }

    /** Number of fixes. */
    public int size() {
        return segments.stream().mapToInt(FixSequence::size).sum();
    }
}
