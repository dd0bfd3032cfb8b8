package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.basemap.Ground;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.Framing;
import org.overflight.geodesy.Circles;
import org.overflight.lettering.TextSize;
import org.overflight.model.MapSettings;
import org.overflight.model.RangeRing;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.SymbolKind;

/** Draws one map. {@link #draw} states the drawing order. */
final class MapDrawing {
    /** Above this many metres per pixel the shades along the coast would fill the seas. */
    private static final double COARSEST_WATER_LINES_M = 20_000;

    /** Between the labels of the graticule and what lies over the map. */
    private static final double DEGREES_GAP_PX = 4;

    private static final double LETTER_PX = 30;

    private final MapStage stage;
    private final SheetProjection sheet;
    private final GroundDrawing ground;
    private final RouteDrawing routes;
    private final PlaceSymbols symbols;
    private final MapLettering lettering;
    private final Ground names;
    private final MapMarks marks;

    MapDrawing(MapStage stage, Ground ground, MapLettering lettering) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.ground = new GroundDrawing(sheet, ground);
        this.marks = new MapMarks(stage);
        this.routes = marks.routes();
        this.symbols = marks.symbols();
        this.lettering = lettering;
        this.names = ground;
    }

    /**
     * A drawn map.
     *
     * @param marks all of them, clipped to the frame
     * @param dropped names of the author's that found no room
     */
    record Drawn(Mark marks, List<DroppedName> dropped) {}

    /**
     * Draws the map.
     *
     * @param furniture boxes that will lie over it
     */
    Drawn draw(List<BoxPx> furniture) {
        InsetLinks links = new InsetLinks(stage, lettering);
        List<PointPx> symbolsAndTags = new ArrayList<>(symbols.points());
        links.tagBoxes().forEach(tag -> symbolsAndTags.add(tag.center()));
        furniture.stream().filter(MapDrawing::isLetter).forEach(box -> symbolsAndTags.add(box.center()));
        marks.ticks().ticks().forEach(tick -> symbolsAndTags.add(tick.at()));
        symbolsAndTags.addAll(stage.handoverPoints());
        List<Mark> arrows = Arrowheads.of(routes.lines(), stage.layout().arrowSpacingPx(), symbolsAndTags);
        GraticuleDrawing graticule = new GraticuleDrawing(stage, lettering);
        List<BoxPx> covered = new ArrayList<>(furniture);
        List<Mark> degrees = new ArrayList<>();
        if (stage.layout().has(SheetLayout.Furniture.GRATICULE_LABELS)) {
            List<BoxPx> taken = new ArrayList<>();
            furniture.forEach(box -> taken.add(box.grown(DEGREES_GAP_PX)));
            marks.busyPoints().forEach(p -> taken.add(new BoxPx(p.xPx() - 9, p.yPx() - 9, 18, 18)));
            degrees.addAll(graticule.labels(taken));
            covered.addAll(graticule.boxes(taken));
        }
        covered.addAll(links.tagBoxes());
        NamedMap named = new NamedMap(stage, lettering, names, marks, ground.landGrid());
        MapLabels labels = new MapLabels(named, covered, arrows);
        List<Mark> map = new ArrayList<>();
        map.addAll(ground.water());
        map.addAll(graticule.lines());
        map.addAll(waterLines());
        map.addAll(ground.land(lettering.theme()));
        map.addAll(ground.tints(stage.subject().tintedCountries()));
        map.addAll(ground.lakes());
        map.addAll(areas());
        map.addAll(ground.coast());
        map.addAll(ground.borders());
        map.addAll(night());
        map.addAll(links.wedges());
        map.addAll(rings());
        map.addAll(routes.casings());
        map.addAll(routes.legs());
        map.addAll(marks.ticks().marks());
        map.addAll(arrows);
        map.addAll(routes.hasArrows() ? SuspectMarks.of(stage) : List.of());
        map.addAll(events());
        map.addAll(places());
        map.addAll(ground.rim());
        map.addAll(handovers());
        map.addAll(links.extents());
        map.addAll(degrees);
        map.addAll(labels.marks());
        return new Drawn(new Mark.Group("", null, "", Outline.of(sheet.frame()), List.of(), map), labels.dropped());
    }

    /** Whether furniture is as small as the letter of an inset. */
    private static boolean isLetter(BoxPx furniture) {
        return furniture.widthPx() < LETTER_PX && furniture.heightPx() < LETTER_PX;
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
            Outline inside = sheet.polygon(area.polygon());
            Outline edge = sheet.edges(area.polygon());
            List<Mark> bands = GroundDrawing.shapes(edge, Look.AIRSPACE_BAND_WIDE, Look.AIRSPACE_BAND_NARROW);
            marks.addAll(GroundDrawing.shapes(inside, Look.AIRSPACE));
            if (!bands.isEmpty()) {
                marks.add(new Mark.Group("", null, "", inside, List.of(), bands));
            }
            marks.addAll(GroundDrawing.shapes(edge, Look.AIRSPACE_EDGE));
        }
        return marks;
    }

    private List<Mark> night() {
        MapSettings.Night night = stage.subject().night();
        if (night == null) {
            return List.of();
        }
        NightShade shade = NightShade.of(night);
        List<Mark> marks = new ArrayList<>();
        marks.addAll(GroundDrawing.shapes(sheet.polygon(shade.partly()), Look.NIGHT_PARTLY));
        marks.addAll(GroundDrawing.shapes(sheet.polygon(shade.throughout()), Look.NIGHT));
        marks.addAll(GroundDrawing.shapes(sheet.edges(shade.throughout()), Look.NIGHT_EDGE));
        return marks;
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
        if (!routes.hasArrows()) {
            return marks;
        }
        for (EventMark event : stage.subject().events()) {
            stage.visible(event.position())
                    .ifPresent(at -> marks.add(new Mark.Symbol(SymbolKind.BURST, at, 0, 1, "", List.of(Look.EVENT))));
        }
        return marks;
    }

    private List<Mark> places() {
        return stage.layout().arrowSpacingPx() == 0 ? List.of() : symbols.marks();
    }

    private List<Mark> handovers() {
        List<Mark> marks = new ArrayList<>();
        if (!routes.hasArrows()) {
            return marks;
        }
        for (Handover handover : stage.handovers()) {
            PointPx at = sheet.point(handover.position()).orElseThrow();
            marks.add(new Mark.Symbol(SymbolKind.RING, at, 0, handover.scale(), "", List.of(Look.RING)));
            if (!handover.letter().isEmpty()) {
                Look look = Look.WAYPOINT_NUMBER;
                TextSize size = lettering.size(handover.letter(), look);
                PointPx baseline = at.plus(-size.widthPx() / 2, size.ascentPx() / 2);
                marks.add(lettering.label(handover.letter(), baseline, look));
            }
        }
        return marks;
    }

    MapStage stage() {
        return stage;
    }

    /** Its lines and symbols. */
    MapMarks lines() {
        return marks;
    }
}
