package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.Marker;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.model.LonLat;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;
import org.overflight.scene.SymbolKind;

/**
 * The symbols of places. A disc holds its number where it has room around it; where places crowd, discs are small and their
 * numbers stand beside them like other labels.
 */
final class PlaceSymbols {
    private static final double ROOM_PX = 18;
    private static final double SMALL_DISC_SCALE = 0.5;
    private static final int FEW = 25;
    /** A few large discs among many small ones would look like an accident. */
    private static final double LEAST_SHARE_WITH_ROOM = 0.4;

    private static final int MANY = 12;

    /** Many discs are all large or all small: large ones in a row leave nothing to be seen of the line's dashes. */
    private static final double LEAST_SHARE_OF_MANY = 0.95;

    private final MapStage stage;
    private final List<PlaceMark> visible = new ArrayList<>();
    private final Set<PlaceMark> withNumberInside = new HashSet<>();

    PlaceSymbols(MapStage stage) {
        this.stage = stage;
        stage.subject().places().stream()
                .filter(p -> at(p.position()).isPresent())
                .sorted(Comparator.comparingInt(PlaceMark::rank)
                        .thenComparingInt(PlaceMark::number)
                        .thenComparing(PlaceMark::name))
                .forEach(visible::add);
        if (stage.layout().has(Furniture.WAYPOINT_NUMBERS)) {
            visible.stream().filter(this::couldHoldNumber).filter(this::hasRoom).forEach(withNumberInside::add);
            long discs = visible.stream().filter(this::couldHoldNumber).count();
            double least = discs > MANY ? LEAST_SHARE_OF_MANY : LEAST_SHARE_WITH_ROOM;
            if (withNumberInside.size() < discs * least) {
                withNumberInside.clear();
            }
        }
    }

    private boolean couldHoldNumber(PlaceMark place) {
        return place.marker() == Marker.DISC && place.number() > 0 && !isToldElsewhere(place);
    }

    private boolean isToldElsewhere(PlaceMark place) {
        return stage.isToldElsewhere(place.position());
    }

    private boolean hasRoom(PlaceMark place) {
        PointPx here = at(place.position()).orElseThrow();
        return points().stream().filter(p -> !p.equals(here)).allMatch(p -> p.distancePx(here) >= ROOM_PX);
    }

    /** Where symbols of places and events are. */
    List<PointPx> points() {
        List<PointPx> points = new ArrayList<>();
        visible.forEach(p -> at(p.position()).ifPresent(points::add));
        for (EventMark event : stage.subject().events()) {
            at(event.position()).ifPresent(points::add);
        }
        return points;
    }

    private Optional<PointPx> at(LonLat position) {
        return stage.visible(position);
    }

    /** The kinds of symbols that can be seen: not only below more important ones. */
    Set<Marker> shown() {
        Set<Marker> shown = EnumSet.noneOf(Marker.class);
        for (int i = 0; i < visible.size(); i++) {
            PlaceMark place = visible.get(i);
            PointPx here = at(place.position()).orElseThrow();
            boolean hidden = visible.subList(0, i).stream()
                    .anyMatch(above -> at(above.position()).orElseThrow().distancePx(here) < radiusPx(above));
            if (!hidden) {
                shown.add(place.marker());
            }
        }
        return shown;
    }

    /** Whether the number of a place is wanted and does not stand in its symbol. */
    boolean wantsNumberBeside(PlaceMark place) {
        return stage.layout().has(Furniture.WAYPOINT_NUMBERS)
                && place.number() > 0
                && !isToldElsewhere(place)
                && !withNumberInside.contains(place);
    }

    /** How far the symbol of a place reaches, with its halo. */
    double radiusPx(PlaceMark place) {
        return switch (place.marker()) {
            case DISC -> withNumberInside.contains(place) ? 9 : smallScale() * 8 + 1;
            case RING -> 4;
            case DOT -> 3;
        };
    }

    /** The symbols, the least important first. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = visible.size() - 1; i >= 0; i--) {
            PlaceMark place = visible.get(i);
            marks.add(symbol(place, at(place.position()).orElseThrow()));
        }
        return marks;
    }

    /** Discs without numbers need not shrink as much. */
    private double smallScale() {
        return stage.layout().has(Furniture.WAYPOINT_NUMBERS) || visible.size() > FEW ? SMALL_DISC_SCALE : 0.65;
    }

    private Mark symbol(PlaceMark place, PointPx at) {
        boolean inside = withNumberInside.contains(place);
        return switch (place.marker()) {
            case DISC ->
                new Mark.Symbol(
                        SymbolKind.DISC,
                        at,
                        0,
                        inside ? 1 : smallScale(),
                        inside ? Integer.toString(place.number()) : "",
                        List.of(Look.DISC));
            case RING -> new Mark.Symbol(SymbolKind.RING, at, 0, 1, "", List.of(Look.RING));
            case DOT -> new Mark.Symbol(SymbolKind.DOT, at, 0, 1, "", List.of(Look.TOWN));
        };
    }
}
