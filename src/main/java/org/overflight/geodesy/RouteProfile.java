package org.overflight.geodesy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/**
 * What is known of heights and times along a route, between positions that follow each other.
 *
 * @param pieces one behind the other, from the start of the route to its end
 */
public record RouteProfile(List<Piece> pieces) {
    /** Over so short a way a height or a time changes evenly, as far as anybody can tell. */
    private static final double EVEN_M = 10_000;

    public RouteProfile {
        pieces = List.copyOf(pieces);
    }

    /**
     * A position with what is known there.
     *
     * @param alongM distance from the start of the route, metres
     * @param altitudeM not a number if not known
     */
    public record Node(
            double alongM, double altitudeM, @Nullable Instant time) {}

    /**
     * The way from a position to the next.
     *
     * @param isEven whether heights and times between are as on a straight line: as recorded, or over a short way
     * @param isOnGround whether the aircraft stands on the ground at an end of a way that was not recorded, so that its height there
     *     says nothing of the way
     */
    public record Piece(Node from, Node to, boolean isEven, boolean isOnGround) {
        double altitudeM(double alongM) {
            double share = share(alongM);
            return from.altitudeM() + share * (to.altitudeM() - from.altitudeM());
        }

        private double share(double alongM) {
            double lengthM = to.alongM() - from.alongM();
            return lengthM == 0 ? 0 : (alongM - from.alongM()) / lengthM;
        }

        private @Nullable Instant time(double alongM) {
            Instant start = from.time();
            Instant end = to.time();
            double share = share(alongM);
            if (share <= 0 || share >= 1) {
                return share <= 0 ? start : end;
            }
            return start == null || end == null || !isEven
                    ? null
                    : start.plus(Duration.ofMillis(
                            Math.round(share * Duration.between(start, end).toMillis())));
        }
    }

    /** For a route and its lines. */
    public static RouteProfile of(Route route, RouteGeodesy lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < route.legs().size(); i++) {
            addLeg(route, lines, i, pieces);
        }
        return new RouteProfile(pieces);
    }

    /** When the aircraft was somewhere along the route; null if the positions around it do not tell. */
    public @Nullable Instant time(double alongM) {
        for (Piece piece : pieces) {
            if (alongM <= piece.to().alongM()) {
                return piece.time(alongM);
            }
        }
        return null;
    }

    private static void addLeg(Route route, RouteGeodesy lines, int index, List<Piece> pieces) {
        Leg leg = route.legs().get(index);
        Waypoint start = route.waypoints().get(index);
        Waypoint end = route.waypoints().get(index + 1);
        List<Node> nodes = new ArrayList<>();
        nodes.add(node(start, lines.waypointM(index)));
        if (!leg.fixes().isEmpty()) {
            double[] breaksM = lines.legs().get(index).breaksM();
            for (int i = 0; i < leg.fixes().size(); i++) {
                nodes.add(node(leg.fixes().get(i), lines.waypointM(index) + breaksM[i + 1]));
            }
        }
        nodes.add(node(end, lines.waypointM(index + 1)));
        bridge(nodes);
        boolean isRecorded = !leg.fixes().isEmpty();
        for (int i = 1; i < nodes.size(); i++) {
            Node from = nodes.get(i - 1);
            Node to = nodes.get(i);
            boolean isEven = isRecorded || to.alongM() - from.alongM() <= EVEN_M;
            pieces.add(new Piece(from, to, isEven, !isEven && (start.stop() || end.stop())));
        }
    }

    private static Node node(Waypoint waypoint, double alongM) {
        Double altitudeM = waypoint.altitudeM();
        Instant time = waypoint.when() instanceof When.At at ? at.instant() : null;
        return new Node(alongM, altitudeM == null ? Double.NaN : altitudeM, time);
    }

    private static Node node(Fix fix, double alongM) {
        Double altitudeM = fix.altitudeM();
        return new Node(alongM, altitudeM == null ? Double.NaN : altitudeM, fix.time());
    }

    /** Gives fixes without a height, between near ones that have one, a height between. */
    private static void bridge(List<Node> nodes) {
        int known = -1;
        for (int i = 0; i < nodes.size(); i++) {
            if (Double.isNaN(nodes.get(i).altitudeM())) {
                continue;
            }
            if (known >= 0 && nodes.get(i).alongM() - nodes.get(known).alongM() <= EVEN_M) {
                Piece between = new Piece(nodes.get(known), nodes.get(i), true, false);
                nodes.subList(known + 1, i)
                        .replaceAll(n -> new Node(n.alongM(), between.altitudeM(n.alongM()), n.time()));
            }
            known = i;
        }
    }
}
