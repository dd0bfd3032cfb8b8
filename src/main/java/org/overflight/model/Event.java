package org.overflight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at a place and a time and belongs to a story.
 *
 * @param id unique among events
 * @param title short, as in a timeline
 * @param label second line on a map, for example "ten rockets, 3 March"; empty if none
 * @param placeId the place, if it is one with a page
 * @param position where, if known
 * @param evidence grade of the position
 */
public record Event(
        String id,
        String title,
        String label,
        When when,
        @Nullable String placeId,
        @Nullable LonLat position,
        Evidence evidence,
        List<Prose> text,
        List<String> sourceIds) {
    public Event {
        text = List.copyOf(text);
        sourceIds = List.copyOf(sourceIds);
    }
}
