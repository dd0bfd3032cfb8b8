package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Airport;
import org.overflight.model.Evidence;
import org.overflight.model.Leg;
import org.overflight.model.Place;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;

/** Reads the waypoints of a flight and the legs between them. */
final class RouteReader {
    private final Values values;
    private final Positions positions;
    private final LegReader legReader;

    RouteReader(Values values, Positions positions) {
        this.values = values;
        this.positions = positions;
        this.legReader = new LegReader(values);
    }

    LegReader legReader() {
        return legReader;
    }

    /**
     * The route of a flight; null if it has fewer than two waypoints, which the schema says.
     *
     * @param flightSources stand for the sources of waypoints that name none
     */
    @Nullable
    Route read(Fields flight, LegTerms legs, List<String> flightSources) {
        List<Fields> records = flight.records("route");
        List<Waypoint> waypoints = waypoints(records, flightSources);
        if (waypoints.size() < 2) {
            values.log().doubt();
            return null;
        }
        refuseLegBeforeStart(records.get(0));
        List<Leg> between = new ArrayList<>();
        for (int i = 1; i < waypoints.size(); i++) {
            LegTerms terms = legReader.read(records.get(i), "leg").orElse(legs);
            legReader.check(terms, waypoints.get(i - 1), waypoints.get(i));
            between.add(terms.toLeg());
        }
        return new Route(waypoints, between);
    }

    private void refuseLegBeforeStart(Fields first) {
        if (first.has("leg")) {
            values.log()
                    .error(
                            first.key("leg"),
                            "contradiction",
                            "\u201cleg\u201d is the leg that arrives at a waypoint, and none arrives at the first.",
                            "Move it to the waypoint where it ends.");
        }
    }

    private List<Waypoint> waypoints(List<Fields> records, List<String> flightSources) {
        LocalIds ids = LocalIds.of(records, "waypoint in this flight", values.log());
        List<Waypoint> waypoints = new ArrayList<>();
        for (Fields record : records) {
            waypoints.add(waypoint(record, ids, flightSources));
        }
        return waypoints;
    }

    private Waypoint waypoint(Fields record, LocalIds ids, List<String> flightSources) {
        YamlNode.Scalar placeId = record.scalar("place");
        Located located = placeId != null ? positions.place(placeId) : positions.of(record, "at");
        Place place = located.place();
        String name = values.words(record, "name", name(record, located));
        Evidence evidence = values.evidence(record);
        List<String> sourceIds =
                record.has("sources") || !evidence.needsSource() ? values.sourceIds(record) : flightSources;
        values.requireGrounds(record, evidence, sourceIds);
        return new Waypoint(
                ids.of(record, place != null ? place.id() : IdRules.slug(name, "waypoint")),
                name,
                place == null ? null : place.id(),
                located.position(),
                record.isTrue("stop"),
                values.when(record, "time"),
                values.altitudeM(record, "altitude"),
                evidence,
                values.prose(record, "note"),
                sourceIds);
    }

    /** The name of the place or airport, or the coordinates as written. */
    private static String name(Fields record, Located located) {
        Place place = located.place();
        Airport airport = located.airport();
        if (place != null) {
            return place.name();
        }
        if (airport != null) {
            return airport.name();
        }
        YamlNode at = record.value("at");
        if (at instanceof YamlNode.Items items) {
            return items.nodes().stream()
                    .map(node -> node instanceof YamlNode.Scalar scalar ? scalar.value() : "")
                    .reduce((lon, lat) -> lon + ", " + lat)
                    .orElse("");
        }
        return at instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    }
}
