package org.overflight.geodata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.Evidence;
import org.overflight.model.Leg;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** Routes that one flight takes over from another: the way back over the same line, and the part that an escort shares. */
final class TakenRoutes {
    private final Map<String, FlightDraft> drafts;
    private final LegReader legReader;
    private final ProblemLog log;
    private final Map<String, Optional<Route>> found = new HashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();

    TakenRoutes(Map<String, FlightDraft> drafts, LegReader legReader, ProblemLog log) {
        this.drafts = drafts;
        this.legReader = legReader;
        this.log = log;
    }

    /** The route of a flight, its own or taken over; null if it is at fault, which is then in the log. */
    @Nullable
    Route route(FlightDraft draft) {
        Optional<Route> known = found.get(draft.id());
        if (known == null) {
            underway.add(draft.id());
            known = Optional.ofNullable(find(draft));
            underway.remove(draft.id());
            found.put(draft.id(), known);
        }
        return known.orElse(null);
    }

    private @Nullable Route find(FlightDraft draft) {
        YamlNode.Scalar returns = draft.returns();
        if (returns != null) {
            Route other = other(returns);
            return other == null || draft.route() != null ? draft.route() : back(draft, other);
        }
        Fields escorts = draft.escorts();
        YamlNode.Scalar flight = escorts == null ? null : escorts.scalar("flight");
        if (escorts == null || flight == null) {
            return draft.route();
        }
        Route other = other(flight);
        Route shared = other == null ? null : shared(draft, escorts, other);
        return draft.fields().has("route") ? draft.route() : shared;
    }

    private @Nullable Route other(YamlNode.Scalar id) {
        FlightDraft other = drafts.get(id.value());
        if (other == null) {
            unknown(id, "flight", drafts.keySet());
            return null;
        }
        if (underway.contains(other.id())) {
            log.error(
                    id.position(),
                    "reference-cycle",
                    "These flights take their routes from each other: " + String.join(", ", underway) + ".",
                    "Write the route of one of them.");
            return null;
        }
        return route(other);
    }

    /** The same line backwards. Of its times and heights nothing is known; who was there on the way out is not seen again. */
    private Route back(FlightDraft draft, Route other) {
        List<Waypoint> waypoints = new ArrayList<>();
        List<LegTerms> terms = new ArrayList<>();
        int last = other.waypoints().size() - 1;
        for (int i = last; i >= 0; i--) {
            Waypoint waypoint = other.waypoints().get(i);
            boolean inner = i > 0 && i < last;
            Evidence least =
                    inner && draft.legs().evidence() != null ? draft.legs().evidence() : waypoint.evidence();
            waypoints.add(regraded(waypoint, least, false));
            if (i < last) {
                terms.add(draft.legs().orElse(lineOf(other.legs().get(i), draft)));
            }
        }
        return checked(waypoints, terms);
    }

    private @Nullable Route shared(FlightDraft draft, Fields escorts, Route other) {
        int join = index(escorts.scalar("join"), other);
        int leave = index(escorts.scalar("leave"), other);
        YamlNode.Scalar leaveId = escorts.scalar("leave");
        if (join < 0 || leave < 0 || leaveId == null) {
            return null;
        }
        if (leave <= join) {
            log.error(
                    leaveId.position(),
                    "escort-order",
                    "The escort leaves at " + Quote.of(leaveId.value())
                            + ", which is not behind the waypoint where it joins.",
                    "Join and leave are waypoints of the other flight, in its direction.");
            return null;
        }
        if (draft.fields().has("route")) {
            return draft.route();
        }
        Evidence least = draft.legs().evidence() != null ? draft.legs().evidence() : Evidence.OBSERVED;
        List<Waypoint> waypoints = other.waypoints().subList(join, leave + 1).stream()
                .map(waypoint -> regraded(waypoint, least, true))
                .toList();
        List<LegTerms> terms = other.legs().subList(join, leave).stream()
                .map(leg -> draft.legs().orElse(lineOf(leg, draft)))
                .toList();
        return checked(waypoints, terms);
    }

    private Route checked(List<Waypoint> waypoints, List<LegTerms> terms) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            legReader.check(terms.get(i), waypoints.get(i), waypoints.get(i + 1));
            legs.add(terms.get(i).toLeg());
        }
        return new Route(waypoints, legs);
    }

    private static LegTerms lineOf(Leg leg, FlightDraft draft) {
        return new LegTerms(
                null, leg.line(), null, null, leg.orbit(), draft.legs().where());
    }

    private int index(YamlNode.@Nullable Scalar id, Route route) {
        if (id == null) {
            return -1;
        }
        List<String> ids = route.waypoints().stream().map(Waypoint::id).toList();
        if (!ids.contains(id.value())) {
            unknown(id, "waypoint", ids);
        }
        return ids.indexOf(id.value());
    }

    private void unknown(YamlNode.Scalar id, String what, Collection<String> known) {
        String remedy = Spelling.closest(id.value(), known)
                .map(Quote::didYouMean)
                .orElse("Known here: " + String.join(", ", known) + ".");
        log.error(
                id.position(),
                "unknown-id",
                "There is no " + what + " " + Quote.of(id.value()) + " in the "
                        + (what.equals("flight") ? "mission" : "flight") + ".",
                remedy);
    }

    /** The waypoint as another flight passes it: no better than {@code least}, and with its time only if they fly together. */
    private static Waypoint regraded(Waypoint waypoint, Evidence least, boolean together) {
        Evidence evidence = waypoint.evidence().orWorse(least);
        boolean same = evidence == waypoint.evidence();
        return new Waypoint(
                waypoint.id(),
                waypoint.name(),
                waypoint.placeId(),
                waypoint.position(),
                !together && waypoint.stop(),
                together ? waypoint.when() : new When.Unknown(),
                together ? waypoint.altitudeM() : null,
                evidence,
                Prose.EMPTY,
                same ? waypoint.sourceIds() : List.of());
    }
}
