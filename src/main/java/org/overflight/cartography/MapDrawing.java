package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.overflight.basemap.Ground;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.Framing;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.geodesy.Circles;
import org.overflight.model.RangeRing;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.Scene;
import org.overflight.scene.SymbolKind;

/** Draws one map. {@link #compose} states the drawing order. */
final class MapDrawing {
    /** Above this many metres per pixel the shades along the coast would fill the seas. */
    private static final double COARSEST_WATER_LINES_M = 14_000;

    private final MapStage stage;
    private final SheetProjection sheet;
    private final GroundDrawing ground;
    private final RouteDrawing routes;
    private final MapLettering lettering;
    private final Ground names;

    MapDrawing(MapStage stage, Ground ground, MapLettering lettering) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.ground = new GroundDrawing(sheet, ground);
        this.routes = new RouteDrawing(
                new LegGeometry(sheet, stage.detailMetresPerPx()),
                stage.subject().flights(),
                stage.layout());
        this.lettering = lettering;
        this.names = ground;
    }

    ComposedMap compose() {
        List<PointPx> symbols = symbolPoints();
        List<Mark> arrows = routes.arrows(symbols);
        SheetFurniture furniture = new SheetFurniture(stage, lettering, names, busyPoints());
        GraticuleDrawing graticule = new GraticuleDrawing(stage, lettering);
        List<BoxPx> covered = new ArrayList<>(furniture.boxes());
        List<Mark> degrees = new ArrayList<>();
        if (stage.layout().has(SheetLayout.Furniture.GRATICULE_LABELS)) {
            degrees.addAll(graticule.labels(furniture.boxes()));
            covered.addAll(graticule.boxes(furniture.boxes()));
        }
        NamedMap named = new NamedMap(stage, lettering, names, routes, ground.landGrid());
        MapLabels labels = new MapLabels(named, covered, arrows);
        List<Mark> map = new ArrayList<>();
        map.addAll(ground.water());
        map.addAll(graticule.lines());
        map.addAll(waterLines());
        map.addAll(ground.land());
        map.addAll(ground.tints(stage.subject().tintedCountries()));
        map.addAll(ground.lakes());
        map.addAll(areas());
        map.addAll(ground.coast());
        map.addAll(ground.borders());
        map.addAll(night());
        map.addAll(rings());
        map.addAll(routes.casings());
        map.addAll(routes.legs());
        map.addAll(arrows);
        map.addAll(events());
        map.addAll(places());
        map.addAll(ground.rim());
        map.addAll(degrees);
        map.addAll(labels.marks());
        List<Mark> all = new ArrayList<>();
        all.add(new Mark.Shape(Outline.of(stage.sheetBox()), List.of(Look.SHEET)));
        all.add(new Mark.Group("", null, "", Outline.of(sheet.frame()), List.of(), map));
        all.addAll(furniture.marks());
        return new ComposedMap(scene(all), stage.credit(), labels.dropped());
    }

    private Scene scene(List<Mark> marks) {
        MapSubject subject = stage.subject();
        return new Scene(
                subject.id() + "-" + stage.layout().name(),
                stage.layout().widthPx(),
                stage.layout().heightPx(),
                subject.language(),
                subject.title(),
                subject.description(),
                marks);
    }

    private List<Mark> waterLines() {
        boolean quiet = stage.subject().framing() == Framing.WORLD
                || stage.detailMetresPerPx() > COARSEST_WATER_LINES_M
                || stage.layout().arrowSpacingPx() == 0;
        return quiet ? List.of() : ground.waterLines();
    }

    private List<Mark> areas() {
        List<Mark> marks = new ArrayList<>();
        for (AreaMark area : stage.subject().areas()) {
            marks.addAll(GroundDrawing.shapes(sheet.polygon(area.polygon()), Look.AIRSPACE));
        }
        return marks;
    }

    private List<Mark> night() {
        return stage.subject().night() == null
                ? List.of()
                : GroundDrawing.shapes(
                        sheet.polygon(NightShade.of(stage.subject().night())), Look.NIGHT);
    }

    private List<Mark> rings() {
        List<Mark> marks = new ArrayList<>();
        for (RangeRing ring : stage.subject().rings()) {
            var circle = Circles.ring(ring.center(), ring.radiusM(), stage.detailMetresPerPx() / 20);
            marks.addAll(GroundDrawing.shapes(sheet.lines(ClosedLines.of(circle)), Look.RANGE_RING));
        }
        return marks;
    }

    private List<Mark> events() {
        List<Mark> marks = new ArrayList<>();
        for (EventMark event : stage.subject().events()) {
            visible(sheet.point(event.position()))
                    .ifPresent(at -> marks.add(new Mark.Symbol(SymbolKind.BURST, at, 0, 1, "", List.of(Look.EVENT))));
        }
        return marks;
    }

    private List<Mark> places() {
        List<Mark> marks = new ArrayList<>();
        if (stage.layout().arrowSpacingPx() == 0) {
            return marks;
        }
        List<PlaceMark> leastFirst = new ArrayList<>(stage.subject().places());
        leastFirst.sort(Comparator.comparingInt((PlaceMark p) -> -p.rank()).thenComparing(PlaceMark::name));
        for (PlaceMark place : leastFirst) {
            visible(sheet.point(place.position())).ifPresent(at -> marks.add(symbol(place, at)));
        }
        return marks;
    }

    private Mark symbol(PlaceMark place, PointPx at) {
        boolean numbered = stage.layout().has(SheetLayout.Furniture.WAYPOINT_NUMBERS) && place.number() > 0;
        return switch (place.marker()) {
            case DISC ->
                new Mark.Symbol(
                        SymbolKind.DISC,
                        at,
                        0,
                        numbered ? 1 : 0.6,
                        numbered ? Integer.toString(place.number()) : "",
                        List.of(Look.DISC));
            case RING -> new Mark.Symbol(SymbolKind.RING, at, 0, 1, "", List.of(Look.RING));
            case DOT -> new Mark.Symbol(SymbolKind.DOT, at, 0, 1, "", List.of(Look.TOWN));
        };
    }

    private Optional<PointPx> visible(Optional<PointPx> at) {
        return at.filter(sheet.frame()::contains);
    }

    private List<PointPx> symbolPoints() {
        List<PointPx> points = new ArrayList<>();
        for (PlaceMark place : stage.subject().places()) {
            visible(sheet.point(place.position())).ifPresent(points::add);
        }
        for (EventMark event : stage.subject().events()) {
            visible(sheet.point(event.position())).ifPresent(points::add);
        }
        return points;
    }

    /** What furniture must not hide: symbols, and the lines every few pixels. */
    private List<PointPx> busyPoints() {
        List<PointPx> points = new ArrayList<>(symbolPoints());
        for (FlightLine.Stretch stretch : routes.stretches()) {
            double[] reach = Arrows.cumulativeLengths(stretch.points());
            for (double at = 0; at <= reach[reach.length - 1]; at += 6) {
                points.add(Arrows.pointAt(stretch.points(), reach, at));
            }
        }
        return points;
    }
}
