package org.overflight.geodata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Airport;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.gazetteer.Lookup;
import org.overflight.gazetteer.Spelling;
import org.overflight.gazetteer.Suggestion;
import org.overflight.model.LonLat;
import org.overflight.model.Place;
import org.overflight.model.TextPosition;

/**
 * Finds what a position stands for: a list {@code [lon, lat]}, coordinates, the id of a place, or a code. A code that a place
 * of the project has means that place.
 */
final class Positions {
    private static final String NUMBER = "[-+]?\\d{1,3}(\\.\\d+)?";

    private final ProblemLog log;
    private final Gazetteer gazetteer;
    private final IdTable placeIds;
    private final Map<String, Place> places;
    private final Map<String, Place> placesByCode = new TreeMap<>();

    private Positions(ProblemLog log, Gazetteer gazetteer, IdTable placeIds, Map<String, Place> places) {
        this.log = log;
        this.gazetteer = gazetteer;
        this.placeIds = placeIds;
        this.places = Map.copyOf(places);
        for (Place place : places.values()) {
            for (String code : new String[] {place.icao(), place.iata()}) {
                if (code != null) {
                    placesByCode.putIfAbsent(code, place);
                }
            }
        }
    }

    /** For the places themselves, which cannot stand at each other. */
    static Positions ofPlaces(ProblemLog log, Gazetteer gazetteer) {
        return new Positions(log, gazetteer, new IdTable("place", true), Map.of());
    }

    /**
     * For all that can stand at places.
     *
     * @param placeIds ids of all places, also of those that could not be read
     * @param places those that could be read, by their sorted ids
     */
    Positions with(IdTable placeIds, Map<String, Place> places) {
        return new Positions(log, gazetteer, placeIds, places);
    }

    /** The position of a key. */
    Located of(Fields fields, String key) {
        YamlNode value = fields.value(key);
        return value == null ? nowhere() : of(value);
    }

    /** The positions of a list. */
    List<LonLat> all(Fields fields, String key) {
        return fields.nodes(key).stream().map(node -> of(node).position()).toList();
    }

    /** The place that a key names by its id. */
    Located place(YamlNode.Scalar id) {
        placeIds.use(id.value(), id.position(), log);
        Place place = places.get(id.value());
        return place == null ? Located.NOWHERE : new Located(place.position(), place, null);
    }

    Located of(YamlNode node) {
        if (node instanceof YamlNode.Items items) {
            return list(items);
        }
        return node instanceof YamlNode.Scalar scalar && !scalar.isAbsent() ? text(scalar) : nowhere();
    }

    private Located text(YamlNode.Scalar scalar) {
        String text = scalar.value().strip();
        if (placeIds.has(text)) {
            return place(scalar);
        }
        if (CoordinateNotation.isMeant(text)) {
            try {
                return Located.at(CoordinateNotation.parse(scalar.value()));
            } catch (NotationException e) {
                return fault(scalar.position(e.offset()), e.words(), e.remedy());
            }
        }
        Place place = placesByCode.get(text);
        return place != null ? new Located(place.position(), place, null) : code(scalar, text);
    }

    private Located code(YamlNode.Scalar scalar, String code) {
        Lookup found = gazetteer.find(code);
        if (found instanceof Lookup.Found one) {
            return new Located(one.airport().position(), null, one.airport());
        }
        if (found instanceof Lookup.Ambiguous several) {
            return fault(
                    scalar.position(),
                    "The code " + Quote.of(code) + " stands for several airports.",
                    "Write one of " + lines(several.candidates().stream().map(Airport::toLine)) + ", or coordinates.");
        }
        List<Suggestion> suggestions = ((Lookup.Unknown) found).suggestions();
        String place = Spelling.closest(code, places.keySet()).orElse("");
        String remedy = !place.isEmpty()
                ? Quote.didYouMean(place)
                : suggestions.isEmpty()
                        ? "Write an ICAO or IATA code, coordinates like 48.4156N 101.358W, or a place's id."
                        : "Did you mean " + lines(suggestions.stream().map(Suggestion::toLine)) + "?";
        return fault(scalar.position(), Quote.of(code) + " is no place, no known code and no coordinates.", remedy);
    }

    private Located list(YamlNode.Items items) {
        if (items.nodes().size() != 2
                || !(items.nodes().get(0) instanceof YamlNode.Scalar lon)
                || !(items.nodes().get(1) instanceof YamlNode.Scalar lat)) {
            return nowhere();
        }
        Double lonDeg = number(lon, "longitude");
        Double latDeg = number(lat, "latitude");
        if (lonDeg == null || latDeg == null) {
            return Located.NOWHERE;
        }
        if (Math.abs(lonDeg) > 180) {
            return fault(lon.position(), "A longitude reaches from -180 to 180; in a list it stands first.", "");
        }
        if (Math.abs(latDeg) > 90) {
            boolean swapped = Math.abs(lonDeg) <= 90 && Math.abs(latDeg) <= 180;
            return fault(
                    lat.position(),
                    "A latitude reaches from -90 to 90; in a list the longitude stands first.",
                    swapped ? "Did you mean [" + lat.value() + ", " + lon.value() + "]?" : "");
        }
        return Located.at(new LonLat(lonDeg, latDeg));
    }

    private @Nullable Double number(YamlNode.Scalar scalar, String name) {
        String plain = CoordinateToken.plain(scalar.value()).strip();
        if (!plain.matches(NUMBER)) {
            fault(
                    scalar.position(),
                    "Expected the " + name + " in degrees, like 101.358 or -48.4156, but this is " + scalar.described()
                            + ".",
                    "With letters write both in one text: 48.4156N 101.358W.");
            return null;
        }
        return Double.parseDouble(plain) + 0.0;
    }

    /** For what the schema finds missing or of the wrong form. */
    private Located nowhere() {
        log.doubt();
        return Located.NOWHERE;
    }

    private Located fault(TextPosition where, String message, String remedy) {
        log.error(where, "bad-position", message, remedy);
        return Located.NOWHERE;
    }

    private static String lines(Stream<String> airports) {
        return airports.collect(Collectors.joining(" or "));
    }
}
