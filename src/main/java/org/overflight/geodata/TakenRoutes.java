package org.overflight.geodata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
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
    private final Origins origins;
    private final Map<String, Optional<Route>> found = new HashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();

    TakenRoutes(Map<String, FlightDraft> drafts, LegReader legReader, Values values) {
        this.drafts = drafts;
        this.legReader = legReader;
        this.log = values.log();
        this.origins = values.origins();
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
            unknown(id, "flight", drafts.keySet(), Map.of());
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

    /**
     * The same line backwards. Of its times and heights nothing is known; who was there on the way out is not seen again, and
     * what recorded the way out did not record the way back.
     */
    private Route back(FlightDraft draft, Route other) {
        List<Waypoint> waypoints = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        int last = other.waypoints().size() - 1;
        for (int i = last; i >= 0; i--) {
            Waypoint waypoint = other.waypoints().get(i);
            boolean inner = i > 0 && i < last;
            boolean seenAgain = !inner && waypoint.evidence() != Evidence.OBSERVED;
            Evidence least =
                    !seenAgain && draft.legs().evidence() != null ? draft.legs().evidence() : waypoint.evidence();
            waypoints.add(regraded(draft, waypoint, least, false));
            if (i < last) {
                legs.add(backwards(other.legs().get(i)));
            }
        }
        return checked(draft, waypoints, legs);
    }

    private static Leg backwards(Leg leg) {
        List<Fix> fixes = new ArrayList<>(leg.fixes());
        Collections.reverse(fixes);
        return new Leg(leg.line(), leg.evidence(), leg.note(), leg.sourceIds(), fixes, leg.orbit());
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
                .map(waypoint -> regraded(draft, waypoint, least, true))
                .toList();
        return checked(draft, waypoints, other.legs().subList(join, leave));
    }

    /** @param taken legs of the other flight, of which the lines are taken and what is said of them is not */
    private Route checked(FlightDraft draft, List<Waypoint> waypoints, List<Leg> taken) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            LegTerms terms = draft.legs().orElse(lineOf(taken.get(i), draft));
            legReader.check(terms, waypoints.get(i), waypoints.get(i + 1));
            legs.add(terms.toLeg(positions(taken.get(i).fixes())));
        }
        return new Route(waypoints, legs);
    }

    /** Where the line leads. When, how high and how fast is known of the flight alone that was recorded. */
    private static List<Fix> positions(List<Fix> fixes) {
        return fixes.stream()
                .map(fix -> new Fix(fix.position(), null, null, null, null))
                .toList();
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
            unknown(id, "waypoint", ids, codes(route));
        }
        return ids.indexOf(id.value());
    }

    /** What the waypoints were given by, as {@code at: JFK}, with the ids that were made of it. */
    private Map<String, String> codes(Route route) {
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Waypoint waypoint : route.waypoints()) {
            Fields written = origins.written(waypoint);
            YamlNode.Scalar at = written == null ? null : written.scalar("at");
            if (at != null) {
                codes.putIfAbsent(at.value(), waypoint.id());
            }
        }
        return codes;
    }

    /** @param others words for some of those that are known, with their ids */
    private void unknown(YamlNode.Scalar id, String what, Collection<String> known, Map<String, String> others) {
        String same = others.get(id.value());
        String remedy = Optional.ofNullable(same)
                .or(() -> Spelling.closest(id.value(), known))
                .or(() -> Spelling.closest(id.value(), others.keySet()).map(others::get))
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
    private static Waypoint regraded(FlightDraft draft, Waypoint waypoint, Evidence least, boolean together) {
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
                together ? waypoint.altitudeWords() : "",
                evidence,
                Prose.EMPTY,
                same ? waypoint.sourceIds() : sourceIds(draft, evidence));
    }

    /** What the author names for the path stands for the positions on it. */
    private static List<String> sourceIds(FlightDraft draft, Evidence evidence) {
        List<String> sourceIds = draft.legs().sourceIds();
        return evidence.needsSource() && sourceIds != null ? sourceIds : List.of();
    }
}
