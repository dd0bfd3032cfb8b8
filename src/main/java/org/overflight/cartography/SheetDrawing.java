package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.Ground;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.Scene;

/** Draws a sheet: its map or maps, their insets, and the furniture over them. */
final class SheetDrawing {
    /** Paper between a map and an inset that lies on it. */
    static final double GAP_PX = 3;

    private final List<MapStage> stages;
    private final MapStage stage;
    private final Basemap basemap;
    private final MapLettering lettering;
    private final List<DroppedName> dropped = new ArrayList<>();

    /**
     * @param stages usually one; the layout, the subject and the credit are the same for all
     */
    SheetDrawing(List<MapStage> stages, Basemap basemap, MapLettering lettering) {
        this.stages = List.copyOf(stages);
        this.stage = stages.get(0);
        this.basemap = basemap;
        this.lettering = lettering;
    }

    /** The drawing of the map of a stage. */
    static MapDrawing map(MapStage stage, Basemap basemap, MapLettering lettering) {
        Ground ground = basemap.groundFor(
                stage.detailMetresPerPx() * stage.layout().coarseness() * GroundDrawing.coarseness(lettering.theme()),
                stage.sheet().visibleCap());
        return new MapDrawing(stage, ground, lettering);
    }

    ComposedMap compose() {
        List<MapDrawing> maps =
                stages.stream().map(s -> map(s, basemap, lettering)).toList();
        SheetFurniture furniture = new SheetFurniture(maps, lettering);
        List<Mark> all = new ArrayList<>();
        maps.forEach(map -> all.add(drawn(map, furniture.boxes())));
        stage.insets().forEach(inset -> all.addAll(inset(inset)));
        all.addAll(furniture.marks());
        if (stage.layout().isPaper() && stages.size() == 1) {
            all.add(new Mark.Shape(Outline.of(stage.sheet().frame()), List.of(Look.FRAME)));
        }
        SheetLayout layout = stage.layout();
        if (layout.has(SheetLayout.Furniture.NAME_KEY)) {
            double top = layout.heightPx() - layout.creditPx();
            NameKey key = new NameKey(new BoxPx(0, top, layout.widthPx(), 0), dropped, lettering);
            all.addAll(key.marks());
            layout = layout.withBelow(key.heightPx());
        }
        if (layout.has(SheetLayout.Furniture.LEGEND_BELOW)) {
            double top = layout.heightPx() - layout.creditPx();
            Legend legend = new Legend(LegendRows.of(stages, maps.get(0).lines().routes()), lettering);
            Legend.Band band = legend.below(new BoxPx(0, top, layout.widthPx(), 0));
            all.addAll(band.marks());
            layout = layout.withBelow(band.heightPx());
        }
        all.addAll(new SheetBands(stage, layout, lettering).marks());
        all.add(0, new Mark.Shape(Outline.of(layout.sheet()), List.of(Look.SHEET)));
        List<String> names = dropped.stream().map(DroppedName::text).toList();
        return new ComposedMap(scene(layout, all), stage.credit(), names);
    }

    private Mark drawn(MapDrawing map, List<BoxPx> covered) {
        MapDrawing.Drawn drawn = map.draw(covered);
        dropped.addAll(drawn.dropped());
        return drawn.marks();
    }

    private List<Mark> inset(Inset inset) {
        MapDrawing map = map(inset.stage(), basemap, lettering);
        InsetLinks links = new InsetLinks(stage, lettering);
        SheetFurniture furniture = new SheetFurniture(List.of(map), lettering);
        List<BoxPx> covered = new ArrayList<>(furniture.boxes());
        covered.addAll(links.tagBoxIn(inset));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Shape(Outline.of(inset.box().grown(GAP_PX)), List.of(Look.SHEET)));
        marks.add(drawn(map, covered));
        marks.addAll(furniture.marks());
        marks.add(new Mark.Shape(Outline.of(inset.box()), List.of(Look.FRAME)));
        marks.addAll(links.tagOf(inset));
        return marks;
    }

    private Scene scene(SheetLayout layout, List<Mark> marks) {
        MapSubject subject = stage.subject();
        return new Scene(
                subject.id() + "-" + layout.name(),
                layout.widthPx(),
                layout.heightPx(),
                subject.languages().own(),
                subject.title(),
                subject.description(),
                marks);
    }
}
