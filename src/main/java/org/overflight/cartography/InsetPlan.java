package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.cartography.Crowding.Spot;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/**
 * Decides which parts of a map get an inset, and where it lies.
 *
 * <p>The rule: a part where marks crowd ({@link Crowding}), at most two of them; each inset shows its part at least twice as
 * large, lies over no line, symbol, extent or other inset ({@link InsetRoom}), and is as large as is of use, in the emptiest
 * corner. If moving the map up or down makes more room, the map is moved. On an upright sheet insets stand below the map.
 */
final class InsetPlan {
    private static final int MOST = 2;
    private static final int MOST_BELOW = 3;
    /** Of a map's height, beyond which its content is not moved. */
    private static final double MARGIN_PX = 40;

    private static final double COST_OF_MOVING = 0.0006;
    private static final double BELOW_GAP_PX = 6;
    private static final double LOWEST_BELOW_PX = 180;
    private static final double ENLARGEMENT_BELOW = 3.6;
    private static final double HIGHEST_BELOW_PX = 260;
    private static final double NEAR_PX = 70;
    private static final double MOST_SHARED = 0.3;
    /** Taller, and a phone could not show two of its maps at once. */
    private static final double TALLEST_PX = 800;

    private static final double LOWEST_MAP_PX = 170;
    private static final double SURROUNDINGS_PX = 24;

    /** Around the marks of a map without insets; more would be ground that nobody asked for. */
    private static final double GROUND_PX = 130;

    private static final double LOWEST_WITHOUT_INSETS_PX = 400;

    private final MapComposer composer;
    private final MapSubject subject;
    private final SheetLayout layout;

    InsetPlan(MapComposer composer, MapSubject subject, SheetLayout layout) {
        this.composer = composer;
        this.subject = subject;
        this.layout = layout;
    }

    /** The map with its insets, if it has any. */
    MapStage stage() {
        MapStage plain = composer.stage(subject, layout, 0);
        if (layout.has(Furniture.DETAIL_BELOW)) {
            return stacked(plain);
        }
        return layout.has(Furniture.DETAIL) ? overlaid(plain) : plain;
    }

    private MapStage overlaid(MapStage plain) {
        MapMarks marks = new MapMarks(plain);
        List<PointPx> busy = marks.busyPoints();
        Rooms best = rooms(plain, marks.spots(), busy, 0);
        if (!best.isWanted) {
            return withoutInsets(plain, busy);
        }
        for (double downPx : moves(plain, busy)) {
            Rooms moved = rooms(plain, marks.spots(), busy, downPx);
            if (moved.worth > best.worth) {
                best = moved;
            }
        }
        MapStage base = best.downPx == 0 ? plain : composer.stage(subject, layout, best.downPx);
        List<Inset> insets = new ArrayList<>();
        for (int i = 0; i < best.boxes.size(); i++) {
            MapStage inset = composer.insetStage(base, best.parts.get(i).positions(), best.boxes.get(i));
            insets.add(new Inset(inset, tag(i, best)));
        }
        return base.with(insets, base.layout());
    }

    /** A wide route on a high sheet would float: the sheet is made lower, unless its height is given. */
    private MapStage withoutInsets(MapStage plain, List<PointPx> busy) {
        double height = Math.rint(Math.max(LOWEST_WITHOUT_INSETS_PX, heightPx(busy) + 2 * GROUND_PX));
        boolean lower = height < plain.sheet().frame().heightPx();
        return subject.framing() == MapSubject.Framing.EVERYTHING && lower && !layout.isFixed()
                ? composer.stage(subject, plain.layout().withMapHeight(height), 0)
                : plain;
    }

    private static double heightPx(List<PointPx> points) {
        double top = points.stream().mapToDouble(PointPx::yPx).min().orElse(0);
        double bottom = points.stream().mapToDouble(PointPx::yPx).max().orElse(0);
        return bottom - top;
    }

    /** A letter, but for a single inset that lies near to what it shows: there a wedge joins the two. */
    private static String tag(int index, Rooms rooms) {
        BoxPx part = moved(rooms.parts.get(0).box(), rooms.downPx).grown(SURROUNDINGS_PX);
        boolean near = rooms.boxes.size() == 1 && part.grown(NEAR_PX).overlaps(rooms.boxes.get(0));
        return near ? "" : Character.toString('A' + index);
    }

    /** How far the map may go up and down, and halfway; nowhere if the edge of the world would come into sight. */
    private static List<Double> moves(MapStage plain, List<PointPx> busy) {
        if (!plain.sheet().rim().isEmpty()) {
            return List.of();
        }
        BoxPx frame = plain.sheet().frame();
        double top = busy.stream().mapToDouble(PointPx::yPx).min().orElse(frame.yPx());
        double bottom = busy.stream().mapToDouble(PointPx::yPx).max().orElse(frame.bottomPx());
        double up = Math.max(0, top - frame.yPx() - MARGIN_PX);
        double down = Math.max(0, frame.bottomPx() - MARGIN_PX - bottom);
        return List.of(-up / 2, -up, down / 2, down);
    }

