package org.overflight.geodata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Evidence;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.NumberWords;
import org.overflight.model.Prose;
import org.overflight.model.TrackReceipt;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/**
 * Legs of a route that were recorded. A waypoint within 5 km of the end of its recording is that end; from one farther away an
 * inferred leg leads to it, which has a row of its own.
 */
final class LegTracks {
    /** As far as an airport's middle may be from where a recording begins. */
    private static final double NEAR_M = 5000;

    /** What is farther is told. */
    private static final double FAR_M = 100_000;

    /** No recording of the leg begins farther from it than this, unless its ends are as far from each other. */
    private static final double ELSEWHERE_M = 500_000;

    private static final double NAUTICAL_MILE_M = 1852;
    private static final double SAME_M = 1;

    private final Values values;
    private final TrackReader tracks;
    private final Fields flight;
    private final List<TrackReceipt> receipts;
    private final Set<Waypoint> fixed = new LinkedHashSet<>();

    /** @param receipts what is made of each recording is added to them */
    LegTracks(Values values, TrackReader tracks, Fields flight, List<TrackReceipt> receipts) {
        this.values = values;
        this.tracks = tracks;
        this.flight = flight;
        this.receipts = receipts;
    }

    /** Whether the leg that arrives at a waypoint is said to be recorded. */
    static boolean isMeant(Fields waypoint) {
        Fields leg = waypoint.record("leg");
        return leg != null && leg.has("track");
    }

    /** A waypoint stays where it is: the aircraft joins or leaves an orbit there. */
    void fix(Waypoint waypoint) {
        fixed.add(waypoint);
    }

    /**
     * A recorded leg between two waypoints of the author.
     *
     * @param from where it begins, with what the recording adds
     * @param between waypoints of the recording
     * @param to where it ends, with what the recording adds
     * @param legs one more than {@code between}
     */
    record Recorded(Waypoint from, List<Waypoint> between, Waypoint to, List<Leg> legs) {}

    /** The leg that arrives at a waypoint, if it was recorded; null if it was not, or is at fault, which is then in the log. */
    @Nullable
    Recorded read(Fields waypoint, List<String> flightSources, Waypoint from, Waypoint to) {
        Fields leg = waypoint.record("leg");
        if (leg == null || !isMeant(waypoint)) {
            return null;
        }
        for (String key : List.of("evidence", "line", "note")) {
            if (leg.has(key)) {
                values.log()
                        .error(
                                leg.key(key),
                                "contradiction",
                                "A leg has either a \u201ctrack\u201d or \u201c" + key + "\u201d.",
                                "The grades, lines and notes of a recorded leg come from its data.");
            }
        }
        TrackRoute track = tracks.read(leg, flight, leg.has("sources") ? values.sourceIds(leg) : flightSources);
        if (track == null || isElsewhere(leg, track, from, to)) {
            return null;
        }
        receipts.add(track.receipt());
        return joined(track, from, to);
    }

    private boolean isElsewhere(Fields leg, TrackRoute track, Waypoint from, Waypoint to) {
        LonLat first = first(track).position();
        LonLat last = last(track).position();
        double beginsM = lengthM(from.position(), first);
        double endsM = lengthM(last, to.position());
        String file = Quote.of(track.receipt().file());
        if (lengthM(from.position(), last) + lengthM(first, to.position()) < beginsM + endsM - NEAR_M
                && beginsM > NEAR_M
                && endsM > NEAR_M) {
            values.log()
                    .error(
                            leg.key("track"),
                            "track-direction",
                            file + " begins near " + to.label() + " and ends near " + from.label()
                                    + ": it was flown the other way.",
                            "Put it on the leg that goes that way, or name another part with \u201cfrom\u201d and \u201cto\u201d.");
            return true;
        }
        double elsewhereM = Math.max(ELSEWHERE_M, lengthM(from.position(), to.position()));
        boolean elsewhere = beginsM > elsewhereM || endsM > elsewhereM;
        if (elsewhere || beginsM > FAR_M || endsM > FAR_M) {
            String words = file + " begins " + nauticalMiles(beginsM) + " from " + from.label() + " and ends "
                    + nauticalMiles(endsM) + " from " + to.label() + ".";
            if (elsewhere) {
                values.log()
                        .error(
                                leg.key("track"),
                                "track-elsewhere",
                                words,
                                "Is it the track of this leg, and the right part of it?");
            } else {
                values.log()
                        .warning(leg.key("track"), "track-apart", words, "Inferred legs lead there and from there.");
            }
        }
        return elsewhere;
    }

