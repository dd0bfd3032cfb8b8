package org.overflight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story: one or several flights, what is known of them and by whom.
 *
 * @param id unique among missions; names its page
 * @param title headline
 * @param shortTitle for the overview map, for example "Lindbergh 1927"
 * @param kicker words above the headline
 * @param standfirst the sentences below the headline
 * @param mapTitle headline of the map
 * @param mapNote sentence below the map's headline: what is evidence and what is not
 * @param when the days of the mission
 * @param text paragraphs
 * @param conflicts where sources disagree, a paragraph each
 * @param flights at least one, the lead first
 * @param eventIds events that belong to the story
 * @param airspaceIds airspaces that are drawn, and whose crossing is computed
 * @param namedCountries countries that the story names; tinted
 * @param labelLanguages BCP 47 tags of local names to show beside the Latin ones
 * @param publishedDistance stated by a source; checked against geodesy
 * @param publishedDuration stated by a source; checked against the times, and against the line and the aircraft
 * @param map what the author fixes of the map
 * @param corrections newest first
 */
public record Mission(
        String id,
        String title,
        String shortTitle,
        String kicker,
        Prose standfirst,
        String mapTitle,
        String mapNote,
        MissionKind kind,
        When when,
        List<Prose> text,
        List<Prose> conflicts,
        List<Fact> facts,
        List<Flight> flights,
        List<String> eventIds,
        List<TimelineEntry> timeline,
        List<String> airspaceIds,
        List<NamedCountry> namedCountries,
        List<String> labelLanguages,
        List<RangeRing> rangeRings,
        @Nullable PublishedDistance publishedDistance,
        @Nullable PublishedDuration publishedDuration,
        MapSettings map,
        List<Correction> corrections) {
    public Mission {
        text = List.copyOf(text);
        conflicts = List.copyOf(conflicts);
        facts = List.copyOf(facts);
        flights = List.copyOf(flights);
        eventIds = List.copyOf(eventIds);
        timeline = List.copyOf(timeline);
        airspaceIds = List.copyOf(airspaceIds);
        namedCountries = List.copyOf(namedCountries);
        labelLanguages = List.copyOf(labelLanguages);
        rangeRings = List.copyOf(rangeRings);
        corrections = List.copyOf(corrections);
        if (flights.isEmpty()) {
            throw new IllegalArgumentException("a mission without a flight: " + id);
        }
    }
}
