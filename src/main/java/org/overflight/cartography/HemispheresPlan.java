package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.projection.EquatorCrossings;
import org.overflight.projection.Hemispheres;
import org.overflight.projection.Hemispheres.Arrangement;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionSpec;
import org.overflight.projection.SheetFrame;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.MapCredit;
import org.overflight.scene.PointPx;

/**
 * Lays two discs on a sheet, a hemisphere each: side by side, on an upright sheet one above the other. They touch where the longest
 * leg crosses the equator, so that it goes straight on; one that goes south, and so from left to right or downwards, is preferred
 * to one that is not much longer. Where other legs cross it, rings with the same letter stand on both rims.
 *
 * @param credit printed below the two
 */
record HemispheresPlan(MapSubject subject, SheetLayout layout, MapCredit credit) {
    private static final double EDGE_PX = 16;
    private static final double EDGE_WITHOUT_MARKS_PX = 5;
    /** The notch between the discs is higher then, for the legend. */
    private static final double LEGEND_PX = 36;

    /** Rings that are nearer to each other, on two rims, need no letters; nor would those have room. */
    private static final double NEXT_TO_EACH_OTHER_PX = 22;

    /** Crossings that are nearer to each other, on one rim, share a ring. */
    private static final double SAME_PX = 16;

    private static final int LETTERS = 26;

    /** Of the length of a leg that goes south, if it goes north. */
    private static final double WORTH_OF_NORTHWARDS = 0.75;

    /**
     * An equator crossing.
     *
     * @param worth of being where the discs touch: the length of the leg, less if it goes north
     */
    private record Crossing(LonLat position, double worth) {}

    /** The two maps, the northern one first. */
    List<MapStage> stages() {
        List<Crossing> crossings = crossings();
        Arrangement arrangement = layout.mapBox().widthPx() >= layout.mapBox().heightPx()
                ? Arrangement.SIDE_BY_SIDE
                : Arrangement.ONE_ABOVE_THE_OTHER;
        Hemispheres discs = new Hemispheres(touchingLonDeg(crossings), arrangement);
        SheetLayout fitted = fitted(arrangement);
        List<SheetFrame> frames = frames(fitted, arrangement);
        List<SheetProjection> sheets =
                List.of(sheet(discs.north(), frames.get(0)), sheet(discs.south(), frames.get(1)));
        List<Handover> handovers = handovers(crossings, sheets);
        List<MapStage> stages = new ArrayList<>();
        for (SheetProjection sheet : sheets) {
            double detailM = SheetScale.detailMetresPerPx(sheet);
            stages.add(new MapStage(subject, fitted, sheet, detailM, credit, List.of()).with(handovers));
        }
        return stages;
    }

    private static SheetProjection sheet(ProjectionSpec spec, SheetFrame frame) {
        return SheetProjection.fit(spec, MapContent.WORLD, frame);
    }

    /** In the order of flight, those of the most important flight first. */
    private List<Crossing> crossings() {
        List<Crossing> found = new ArrayList<>();
        for (int i = subject.flights().size() - 1; i >= 0; i--) {
            FlightMark mark = subject.flights().get(i);
            for (int leg = 0; leg < mark.flight().route().legs().size(); leg++) {
                PositionSequence path = LegGeometry.path(mark.flight(), leg, MapComposer.CONTENT_TOLERANCE_M);
                double worth =
                        LegGeometry.lengthM(mark.flight(), leg) * (path.first().latDeg() < 0 ? WORTH_OF_NORTHWARDS : 1);
                EquatorCrossings.of(path).forEach(at -> found.add(new Crossing(at, worth)));
            }
        }
        return found;
    }

    /** Without any crossing, below where the first flight begins. */
    private double touchingLonDeg(List<Crossing> crossings) {
        return crossings.stream()
                .max(Comparator.comparingDouble(Crossing::worth))
                .map(crossing -> crossing.position().lonDeg())
                .orElseGet(this::startLonDeg);
    }

    private double startLonDeg() {
        return subject.flights().stream()
                .reduce((first, last) -> last)
                .map(mark -> mark.flight().route().waypoints().get(0).position().lonDeg())
                .orElse(0.0);
    }

    private double edgePx() {
        return layout.arrowSpacingPx() > 0 ? EDGE_PX : EDGE_WITHOUT_MARKS_PX;
    }

    private double legendPx() {
        return layout.has(Furniture.LEGEND) && !layout.isFixed() ? LEGEND_PX : 0;
    }

    /** A sheet whose height is not given becomes as high as discs over its whole width need. */
    private SheetLayout fitted(Arrangement arrangement) {
        if (layout.isFixed()) {
            return layout;
        }
        double widthPx = layout.mapBox().widthPx() - 2 * edgePx();
        double discsPx = arrangement == Arrangement.SIDE_BY_SIDE ? widthPx / 2 : 2 * widthPx;
        double heightPx = Math.ceil(discsPx + 2 * edgePx() + legendPx());
        return layout.withMapHeight(
                arrangement == Arrangement.SIDE_BY_SIDE
                        ? Math.min(heightPx, layout.mapBox().heightPx())
                        : heightPx);
    }

    /** Each disc has its half of the sheet to itself. */
    private List<SheetFrame> frames(SheetLayout fitted, Arrangement arrangement) {
        BoxPx box = fitted.mapBox();
        double freePx = box.heightPx() - 2 * edgePx() - legendPx();
        if (arrangement == Arrangement.SIDE_BY_SIDE) {
            double half = box.widthPx() / 2;
            double disc = Math.min(half - edgePx(), freePx);
            double top = box.yPx() + edgePx() + (freePx - disc) / 2;
            double middle = box.xPx() + half;
            return List.of(
                    new SheetFrame(
                            new BoxPx(box.xPx(), box.yPx(), half, box.heightPx()),
                            new BoxPx(middle - disc, top, disc, disc)),
                    new SheetFrame(
                            new BoxPx(middle, box.yPx(), half, box.heightPx()), new BoxPx(middle, top, disc, disc)));
        }
        double disc = Math.min(box.widthPx() - 2 * edgePx(), freePx / 2);
        double left = box.center().xPx() - disc / 2;
        double middle = box.yPx() + edgePx() + freePx / 2;
        return List.of(
                new SheetFrame(
                        new BoxPx(box.xPx(), box.yPx(), box.widthPx(), middle - box.yPx()),
                        new BoxPx(left, middle - disc, disc, disc)),
                new SheetFrame(
                        new BoxPx(box.xPx(), middle, box.widthPx(), box.bottomPx() - middle),
                        new BoxPx(left, middle, disc, disc)));
    }

    private static List<Handover> handovers(List<Crossing> crossings, List<SheetProjection> sheets) {
        List<Handover> found = new ArrayList<>();
        int lettered = 0;
        for (Crossing crossing : crossings) {
            PointPx north = at(crossing.position(), sheets.get(0));
            PointPx south = at(crossing.position(), sheets.get(1));
            if (found.stream().anyMatch(h -> at(h.position(), sheets.get(0)).distancePx(north) < SAME_PX)) {
                continue;
            }
            boolean lettersNeeded = north.distancePx(south) >= NEXT_TO_EACH_OTHER_PX;
            found.add(new Handover(crossing.position(), lettersNeeded ? letter(lettered++) : ""));
        }
        return found;
    }

    private static PointPx at(LonLat position, SheetProjection sheet) {
        return sheet.point(position).orElseThrow();
    }

    /** A to Z, then AA, AB... */
    private static String letter(int index) {
        String last = Character.toString('A' + index % LETTERS);
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