    private Recorded joined(TrackRoute track, Waypoint from, Waypoint to) {
        List<Waypoint> all = track.route().waypoints();
        List<Leg> legs = new ArrayList<>(track.route().legs());
        int begin = 0;
        int end = all.size();
        Waypoint start = from;
        if (isTheSame(from, all.get(0))) {
            start = merged(from, all.get(0));
            begin = 1;
        } else {
            legs.add(0, joint("The recording begins " + away(from, all.get(0)) + " from here.", track));
        }
        Waypoint goal = to;
        if (isTheSame(to, last(track))) {
            goal = merged(to, last(track));
            fixed.add(goal);
            end--;
        } else {
            legs.add(joint("The recording ends " + away(last(track), to) + " before this.", track));
        }
        return new Recorded(start, all.subList(begin, end), goal, legs);
    }

    /** Near enough to be that place; there, if an orbit or another recording says where it is. */
    private boolean isTheSame(Waypoint waypoint, Waypoint recorded) {
        double most = fixed.contains(waypoint) ? SAME_M : NEAR_M;
        return lengthM(waypoint.position(), recorded.position()) <= most;
    }

    private static Leg joint(String note, TrackRoute track) {
        return new Leg(
                LineKind.GEODESIC,
                Evidence.INFERRED,
                new Prose(List.of(new Prose.Words(note))),
                track.sourceIds(),
                List.of());
    }

    /** The author's waypoint where the recording has it, and when, if the author does not say. */
    private static Waypoint merged(Waypoint own, Waypoint recorded) {
        Set<String> sources = new LinkedHashSet<>(own.sourceIds());
        sources.addAll(recorded.sourceIds());
        boolean better = recorded.evidence().compareTo(own.evidence()) < 0;
        return new Waypoint(
                own.id(),
                own.name(),
                own.placeId(),
                recorded.position(),
                own.stop() || recorded.stop(),
                own.when() instanceof When.At ? own.when() : recorded.when() instanceof When.At at ? at : own.when(),
                own.altitudeM() == null ? recorded.altitudeM() : own.altitudeM(),
                own.altitudeWords(),
                better ? recorded.evidence() : own.evidence(),
                own.note(),
                List.copyOf(sources));
    }

    static Waypoint renamed(Waypoint waypoint, String id) {
        return new Waypoint(
                id,
                waypoint.name(),
                waypoint.placeId(),
                waypoint.position(),
                waypoint.stop(),
                waypoint.when(),
                waypoint.altitudeM(),
                waypoint.altitudeWords(),
                waypoint.evidence(),
                waypoint.note(),
                waypoint.sourceIds());
    }

    private static Waypoint first(TrackRoute track) {
        return track.route().waypoints().get(0);
    }

    private static Waypoint last(TrackRoute track) {
        List<Waypoint> all = track.route().waypoints();
        return all.get(all.size() - 1);
    }

    private static double lengthM(LonLat from, LonLat to) {
        return Ellipsoid.inverse(from, to).distanceM();
    }

    private static String away(Waypoint from, Waypoint to) {
        return nauticalMiles(lengthM(from.position(), to.position()));
    }

    private static String nauticalMiles(double metres) {
        return NumberWords.size(metres / NAUTICAL_MILE_M) + "\u00a0NM";
    }
}
