package org.overflight.geodata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.tracks.GradingRules;
import org.overflight.model.TextPosition;

/**
 * Which part of a recording is meant, and how it is read.
 *
 * @param segment number of the one that is meant, from 1; 0 for all
 * @param from first moment; null for the beginning
 * @param to last moment; null for the end
 * @param toleranceM how far the line may be from a position that is left out, metres; 0 if all stay; null if the map decides
 * @param where it is said
 */
record TrackTerms(
        int segment,
        @Nullable Instant from,
        @Nullable Instant to,
        GradingRules rules,
        @Nullable Double toleranceM,
        TextPosition where) {
    /** All of it, by the usual rules. */
    static TrackTerms usual(TextPosition where) {
        return new TrackTerms(0, null, null, GradingRules.DEFAULT, null, where);
    }

    /** The same, said at another place. */
    TrackTerms at(TextPosition place) {
        return new TrackTerms(segment, from, to, rules, toleranceM, place);
    }

    /** The same, of all fixes there are: what was left out was left out before. */
    TrackTerms ofAll(TextPosition place) {
        return new TrackTerms(0, null, null, rules, 0.0, place);
    }

    /** The same, of legs that rest on a file and on what the author names besides. */
    TrackTerms withSources(String fileSource, List<String> others) {
        List<String> all = new ArrayList<>(List.of(fileSource));
        all.addAll(others);
        return new TrackTerms(segment, from, to, rules.withSourceIds(all), toleranceM, where);
    }
}
