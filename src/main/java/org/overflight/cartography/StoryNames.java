package org.overflight.cartography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.cartography.labels.LabelRank;
import org.overflight.cartography.labels.LabelRequest.Turning;
import org.overflight.cartography.labels.NumberRanges;
import org.overflight.cartography.labels.Obstacles.Disc;
import org.overflight.geodesy.Circles;
import org.overflight.model.RangeRing;
import org.overflight.scene.Look;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * The names of a story: places and the numbers of waypoints, events, airspaces, routes, rings and times.
 *
 * <p>A number stands in its disc; where there is no room for that it begins the name, for apart from it nobody would know
 * what it numbers. Only a place whose name and number found no room together has them apart.
 */
final class StoryNames {
    private static final double ROUTE_NAME_GAP_PX = 4;
    /** Clear of the arrowheads, lest a name has to fit between two of them. */
    private static final double ARROWED_ROUTE_NAME_GAP_PX = 8.5;

    private static final int MOST_BOLD = 15;
    private static final double TICK_PX = 4;
    private static final double RING_NAME_GAP_PX = 3;
    private static final double RING_PX = 4;
    private static final double EVENT_PX = 7;
    private static final double LARGEST_AIRSPACE_PX = 30;

    private final MapStage stage;
    private final NamedMap map;
    private final Set<Integer> numbersBefore;
    private final Set<Integer> numbersApart;
    private final boolean manyNames;
    private final NameRequests names;
    private final Set<Integer> numbersInNames = new HashSet<>();
    private final List<DroppedName> leftOut = new ArrayList<>();

    /**
     * @param numbersBefore waypoints whose numbers begin their names although they stand in their symbols
     * @param numbersApart waypoints whose numbers do not begin their names
     */
    StoryNames(NamedMap map, Set<Integer> numbersBefore, Set<Integer> numbersApart) {
        this.stage = map.stage();
        this.map = map;
        this.numbersBefore = Set.copyOf(numbersBefore);
        this.numbersApart = Set.copyOf(numbersApart);
        this.names = new NameRequests(map.lettering());
        this.manyNames = stage.subject().places().stream()
                        .filter(p -> !p.name().isEmpty())
                        .count()
                > MOST_BOLD;
        if (stage.layout().arrowSpacingPx() > 0) {
            stage.subject().places().forEach(this::place);
            numbers();
            stage.subject().events().forEach(this::event);
            stage.subject().areas().forEach(this::area);
            stage.subject().rings().forEach(this::ring);
        }
        stage.subject().flights().forEach(this::route);
        map.marks().ticks().ticks().forEach(this::tick);
    }

    List<MapName> all() {
        return names.all();
    }

    /** Names that the layout does not ask for. */
    List<DroppedName> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Whether the number begins the name of a waypoint. */
    boolean isInName(int number) {
        return numbersInNames.contains(number);
    }

    private void place(PlaceMark place) {
        if (place.name().isEmpty() || stage.isToldElsewhere(place.position())) {
            return;
        }
        if (isMinor(place) && !stage.layout().has(Furniture.WAYPOINT_NUMBERS)) {
            leftOut.add(new DroppedName(place.name(), 0));
            return;
        }
        stage.visible(place.position()).ifPresent(at -> {
            NameLine name = NameLine.of(place.name(), isMinor(place) ? Look.PLACE_NAME_MINOR : Look.PLACE_NAME);
            boolean numbered = isNumbered(place);
            NameLine both = (numbered ? name.numbered(place.number()) : name)
                    .beside(local(place.localName()), Look.PLACE_DETAIL);
            List<NameLine> lines = new ArrayList<>(List.of(both));
            addDetail(lines, place.detail());
            if (numbered) {
                numbersInNames.add(place.number());
            }
            Disc symbol = new Disc(at, map.symbols().radiusPx(place));
            names.ofNumbered(place.number(), LabelRank.PLACE, place.rank(), lines, symbol);
        });
    }

    private boolean isNumbered(PlaceMark place) {
        boolean wanted = map.symbols().wantsNumberBeside(place) || numbersBefore.contains(place.number());
        return wanted && !numbersApart.contains(place.number());
    }

    /** A card is looked at for a second. */
    private MapSubject.LocalName local(MapSubject.LocalName name) {
        return stage.layout().isCard() ? MapSubject.LocalName.NONE : name;
    }

