package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.Buffers;
import org.overflight.geodesy.Circles;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** The outline of one airspace: points and arcs, or a circle, or the middle line of an airway with its width. */
final class OpenAirOutline {
    private static final double TOLERANCE_M = 5;
    private static final double LARGEST_RADIUS_NM = 2_000;
    /** 18 metres: of less nothing would be left between its two edges. */
    private static final double NARROWEST_AIRWAY_NM = 0.01;

    private static final double WIDEST_AIRWAY_NM = 100;
    private static final double LONGEST_AIRWAY_LEG_M = 1_000_000;
    private static final int MOST_AIRWAY_POINTS = 50;
    private static final int FULL_CIRCLE = 360;

    private final RecordingBuilder into;
    private final PositionBuffer ring = new PositionBuffer();
    private final List<LonLat> airway = new ArrayList<>();
    private final FixDraft draft = new FixDraft();
    private @Nullable SphericalPolygon circle;
    private double widthNm = Double.NaN;
    private boolean empty = true;
    private boolean broken;

    OpenAirOutline(RecordingBuilder into) {
        this.into = into;
    }

    boolean isEmpty() {
        return empty;
    }

    void widthNm(double nauticalMiles) {
        widthNm = nauticalMiles;
    }

    void broken(String rule, String message) {
        empty = false;
        broken = true;
        into.log().warning(rule, message, "");
    }

    void point(@Nullable LonLat position) throws BadInput {
        if (count(position)) {
            ring.add(draft.lonDeg, draft.latDeg);
        }
    }

    void airwayPoint(@Nullable LonLat position) throws BadInput {
        if (position != null && count(position)) {
            airway.add(position);
        }
    }

    private boolean count(@Nullable LonLat position) throws BadInput {
        empty = false;
        draft.clear();
        if (position != null) {
            draft.at(position.lonDeg(), position.latDeg());
        }
        boolean accepted = into.accepts(draft);
        broken |= !accepted;
        return accepted;
    }

    void circle(@Nullable LonLat center, double radiusNm) throws BadInput {
        if (center == null || !(radiusNm > 0 && radiusNm <= LARGEST_RADIUS_NM)) {
            broken(
                    "openair-circle",
                    "A circle has no centre, or a radius that is not within 0 to 2000 nm; its airspace is left out.");
            return;
        }
        empty = false;
        into.derive(FULL_CIRCLE);
        circle = Circles.ring(center, radiusNm * Units.NAUTICAL_MILE_M, TOLERANCE_M);
    }

    void arc(OpenAirArc arc) throws BadInput {
        if (!arc.isPossible()) {
            broken("openair-arc", "An arc has a radius that is not within 0 to 2000 nm; its airspace is left out.");
            return;
        }
        empty = false;
        List<LonLat> positions = arc.positions();
        into.derive(positions.size());
        positions.forEach(p -> ring.add(p.lonDeg(), p.latDeg()));
    }

    /** The region; null if it has none, which is told unless there is nothing at all. */
    @Nullable
    SphericalPolygon region() {
        if (empty) {
            into.log().warning("openair-outline", "An airspace has no outline; it is left out.", "");
            return null;
        }
        if (broken) {
            into.log().warning("region", "An airspace is left out, because a part of its outline is.", "");
            return null;
        }
        if (circle != null) {
            return circle;
        }
        return airway.isEmpty() ? ringRegion() : airwayRegion();
    }

    private @Nullable SphericalPolygon ringRegion() {
        if (!ring.isRing()) {
            into.log().warning("ring", "An outline needs three different positions; its airspace is left out.", "");
            return null;
        }
        PositionSequence outline = ring.ring();
        if (RingFaults.comesBack(outline)) {
            into.log()
                    .warning(
                            "openair-crossing",
                            "An outline crosses or touches itself; what is inside is not clear.",
                            "");
        }
        return RingOrder.region(List.of(outline));
    }

    private @Nullable SphericalPolygon airwayRegion() {
        boolean wide = widthNm >= NARROWEST_AIRWAY_NM && widthNm <= WIDEST_AIRWAY_NM;
        if (!wide || airway.size() > MOST_AIRWAY_POINTS || hasLongLeg()) {
            into.log()
                    .warning(
                            "openair-airway",
                            "An airway has no width (V W=) within 0.01 to 100 nm, over 50 points, or a leg of over 1000 km;"
                                    + " it is left out.",
                            "");
            return null;
        }
        return Buffers.around(PositionSequence.of(airway), widthNm * Units.NAUTICAL_MILE_M / 2, TOLERANCE_M);
    }

    private boolean hasLongLeg() {
        for (int i = 1; i < airway.size(); i++) {
            if (Ellipsoid.inverse(airway.get(i - 1), airway.get(i)).distanceM() > LONGEST_AIRWAY_LEG_M) {
                return true;
            }
        }
        return false;
    }
}
