package org.overflight.geodata;

import java.util.List;
import org.overflight.model.Event;
import org.overflight.model.Evidence;
import org.overflight.model.Place;

/** Reads one event. */
final class EventReader {
    private final Values values;
    private final Positions positions;

    EventReader(Values values, Positions positions) {
        this.values = values;
        this.positions = positions;
    }

    Event read(String id, Fields event) {
        YamlNode.Scalar placeId = event.scalar("place");
        Located located = placeId != null ? positions.place(placeId) : positions.of(event, "at");
        Place place = located.place();
        Evidence evidence = values.evidence(event);
        List<String> sourceIds = values.sourceIds(event);
        values.requireGrounds(event, evidence, sourceIds);
        Event read = new Event(
                id,
                values.words(event, "title"),
                values.words(event, "label"),
                values.when(event, "date"),
                place == null ? null : place.id(),
                placeId == null && !event.has("at") ? null : located.position(),
                evidence,
                values.paragraphs(event, "text"),
                sourceIds);
        return values.origins().put(read, event);
    }
}