    private record Rooms(List<CrowdedPart> parts, List<BoxPx> boxes, double downPx, double worth, boolean isWanted) {}

    private static Rooms rooms(MapStage plain, List<Spot> spots, List<PointPx> busy, double downPx) {
        BoxPx frame = plain.sheet().frame();
        List<PointPx> moved = busy.stream().map(p -> p.plus(0, downPx)).toList();
        List<Spot> left = new ArrayList<>(spots);
        List<BoxPx> taken = new ArrayList<>();
        List<CrowdedPart> kept = new ArrayList<>();
        List<BoxPx> boxes = new ArrayList<>();
        double worth = -COST_OF_MOVING * Math.abs(downPx);
        boolean wanted = false;
        while (kept.size() < MOST) {
            Optional<CrowdedPart> part = InsetRoom.crowding(frame).most(left);
            if (part.isEmpty()) {
                break;
            }
            wanted = true;
            BoxPx crowd = moved(part.get().box(), downPx);
            Optional<InsetRoom.Found> found = new InsetRoom(frame, moved, taken).forPart(crowd);
            BoxPx seen = crowd.grown(10);
            if (found.isPresent()) {
                kept.add(part.get());
                boxes.add(found.get().box());
                taken.add(found.get().box().grown(6));
                seen = InsetRoom.extent(found.get().box(), crowd);
                taken.add(seen);
                worth += found.get().worth();
            }
            BoxPx gone = moved(seen, -downPx);
            left.removeIf(spot -> gone.contains(spot.at()));
        }
        return new Rooms(kept, boxes, downPx, worth, wanted);
    }

    private static BoxPx moved(BoxPx box, double downPx) {
        return new BoxPx(box.xPx(), box.yPx() + downPx, box.widthPx(), box.heightPx());
    }

    /** Below the map, over the whole width of the sheet, the most crowded part first. */
    private MapStage stacked(MapStage plain) {
        if (crowdingBelow().most(new MapMarks(plain).spots()).isEmpty()) {
            return plain;
        }
        MapStage main = composer.stage(subject, lower(plain), 0);
        List<Spot> left = new ArrayList<>(new MapMarks(main).spots());
        BoxPx frame = main.sheet().frame();
        double y = frame.bottomPx() + BELOW_GAP_PX;
        List<Inset> insets = new ArrayList<>();
        while (insets.size() < MOST_BELOW) {
            Optional<CrowdedPart> part = crowdingBelow().most(left);
            if (part.isEmpty() || y + heightBelow(part.get().box()) > TALLEST_PX) {
                break;
            }
            BoxPx box = new BoxPx(0, y, layout.widthPx(), heightBelow(part.get().box()));
            Inset inset = new Inset(
                    composer.insetStage(main, part.get().positions(), box), Character.toString('A' + insets.size()));
            BoxPx crowd = part.get().box();
            if (insets.stream().anyMatch(other -> overlap(other, inset, main))) {
                left.removeIf(spot -> crowd.contains(spot.at()));
            } else {
                left.removeIf(spot -> inset.shows(spot.position()));
                insets.add(inset);
                y = box.bottomPx() + BELOW_GAP_PX;
            }
        }
        return main.with(insets, main.layout().withBelow(y - BELOW_GAP_PX - frame.bottomPx()));
    }

    private Crowding crowdingBelow() {
        return InsetRoom.crowding(new BoxPx(0, 0, layout.widthPx(), HIGHEST_BELOW_PX), ENLARGEMENT_BELOW);
    }

    private double heightBelow(BoxPx part) {
        double shape = (part.heightPx() + SURROUNDINGS_PX) / (part.widthPx() + SURROUNDINGS_PX);
        return Math.rint(Math.max(LOWEST_BELOW_PX, Math.min(HIGHEST_BELOW_PX, layout.widthPx() * shape)));
    }

    /** Whether two insets show so much of the same that a reader would be confused. */
    private static boolean overlap(Inset one, Inset other, MapStage main) {
        return one.extentBoxesOn(main.sheet()).stream()
                .anyMatch(a -> other.extentBoxesOn(main.sheet()).stream().anyMatch(b -> overlap(a, b)));
    }

    private static boolean overlap(BoxPx a, BoxPx b) {
        double width = Math.min(a.rightPx(), b.rightPx()) - Math.max(a.xPx(), b.xPx());
        double height = Math.min(a.bottomPx(), b.bottomPx()) - Math.max(a.yPx(), b.yPx());
        double smaller = Math.min(a.widthPx() * a.heightPx(), b.widthPx() * b.heightPx());
        return width > 0 && height > 0 && width * height > MOST_SHARED * smaller;
    }

    /** The map needs less of its surroundings if others stand below. */
    private static SheetLayout lower(MapStage plain) {
        double busyPx = heightPx(new MapMarks(plain).busyPoints());
        double height = Math.max(LOWEST_MAP_PX, busyPx + 2 * MARGIN_PX + SURROUNDINGS_PX);
        return plain.layout().withMapHeight(Math.min(plain.sheet().frame().heightPx(), Math.rint(height)));
    }
}
