package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;

/** What stands on a sheet besides the map: title, credit, legend, locator globe and scale bar, each in the emptiest corner. */
final class SheetFurniture {
    private static final double MARGIN_PX = 16;

    private final MapStage stage;
    private final MapLettering lettering;
    private final List<Mark> marks = new ArrayList<>();
    private final Corners corners;

    /**
     * @param busy points of the map that must not be covered
     */
    SheetFurniture(MapStage stage, MapLettering lettering, List<PointPx> busy) {
        this.stage = stage;
        this.lettering = lettering;
        this.corners = new Corners(stage.sheet().frame(), busy, reserved());
        if (stage.layout().has(Furniture.LEGEND)) {
            legend();
        }
        if (stage.layout().has(Furniture.INSET)) {
            locator();
        }
        if (stage.layout().has(Furniture.SCALE_BAR)) {
            scaleBar();
        }
        if (stage.layout().titlePx() > 0) {
            title();
        }
        if (stage.layout().creditPx() > 0) {
            credit();
        }
    }

    private List<BoxPx> reserved() {
        InsetLinks links = new InsetLinks(stage, lettering);
        List<BoxPx> reserved = new ArrayList<>(links.boxes());
        reserved.addAll(links.extentBoxes());
        return reserved;
    }

    private void legend() {
        Legend legend = Legend.of(stage.subject(), lettering);
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

    private void title() {
        double width = stage.layout().widthPx() - 2 * MARGIN_PX;
        double bandPx = stage.layout().titlePx();
        MapSubject subject = stage.subject();
        String title = lettering.fitted(subject.title(), Look.TITLE, width);
        String note = lettering.fitted(subject.note(), Look.SUBTITLE, width);
        marks.add(lettering.label(title, new PointPx(MARGIN_PX, bandPx * 0.45), Look.TITLE));
        if (!note.isEmpty()) {
            marks.add(lettering.label(note, new PointPx(MARGIN_PX, bandPx * 0.78), Look.SUBTITLE));
        }
    }

    private void credit() {
        double width = stage.layout().widthPx() - 2 * MARGIN_PX;
        boolean whole = lettering.widthPx(stage.credit(), Look.CREDIT) <= width;
        String credit = whole
                ? stage.credit()
                : stage.credit().substring(0, stage.credit().indexOf(". ") + 1);
        double y = stage.layout().heightPx() - stage.layout().creditPx() * 0.36;
        marks.add(lettering.label(credit, new PointPx(MARGIN_PX, y), Look.CREDIT));
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
