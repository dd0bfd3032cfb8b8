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

/** Draws a sheet: the map, its insets, and the furniture over them. */
final class SheetDrawing {
    /** Paper between a map and an inset that lies on it. */
    private static final double GAP_PX = 3;

    private final MapStage stage;
    private final Basemap basemap;
    private final MapLettering lettering;
    private final List<String> dropped = new ArrayList<>();

    SheetDrawing(MapStage stage, Basemap basemap, MapLettering lettering) {
        this.stage = stage;
        this.basemap = basemap;
        this.lettering = lettering;
    }

    /** The drawing of the map of a stage. */
    static MapDrawing map(MapStage stage, Basemap basemap, MapLettering lettering) {
        Ground ground = basemap.groundFor(
                stage.detailMetresPerPx() * stage.layout().coarseness(),
                stage.sheet().visibleCap());
        return new MapDrawing(stage, ground, lettering);
    }

    ComposedMap compose() {
        MapDrawing map = map(stage, basemap, lettering);
        SheetFurniture furniture = new SheetFurniture(stage, lettering, map.busyPoints());
        List<Mark> all = new ArrayList<>();
        all.add(new Mark.Shape(Outline.of(stage.sheetBox()), List.of(Look.SHEET)));
        all.add(drawn(map, furniture.boxes()));
        stage.insets().forEach(inset -> all.addAll(inset(inset)));
        all.addAll(furniture.marks());
        return new ComposedMap(scene(all), stage.credit(), dropped);
    }

    private Mark drawn(MapDrawing map, List<BoxPx> covered) {
        MapDrawing.Drawn drawn = map.draw(covered);
        dropped.addAll(drawn.dropped());
        return drawn.marks();
    }

    private List<Mark> inset(Inset inset) {
        MapDrawing map = map(inset.stage(), basemap, lettering);
        InsetLinks links = new InsetLinks(stage, lettering);
        SheetFurniture furniture = new SheetFurniture(inset.stage(), lettering, map.busyPoints());
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
}
