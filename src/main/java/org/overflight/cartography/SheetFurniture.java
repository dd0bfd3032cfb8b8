package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;

/** What lies over a map: legend, locator globe and scale bar, each in the emptiest corner. */
final class SheetFurniture {
    private final List<MapStage> stages;
    private final MapStage stage;
    private final MapLettering lettering;
    private final List<Mark> marks = new ArrayList<>();
    private final Corners corners;

    /**
     * @param maps of one sheet; their lines and symbols must not be covered
     */
    SheetFurniture(List<MapDrawing> maps, MapLettering lettering) {
        this.stages = maps.stream().map(MapDrawing::stage).toList();
        this.stage = stages.get(0);
        this.lettering = lettering;
        List<PointPx> busy = new ArrayList<>();
        maps.forEach(map -> busy.addAll(map.lines().busyPoints()));
        this.corners = stages.size() == 1
                ? new Corners(stage.sheet().frame(), busy, reserved())
                : Corners.ofDiscs(stages.stream().map(MapStage::sheet).toList(), busy);
        if (stage.layout().has(Furniture.LEGEND)) {
            legend(maps.get(0).lines().routes());
        }
        if (stage.layout().has(Furniture.INSET)) {
            locator();
        }
        if (stage.layout().has(Furniture.SCALE_BAR)) {
            scaleBar();
        }
    }

    private List<BoxPx> reserved() {
        InsetLinks links = new InsetLinks(stage, lettering);
        List<BoxPx> reserved = new ArrayList<>(links.boxes());
        reserved.addAll(links.extentBoxes());
        return reserved;
    }

    private void legend(RouteDrawing routes) {
        Legend legend = new Legend(LegendRows.of(stages, routes), lettering);
        if (!legend.isEmpty()) {
            corners.take(legend.size()).ifPresent(box -> marks.addAll(legend.marks(box)));
        }
    }

    private void locator() {
        LocatorGlobe.of(stage)
                .ifPresent(globe -> corners.take(globe.size()).ifPresent(box -> marks.addAll(globe.marks(box))));
    }

    private void scaleBar() {
        Optional<ScaleBar> bar = ScaleBar.of(stage.sheet());
        bar.ifPresent(b -> corners.take(b.size(lettering)).ifPresent(box -> marks.addAll(b.marks(box, lettering))));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** What covers the map. */
    List<BoxPx> boxes() {
        List<BoxPx> boxes = new ArrayList<>(corners.taken());
        boxes.addAll(new InsetLinks(stage, lettering).boxes());
        return boxes;
    }
}
