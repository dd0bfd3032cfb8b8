package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark;

/** What lies over a map: legend, locator globe and scale bar, each in the emptiest corner. */
final class SheetFurniture {
    private final MapStage stage;
    private final MapLettering lettering;
    private final List<Mark> marks = new ArrayList<>();
    private final Corners corners;

    /**
     * @param map its lines and symbols must not be covered
     */
    SheetFurniture(MapStage stage, MapLettering lettering, MapMarks map) {
        this.stage = stage;
        this.lettering = lettering;
        this.corners = new Corners(stage.sheet().frame(), map.busyPoints(), reserved());
        if (stage.layout().has(Furniture.LEGEND)) {
            legend(map.routes());
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
        Legend legend = new Legend(LegendRows.of(stage, routes), lettering);
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
