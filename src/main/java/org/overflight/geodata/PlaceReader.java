package org.overflight.geodata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Airport;
import org.overflight.model.Evidence;
import org.overflight.model.Place;
import org.overflight.model.PlaceKind;

/** Reads one place. Codes and height that it leaves out are those of the airport that it names. */
final class PlaceReader {
    private final Values values;
    private final Positions positions;

    PlaceReader(Values values, Positions positions) {
        this.values = values;
        this.positions = positions;
    }

    Place read(String id, Fields place) {
        Located located = positions.of(place, "at");
        Airport airport = located.airport();
        Evidence evidence = values.evidence(place);
        List<String> sourceIds = values.sourceIds(place);
        values.requireGrounds(place, evidence, sourceIds);
        String name = values.words(place, "name");
        Double elevationM = values.altitudeM(place, "elevation");
        Place read = new Place(
                id,
                name,
                values.words(place, "short", name),
                values.names(place, "names"),
                values.word(place, "kind", PlaceKind.LANDMARK),
                values.words(place, "region"),
                located.position(),
                orElse(values.wordsOrNull(place, "icao"), airport == null ? null : airport.icao()),
                orElse(values.wordsOrNull(place, "iata"), airport == null ? null : airport.iata()),
                elevationM != null || airport == null ? elevationM : airport.elevationM(),
                evidence,
                values.paragraphs(place, "text"),
                sourceIds);
        return values.origins().put(read, place);
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