    private static void addDetail(List<NameLine> lines, String detail) {
        if (!detail.isEmpty()) {
            lines.add(NameLine.of(detail, Look.PLACE_DETAIL));
        }
    }

    /** On a map of many places only those that have pages of their own, or begin or end a flight, are in bold. */
    private boolean isMinor(PlaceMark place) {
        return manyNames && !place.major();
    }

    /** Numbers beside symbols; those that are too close for one each are joined into ranges. */
    private void numbers() {
        List<NumberRanges.Numbered> rings = new ArrayList<>();
        for (PlaceMark place : stage.subject().places()) {
            if (map.symbols().wantsNumberBeside(place) && !isInName(place.number())) {
                stage.visible(place.position())
                        .ifPresent(at -> rings.add(new NumberRanges.Numbered(place.number(), at)));
            }
        }
        for (NumberRanges.NumberRange range : NumberRanges.join(rings)) {
            NameLine line = NameLine.of(range.text(), Look.WAYPOINT_NUMBER);
            names.ofPoint(LabelRank.NUMBER, 0, List.of(line), new Disc(range.middle(), RING_PX));
        }
    }

    private void event(EventMark event) {
        if (stage.isToldElsewhere(event.position())) {
            return;
        }
        stage.visible(event.position()).ifPresent(at -> {
            NameLine name =
                    NameLine.of(event.name(), Look.EVENT_NAME).beside(local(event.localName()), Look.PLACE_DETAIL);
            List<NameLine> lines = new ArrayList<>(List.of(name));
            addDetail(lines, event.detail());
            names.ofPoint(LabelRank.EVENT, 0, lines, new Disc(at, EVENT_PX));
        });
    }

    private void area(AreaMark area) {
        Outline outline = stage.sheet().polygon(area.polygon());
        boolean named = stage.subject().places().stream().anyMatch(p -> p.name().equals(area.name()));
        if (named || area.name().isEmpty() || outline.isEmpty()) {
            return;
        }
        List<NameLine> lines = List.of(NameLine.of(area.name(), Look.AIRSPACE_NAME));
        double width = map.lettering().widthPx(area.name(), Look.AIRSPACE_NAME);
        InnerPoint.of(outline, stage.sheet().frame()).ifPresent(inner -> {
            if (inner.radiusPx() * 2 > width * 0.8) {
                names.ofArea(LabelRank.AIRSPACE, 0, lines, new NameRequests.Room(inner.at(), outline));
            } else {
                double radiusPx = Math.min(inner.radiusPx() + 4, LARGEST_AIRSPACE_PX);
                names.ofPoint(LabelRank.AIRSPACE, 0, lines, new Disc(inner.at(), radiusPx));
            }
        });
    }

    private void route(FlightMark mark) {
        Outline line = map.routes().drawn(mark);
        if (mark.name().isEmpty() || line.isEmpty()) {
            return;
        }
        List<Look> looks = new ArrayList<>(mark.colour());
        looks.add(Look.ROUTE_NAME);
        NameLine name = NameLine.of(mark.name(), looks.toArray(Look[]::new));
        double gapPx = map.routes().hasArrows() ? ARROWED_ROUTE_NAME_GAP_PX : ROUTE_NAME_GAP_PX;
        names.ofLine(LabelRank.ROUTE, 0, name, new NameRequests.Along(line, gapPx, Turning.EITHER));
    }

    private void ring(RangeRing ring) {
        var circle = Circles.ring(ring.center(), ring.radiusM(), stage.detailMetresPerPx());
        Outline line = stage.sheet().lines(ClosedLines.of(circle));
        if (!ring.label().isEmpty() && !line.isEmpty()) {
            NameLine name = NameLine.of(ring.label(), Look.PLACE_DETAIL);
            names.ofLine(LabelRank.ROUTE, 1, name, new NameRequests.Along(line, RING_NAME_GAP_PX, Turning.UPRIGHT));
        }
    }

    private void tick(TimeTicks.Tick tick) {
        PointPx at = tick.at();
        names.ofPoint(LabelRank.ROUTE, 1, List.of(NameLine.of(tick.text(), Look.TIME_LABEL)), new Disc(at, TICK_PX));
    }
}
