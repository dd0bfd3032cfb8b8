package org.overflight.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named position with a page of its own.
 *
 * @param id unique among places
 * @param name in the site's language
 * @param shortName for crowded maps; the name if there is none
 * @param localNames names in other languages, by BCP 47 tag ({@code ar}, {@code he}), in the author's order
 * @param kind what it is
 * @param region second line of its label, for example "North Dakota"; empty if none
 * @param icao ICAO location indicator
 * @param iata IATA location code
 * @param elevationM above mean sea level, metres
 * @param evidence grade of the position
 * @param text paragraphs about it
 * @param sourceIds of the position
 */
public record Place(
        String id,
        String name,
        String shortName,
        Map<String, String> localNames,
        PlaceKind kind,
        String region,
        LonLat position,
        @Nullable String icao,
        @Nullable String iata,
        @Nullable Double elevationM,
        Evidence evidence,
        List<Prose> text,
        List<String> sourceIds) {
    public Place {
        localNames = Collections.unmodifiableMap(new LinkedHashMap<>(localNames));
        text = List.copyOf(text);
        sourceIds = List.copyOf(sourceIds);
    }
}
