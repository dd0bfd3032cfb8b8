package org.overflight.geodata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.model.Escort;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Route;
import org.overflight.model.TrackReceipt;

/** Reads the flights of a mission. */
final class FlightReader {
    private final Values values;
    private final RouteReader routes;
    private final TrackReader tracks;

    FlightReader(Values values, RouteReader routes, TrackReader tracks) {
        this.values = values;
        this.routes = routes;
        this.tracks = tracks;
    }

    /** The flights, leading ones first, otherwise in the author's order; without those whose route is at fault. */
    List<Flight> read(Fields mission) {
        LegTerms legs = routes.legReader().read(mission, "legs");
        List<Fields> records = mission.records("flights");
        LocalIds ids = LocalIds.of(records, "flight in this mission", values.log());
        Map<String, FlightDraft> drafts = new LinkedHashMap<>();
        for (Fields record : records) {
            String id = ids.of(record, IdRules.slug(values.words(record, "title"), "flight"));
            drafts.putIfAbsent(id, draft(id, record, legs));
        }
        TakenRoutes taken = new TakenRoutes(drafts, routes.legReader(), values);
        List<Flight> flights = new ArrayList<>();
        for (FlightDraft draft : drafts.values()) {
            Route route = taken.route(draft);
            if (route != null) {
                flights.add(flight(draft, route, drafts));
            }
        }
        if (flights.isEmpty()) {
            values.log().doubt();
        }
        flights.sort(Comparator.comparing(flight -> flight.role() != FlightRole.LEAD));
        boolean leads = drafts.values().stream().anyMatch(draft -> role(draft) == FlightRole.LEAD);
        if (!leads && !drafts.isEmpty()) {
            values.log()
                    .error(
                            mission.key("flights"),
                            "no-lead",
                            "No flight leads.",
                            "Give one of them \u201crole: lead\u201d.");
        }
        return flights;
    }

    /** @param common said of all legs of the mission */
    private FlightDraft draft(String id, Fields record, LegTerms common) {
        LegTerms legs = routes.legReader().read(record, "legs").orElse(common);
        List<String> sourceIds = values.sourceIds(record);
        if (record.has("track")) {
            TrackRoute track = tracks.read(record, sourceIds);
            return new FlightDraft(id, record, sourceIds, legs, track == null ? null : track.route(), track, List.of());
        }
        List<TrackReceipt> receipts = new ArrayList<>();
        LegTracks legTracks = new LegTracks(values, tracks, record, receipts);
        Route route = record.has("route") ? routes.read(record, legs, sourceIds, legTracks) : null;
        return new FlightDraft(id, record, sourceIds, legs, route, null, receipts);
    }

    private FlightRole role(FlightDraft draft) {
        return values.word(draft.fields(), "role", FlightRole.LEAD);
    }

    private Flight flight(FlightDraft draft, Route route, Map<String, FlightDraft> drafts) {
        Fields fields = draft.fields();
        TrackRoute track = draft.track();
        String ends = track != null
                ? TrackTitles.flight(track.track())
                : route.waypoints().get(0).name() + " to "
                        + route.waypoints().get(route.waypoints().size() - 1).name();
        YamlNode.Scalar returns = draft.returns();
        Fields escorts = draft.escorts();
        // Who flies back flies the same aircraft, unless the author says another.
        FlightDraft outbound = returns == null ? null : drafts.get(returns.value());
        Fields aircraft = outbound == null || fields.has("aircraft") || fields.has("type") ? fields : outbound.fields();
        Flight flight = new Flight(
                draft.id(),
                values.words(fields, "title", ends),
                role(draft),
                values.words(
                        aircraft,
                        "aircraft",
                        track == null ? "" : TrackTitles.aircraft(track.track().identity())),
                values.wordsOrNull(aircraft, "type"),
                returns == null ? null : returns.value(),
                escorts == null
                        ? null
                        : new Escort(
                                values.words(escorts, "flight"),
                                values.words(escorts, "join"),
                                values.words(escorts, "leave")),
                route,
                values.prose(fields, "note"),
                track == null ? draft.sourceIds() : track.sourceIds(),
                track == null ? draft.legTracks() : List.of(track.receipt()));
        return values.origins().put(flight, fields);
    }
}
