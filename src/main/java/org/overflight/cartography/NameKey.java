package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;

/** The names that found no room on a map, by their numbers, in lines below it. */
final class NameKey {
    private static final double LINE_PX = 16;
    private static final double MARGIN_PX = 12;
    private static final double TOP_PX = 17;
    private static final double AFTER_NAME_PX = 12;

    private final List<Mark> marks = new ArrayList<>();
    private final double heightPx;

    /**
     * @param band where the key begins and how wide it may be
     * @param names those without a number are left out
     */
    NameKey(BoxPx band, List<DroppedName> names, MapLettering lettering) {
        double x = band.xPx() + MARGIN_PX;
        double y = band.yPx() + TOP_PX;
        for (DroppedName name : sorted(names)) {
            String number = Integer.toString(name.number());
            double numberPx = lettering.widthPx(number, Look.WAYPOINT_NUMBER);
            double namePx = lettering.widthPx(name.text(), Look.PLACE_NAME_MINOR);
            double end = x + numberPx + MapLettering.BETWEEN_RUNS_PX + namePx;
            if (end > band.rightPx() - MARGIN_PX && x > band.xPx() + MARGIN_PX) {
                x = band.xPx() + MARGIN_PX;
                y += LINE_PX;
            }
            marks.add(lettering.label(number, new PointPx(x, y), Look.WAYPOINT_NUMBER));
            x += numberPx + MapLettering.BETWEEN_RUNS_PX;
            marks.add(lettering.label(name.text(), new PointPx(x, y), Look.PLACE_NAME_MINOR));
            x += namePx + AFTER_NAME_PX;
        }
        heightPx = marks.isEmpty() ? 0 : y + LINE_PX / 2 - band.yPx();
    }

    private static List<DroppedName> sorted(List<DroppedName> names) {
        return names.stream()
                .filter(name -> name.number() > 0)
                .distinct()
                .sorted(Comparator.comparingInt(DroppedName::number).thenComparing(DroppedName::text))
                .toList();
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** 0 if there is nothing to tell. */
    double heightPx() {
        return heightPx;
    }
}
