package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Airport;
import org.overflight.geodesy.Orbits;
import org.overflight.model.Evidence;
import org.overflight.model.Leg;
import org.overflight.model.Orbit;
import org.overflight.model.Place;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** Reads the waypoints of a flight and the legs between them. */
final class RouteReader {
    private final Values values;
    private final Positions positions;
    private final LegReader legReader;
    private final OrbitReader orbits;

    RouteReader(Values values, Positions positions) {
        this.values = values;
        this.positions = positions;
        this.legReader = new LegReader(values);
        this.orbits = new OrbitReader(values, positions);
    }

    LegReader legReader() {
        return legReader;
    }

    /**
     * The route of a flight; null if it has fewer than two waypoints and no orbit, which is then in the log. An orbit is
     * two waypoints at one position, where it is joined and left, and the leg round it.
     *
     * @param flightSources stand for the sources of waypoints that name none
     * @param tracks reads legs that were recorded
     */
    @Nullable
    Route read(Fields flight, LegTerms legs, List<String> flightSources, LegTracks tracks) {
        List<Fields> records = flight.records("route");
        LocalIds ids = LocalIds.of(records, "waypoint in this flight", values.log());
        List<Waypoint> waypoints = new ArrayList<>();
        List<Leg> between = new ArrayList<>();
        Fields previous = flight;
        for (Fields record : records) {
            Orbit orbit = orbits.read(record);
            Waypoint waypoint = waypoint(record, orbit, ids, flightSources);
            if (orbit != null) {
                tracks.fix(waypoint);
            }
            LegTracks.Recorded recorded = waypoints.isEmpty()
                    ? null
                    : tracks.read(record, flightSources, waypoints.get(waypoints.size() - 1), waypoint);
            if (waypoints.isEmpty()) {
                refuseLegBeforeStart(record);
            } else if (recorded != null) {
                waypoints.set(waypoints.size() - 1, values.origins().put(recorded.from(), previous));
                recorded.between().stream()
                        .map(inner -> withId(inner, ids, record))
                        .forEach(waypoints::add);
                recorded.legs().forEach(leg -> between.add(values.origins().put(leg, record)));
                waypoint = values.origins().put(recorded.to(), record);
            } else {
                LegTerms terms = legReader.read(record, "leg").orElse(legs);
                // What is wrong with a recording has been told: no grade is asked for in its place.
                Leg leg = LegTracks.isMeant(record)
                        ? terms.toLeg()
                        : checked(terms, waypoints.get(waypoints.size() - 1), waypoint);
                between.add(values.origins().put(leg, record));
            }
            waypoints.add(waypoint);
            if (orbit != null) {
                Waypoint left = left(waypoint, ids.made(waypoint.id() + "-left"));
                Leg round = legReader.orbit(record, orbit, waypoint).toLeg();
                between.add(values.origins().put(round, record));
                waypoints.add(left);
                tracks.fix(left);
            }
            previous = record;
        }
        if (waypoints.size() < 2) {
            refuseSinglePoint(flight, records);
            return null;
        }
        return new Route(waypoints, between);
    }

    /** A waypoint of a recording, with an id that no other waypoint of the flight has. */
    private Waypoint withId(Waypoint waypoint, LocalIds ids, Fields record) {
        Waypoint made = LegTracks.renamed(waypoint, ids.made("recorded-" + waypoint.id()));
        return values.origins().put(made, record);
    }

    private Leg checked(LegTerms terms, Waypoint from, Waypoint to) {
        legReader.check(terms, from, to);
        return terms.toLeg();
    }

    private void refuseSinglePoint(Fields flight, List<Fields> records) {
        if (records.size() == 1 && !records.get(0).has("orbit")) {
            values.log()
                    .error(
                            flight.valuePosition("route"),
                            "too-few",
                            "A route needs at least two waypoints, or an orbit.",
                            "Write where the flight starts and where it ends, as far as that is known.");
        } else {
            values.log().doubt();
        }
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

    private Waypoint waypoint(Fields record, @Nullable Orbit orbit, LocalIds ids, List<String> flightSources) {
        Located located = located(record, orbit);
        Place place = located.place();
        String name = values.words(record, "name", orbit != null ? "Orbit" : name(record, located));
        Evidence evidence = values.evidence(record);
        List<String> sourceIds =
                record.has("sources") || !evidence.needsSource() ? values.sourceIds(record) : flightSources;
        values.requireGrounds(record, evidence, sourceIds);
        YamlNode.Scalar altitude = record.scalar("altitude");
        Waypoint waypoint = new Waypoint(
                ids.of(record, place != null ? place.id() : IdRules.slug(name, "waypoint")),
                name,
                place == null ? null : place.id(),
                located.position(),
                record.isTrue("stop"),
                values.when(record, "time"),
                values.altitudeM(record, "altitude"),
                altitude == null ? "" : altitude.value().strip(),
                evidence,
                // What is said of an orbit stands in its own row.
                orbit != null ? Prose.EMPTY : values.prose(record, "note"),
                sourceIds);
        return values.origins().put(waypoint, record);
    }

    private Located located(Fields record, @Nullable Orbit orbit) {
        if (record.has("orbit")) {
            return orbit == null ? Located.NOWHERE : Located.at(Orbits.entry(orbit));
        }
        YamlNode.Scalar placeId = record.scalar("place");
        return placeId != null ? positions.place(placeId) : positions.of(record, "at");
    }

    /** The end of an orbit: where it was joined. When that was nobody says, and what is to be said has been said. */
    private static Waypoint left(Waypoint joined, String id) {
        return new Waypoint(
                id,
                joined.name(),
                null,
                joined.position(),
                false,
                new When.Unknown(),
                joined.altitudeM(),
                joined.altitudeWords(),
                joined.evidence(),
                Prose.EMPTY,
                joined.sourceIds());
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
