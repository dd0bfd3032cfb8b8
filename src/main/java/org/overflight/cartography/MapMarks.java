package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.cartography.Crowding.Spot;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.model.LonLat;
import org.overflight.scene.PointPx;

/** The lines and symbols of a map, before anything is drawn. */
final class MapMarks {
    private static final double BUSY_STEP_PX = 6;
    /** An escort's leg that is shorter is a bar: it deserves a larger map. */
    private static final double ESCORT_CROWDING = 1.2;

    /** Numbers that crowd are joined to ranges; names are not. */
    private static final double NEED_OF_NUMBER = 0.35;

    private final MapStage stage;
    private final RouteDrawing routes;
    private final PlaceSymbols symbols;
    private final TimeTicks ticks;

    MapMarks(MapStage stage) {
        this.stage = stage;
        this.routes = new RouteDrawing(
                new LegGeometry(stage.sheet(), stage.detailMetresPerPx()),
                stage.subject().flights(),
                stage.layout());
        this.symbols = new PlaceSymbols(stage);
        this.ticks = new TimeTicks(stage, routes);
    }

    TimeTicks ticks() {
        return ticks;
    }

    RouteDrawing routes() {
        return routes;
    }

    PlaceSymbols symbols() {
        return symbols;
    }

    /** What furniture must not hide: symbols, and the lines every few pixels. */
    List<PointPx> busyPoints() {
        List<PointPx> points = new ArrayList<>(symbols.points());
        points.addAll(stage.handoverPoints());
        for (FlightLine.Stretch stretch : routes.stretches()) {
            double[] reach = Arrows.cumulativeLengths(stretch.points());
            for (double at = 0; at <= reach[reach.length - 1]; at += BUSY_STEP_PX) {
                points.add(Arrows.pointAt(stretch.points(), reach, at));
            }
        }
        return points;
    }

    /** What can crowd: places that are named or numbered, events, and escorts too short to be seen. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (PlaceMark place : stage.subject().places()) {
            double need = !place.name().isEmpty() ? 1 : place.number() > 0 ? NEED_OF_NUMBER : 0;
            if (need > 0) {
                visible(place.position()).ifPresent(at -> spots.add(new Spot(at, place.position(), need, 0)));
            }
        }
        for (EventMark event : stage.subject().events()) {
            visible(event.position()).ifPresent(at -> spots.add(new Spot(at, event.position(), 1, 0)));
        }
        for (FlightMark mark : stage.subject().flights()) {
            if (routes.isBar(mark)) {
                LonLat start = mark.flight().route().waypoints().get(0).position();
                visible(start).ifPresent(at -> spots.add(new Spot(at, start, NEED_OF_NUMBER, ESCORT_CROWDING)));
            }
        }
        return spots;
    }

    private Optional<PointPx> visible(LonLat position) {
        return stage.visible(position);
    }
}
