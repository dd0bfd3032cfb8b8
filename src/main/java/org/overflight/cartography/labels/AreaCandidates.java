package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark.Anchor;
import org.overflight.scene.PointPx;

/** Positions within an area: the preferred one, then a grid, by their distance from it and by how much sticks out. */
final class AreaCandidates {
    private static final int MOST = 48;
    private static final double APART_PX = 3;
    private static final double LEAST_STEP_PX = 5;
    private static final double DISTANCE_COST = 0.6;
    private static final double OUTSIDE_COST = 0.4;

    private AreaCandidates() {}

    static List<Candidate> of(LabelRequest.OfArea request, BoxPx frame) {
        AreaRaster area = new AreaRaster(request.area(), frame);
        if (area.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        consider(request, area, request.preferred(), found);
        BoxPx bounds = area.bounds();
        double stepX = Math.max(LEAST_STEP_PX, request.text().widthPx() / 5);
        double stepY = Math.max(LEAST_STEP_PX, request.text().heightPx() / 2);
        // The grid goes through the preferred point, so that a small step from it is among the candidates.
        double firstX = firstOnGrid(request.preferred().xPx(), bounds.xPx(), stepX);
        double firstY = firstOnGrid(request.preferred().yPx(), bounds.yPx(), stepY);
        for (double y = firstY; y <= bounds.bottomPx(); y += stepY) {
            for (double x = firstX; x <= bounds.rightPx(); x += stepX) {
                consider(request, area, new PointPx(x, y), found);
            }
        }
        // The sort is stable: of equals the first in reading order stays first.
        found.sort(Comparator.comparingDouble(Candidate::costShare));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static double firstOnGrid(double through, double from, double step) {
        return through - Math.floor((through - from) / step) * step;
    }

    private static void consider(LabelRequest.OfArea request, AreaRaster area, PointPx center, List<Candidate> found) {
        double widthPx = request.text().widthPx();
        double heightPx = request.text().heightPx();
        BoxPx box = new BoxPx(center.xPx() - widthPx / 2, center.yPx() - heightPx / 2, widthPx, heightPx);
        double inside = area.share(box);
        if (inside < request.leastInside()) {
            return;
        }
        BoxPx bounds = area.bounds();
        double reachPx = Math.max(1, Math.max(bounds.widthPx(), bounds.heightPx()));
        double distance = Math.min(1, center.distancePx(request.preferred()) / reachPx);
        double cost = DISTANCE_COST * distance + OUTSIDE_COST * (1 - inside);
        found.add(new Candidate(Footprint.upright(box), Anchor.MIDDLE, null, null, cost, APART_PX));
    }
}
