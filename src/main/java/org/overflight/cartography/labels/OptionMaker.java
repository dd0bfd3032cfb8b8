package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.overflight.cartography.labels.DroppedLabel.Reason;
import org.overflight.scene.BoxPx;

/** Rates the candidates of a label against what is fixed. */
final class OptionMaker {
    /** More important labels of a rank are worth up to this much more; less than two unimportant ones. */
    private static final double ORDER_SHARE = 0.5;

    /** A label over a route is worth half: less than any room that labels of lower ranks could make for it. */
    private static final double OVER_ROUTE_SHARE = 0.4;

    private static final double FULLY_OVER_ROUTE_SHARE = 0.1;

    /** Less than the worth of a label of the next rank. */
    private static final double LEADER_SHARE = 0.06;

    private static final double COAST_COST = 0.2;
    /** Another labelled symbol so near that a reader may take the label for its. */
    private static final double AMBIGUITY_COST = 0.3;

    /** A label that is so much nearer to its own symbol than to any other is not ambiguous. */
    private static final double CLEARLY_NEARER_PX = 14;

    private static final double LEADER_OVER_ROUTE_COST = 0.1;

    private static final double SAME_PX = 0.5;

    /** All costs of all labels together stay below half the worth of the least label. */
    private static final double COST_OF_ALL = 0.4;

    private final FixedObstacles obstacles;
    private final BoxPx frame;
    private final List<Obstacles.Disc> labelled;
    private final double costScale;

    OptionMaker(Obstacles obstacles, List<LabelRequest> requests) {
        this.obstacles = new FixedObstacles(obstacles);
        this.frame = obstacles.frame();
        this.costScale = COST_OF_ALL / Math.max(1, requests.size());
        this.labelled = requests.stream()
                .filter(request -> request.rank() != LabelRank.TOWN)
                .filter(LabelRequest.OfPoint.class::isInstance)
                .map(LabelRequest.OfPoint.class::cast)
                .map(point -> new Obstacles.Disc(point.at(), point.radiusPx()))
                .toList();
    }

    /**
     * What is left of the candidates of a label.
     *
     * @param options best first
     * @param reason why there is none; empty if there is one
     */
    record Rated(List<Option> options, Optional<Reason> reason) {}

    /** The positions close to what is labelled. */
    Rated close(int label, LabelRequest request) {
        List<Candidate> candidates = new ArrayList<>();
        if (request instanceof LabelRequest.OfPoint point) {
            candidates.addAll(PointCandidates.close(point));
        } else if (request instanceof LabelRequest.OfArea area) {
            candidates.addAll(AreaCandidates.of(area, frame));
        } else if (request instanceof LabelRequest.OfLine line) {
            candidates.addAll(LineCandidates.of(line));
        }
        return rated(label, request, candidates);
    }

    /** The close positions and those with a leader line, if the label may have one. */
    Rated all(int label, LabelRequest request) {
        Rated close = close(label, request);
        if (!(request instanceof LabelRequest.OfPoint point) || !request.rank().mayHaveLeader()) {
            return close;
        }
        List<Option> options = new ArrayList<>(close.options());
        options.addAll(rated(label, request, PointCandidates.standingOff(point)).options());
        options.sort(Comparator.comparingDouble(Option::value).reversed());
        return new Rated(List.copyOf(options), options.isEmpty() ? close.reason() : Optional.empty());
    }

    private Rated rated(int label, LabelRequest request, List<Candidate> candidates) {
        List<Option> options = new ArrayList<>();
        Reason reason = Reason.OUTSIDE;
        for (Candidate candidate : candidates) {
            if (obstacles.isInFrame(candidate)) {
                reason = Reason.OBSTRUCTED;
                if (obstacles.isClear(candidate)) {
                    double overRoutesPx = obstacles.overRoutesPx(candidate.footprint());
                    if (overRoutesPx == 0 || request.rank().isOfTheStory()) {
                        double value = value(request, candidate, overRoutesPx);
                        options.add(
                                new Option(label, candidate, overRoutesPx > 0, ambiguity(request, candidate), value));
                    }
                }
            }
        }
        // The sort is stable: of equals the one first generated stays first.
        options.sort(Comparator.comparingDouble(Option::value).reversed());
        return new Rated(List.copyOf(options), options.isEmpty() ? Optional.of(reason) : Optional.empty());
    }

    private double value(LabelRequest request, Candidate candidate, double overRoutesPx) {
        double worth = request.rank().weight() * (1 + ORDER_SHARE / (1 + request.order()));
        double lengthPx = 2 * candidate.footprint().halfWidthPx();
        double harm = candidate.leader() == null ? 0 : LEADER_SHARE;
        if (overRoutesPx > 0) {
            harm += OVER_ROUTE_SHARE + FULLY_OVER_ROUTE_SHARE * Math.min(1, overRoutesPx / lengthPx);
        }
        double cost = candidate.costShare() * (1 - COAST_COST - AMBIGUITY_COST - LEADER_OVER_ROUTE_COST)
                + COAST_COST * Math.min(1, obstacles.overCoastPx(candidate.footprint()) / lengthPx)
                + AMBIGUITY_COST * ambiguity(request, candidate)
                + (candidate.leader() != null && obstacles.crossesRoute(candidate.leader())
                        ? LEADER_OVER_ROUTE_COST
                        : 0);
        return worth * (1 - harm) - costScale * Math.min(1, cost);
    }

    /**
     * From 0, where a label is clearly nearest to its own symbol, to 1, where another is as near. Numbers may stand for several
     * symbols, and a leader tells which one is meant.
     */
    private double ambiguity(LabelRequest request, Candidate candidate) {
        if (!(request instanceof LabelRequest.OfPoint point)
                || point.rank() == LabelRank.NUMBER
                || candidate.leader() != null) {
            return 0;
        }
        double ownPx = candidate.footprint().gapPx(new Obstacles.Disc(point.at(), point.radiusPx()));
        double otherPx = labelled.stream()
                .filter(disc -> disc.at().distancePx(point.at()) > SAME_PX)
                .mapToDouble(candidate.footprint()::gapPx)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return Math.max(0, Math.min(1, 1 - (otherPx - ownPx) / CLEARLY_NEARER_PX));
    }
}
