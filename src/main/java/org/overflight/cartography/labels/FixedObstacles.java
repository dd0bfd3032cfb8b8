package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;

/** The obstacles of a sheet, ready to be asked about candidates. */
final class FixedObstacles {
    /** Between letters and furniture or frame. */
    private static final double EDGE_PX = 2;

    private static final double SYMBOL_PX = 1;
    private static final double ROUTE_PX = 0.5;

    private final BoxPx frame;
    private final List<Obstacles.Disc> symbols;
    private final List<Footprint> furniture;
    /** By how far the lines reach to each side. */
    private final Map<Double, SegmentGrid> routes = new TreeMap<>();

    private final SegmentGrid coast;

    FixedObstacles(Obstacles obstacles) {
        frame = obstacles.frame().grown(-EDGE_PX);
        symbols = obstacles.symbols().stream()
                .map(disc -> new Obstacles.Disc(disc.at(), disc.radiusPx() + SYMBOL_PX))
                .toList();
        furniture = obstacles.furniture().stream()
                .map(box -> Footprint.upright(box.grown(EDGE_PX)))
                .toList();
        Map<Double, List<Outline>> byWidth = new TreeMap<>();
        for (Obstacles.Route route : obstacles.routes()) {
            byWidth.computeIfAbsent(route.halfWidthPx(), width -> new ArrayList<>())
                    .add(route.line());
        }
        byWidth.forEach((width, lines) -> routes.put(width, new SegmentGrid(obstacles.frame(), lines)));
        coast = new SegmentGrid(obstacles.frame(), obstacles.coast());
    }

    /** Whether label and leader lie on the sheet. */
    boolean isInFrame(Candidate candidate) {
        return frame.contains(candidate.footprint().bounds())
                && (candidate.leader() == null
                        || frame.contains(candidate.leader().to()));
    }

    /** Whether neither symbol nor furniture is covered. */
    boolean isClear(Candidate candidate) {
        return symbols.stream().noneMatch(candidate.footprint()::overlaps)
                && furniture.stream().noneMatch(candidate.footprint()::overlaps)
                && (candidate.leader() == null || isClear(candidate.leader()))
                && (candidate.symbol() == null || isClear(candidate.symbol()));
    }

    private boolean isClear(Obstacles.Disc optionalSymbol) {
        Footprint box = Footprint.upright(optionalSymbol.bounds());
        return symbols.stream().noneMatch(optionalSymbol::overlaps)
                && furniture.stream().noneMatch(box::overlaps)
                && overRoutesPx(box) == 0;
    }

    private boolean isClear(Leader leader) {
        return symbols.stream().noneMatch(disc -> !startsAt(leader, disc) && leader.crosses(disc))
                && furniture.stream().noneMatch(leader::crosses);
    }

    /** A leader begins at the edge of its own symbol. */
    private static boolean startsAt(Leader leader, Obstacles.Disc disc) {
        return leader.from().distancePx(disc.at()) <= disc.radiusPx() + SYMBOL_PX;
    }

    /** How much of routes the label covers, pixels along them. */
    double overRoutesPx(Footprint footprint) {
        double lengthPx = 0;
        for (Map.Entry<Double, SegmentGrid> route : routes.entrySet()) {
            double growPx = route.getKey() + ROUTE_PX;
            lengthPx += route.getValue().lengthInsidePx(footprint.grown(growPx, growPx));
        }
        return lengthPx;
    }

    /** Whether the leader crosses a route. */
    boolean crossesRoute(Leader leader) {
        return overRoutesPx(leader.strip()) > 0;
    }

    /** How much coast runs through the label, pixels. */
    double overCoastPx(Footprint footprint) {
        return coast.lengthInsidePx(footprint);
    }
}
