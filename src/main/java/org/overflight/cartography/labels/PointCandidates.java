package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark.Anchor;
import org.overflight.scene.PointPx;

/**
 * The positions around a symbol: close by on all sides, the right preferred for names (Imhof) and above for numbers; a little
 * farther away; and standing off with a leader line.
 */
final class PointCandidates {
    private static final double GAP_PX = 2.5;
    private static final double NUMBER_GAP_PX = 1.8;
    /** A second row, still near enough to do without a leader. */
    private static final double FARTHER_PX = 4;

    private static final double FARTHER_COST = 0.12;
    private static final double[] LEADER_LENGTHS_PX = {13, 22, 34, 50, 72};
    /** Between the symbol and the start of the leader. */
    private static final double LEADER_START_PX = 0.5;

    private static final int LEADER_DIRECTIONS = 16;
    private static final double LEADER_COST = 0.55;
    /** Between the end of a leader and the letters. */
    private static final double LEADER_GAP_PX = 2;

    private final LabelRequest.OfPoint request;
    private final double widthPx;
    private final double heightPx;
    private final List<Candidate> candidates = new ArrayList<>();

    private PointCandidates(LabelRequest.OfPoint request) {
        this.request = request;
        this.widthPx = request.text().widthPx();
        this.heightPx = request.text().heightPx();
    }

    /** Those that stand close. */
    static List<Candidate> close(LabelRequest.OfPoint request) {
        PointCandidates all = new PointCandidates(request);
        double gapPx = request.rank() == LabelRank.NUMBER ? NUMBER_GAP_PX : GAP_PX;
        all.around(request.radiusPx() + gapPx, 0);
        all.around(request.radiusPx() + gapPx + FARTHER_PX, FARTHER_COST);
        return all.candidates;
    }

    /** Those that stand off with a leader line. */
    static List<Candidate> standingOff(LabelRequest.OfPoint request) {
        PointCandidates all = new PointCandidates(request);
        all.withLeaders();
        return all.candidates;
    }

    /** Where a label stands beside its symbol, with the cost for a name and for a number. */
    private enum Side {
        RIGHT(0.00, 0.16),
        RIGHT_UP(0.02, 0.14),
        RIGHT_DOWN(0.08, 0.18),
        RIGHT_ABOVE(0.06, 0.06),
        RIGHT_BELOW(0.14, 0.14),
        ABOVE_FLUSH_LEFT(0.18, 0.02),
        ABOVE(0.22, 0.00),
        ABOVE_FLUSH_RIGHT(0.28, 0.04),
        BELOW_FLUSH_LEFT(0.26, 0.12),
        BELOW(0.30, 0.10),
        BELOW_FLUSH_RIGHT(0.36, 0.13),
        LEFT(0.30, 0.20),
        LEFT_UP(0.32, 0.18),
        LEFT_DOWN(0.38, 0.22),
        LEFT_ABOVE(0.34, 0.08),
        LEFT_BELOW(0.42, 0.16);

        private final double nameCost;
        private final double numberCost;

        Side(double nameCost, double numberCost) {
            this.nameCost = nameCost;
            this.numberCost = numberCost;
        }

        double cost(LabelRank rank) {
            return rank == LabelRank.NUMBER ? numberCost : nameCost;
        }

        Anchor anchor() {
            return switch (this) {
                case RIGHT, RIGHT_UP, RIGHT_DOWN, RIGHT_ABOVE, RIGHT_BELOW, ABOVE_FLUSH_LEFT, BELOW_FLUSH_LEFT ->
                    Anchor.LEFT;
                case ABOVE, BELOW -> Anchor.MIDDLE;
                default -> Anchor.RIGHT;
            };
        }
    }

    private void around(double clearPx, double extraCost) {
        for (Side side : Side.values()) {
            candidates.add(new Candidate(
                    Footprint.upright(box(side, clearPx)),
                    side.anchor(),
                    null,
                    optionalSymbol(),
                    side.cost(request.rank()) + extraCost));
        }
    }

    private Obstacles.@Nullable Disc optionalSymbol() {
        return request.rank() == LabelRank.TOWN ? new Obstacles.Disc(request.at(), request.radiusPx()) : null;
    }

    private BoxPx box(Side side, double clearPx) {
        double dyPx = middlePx(side, clearPx);
        // Above or below the symbol's middle the corner is what comes nearest: it may move in.
        double beyondPx = Math.max(0, Math.abs(dyPx) - heightPx / 2);
        double besidePx = Math.sqrt(Math.max(0, clearPx * clearPx - beyondPx * beyondPx));
        double leftPx = switch (side) {
            case RIGHT, RIGHT_UP, RIGHT_DOWN, RIGHT_ABOVE, RIGHT_BELOW -> besidePx;
            case ABOVE_FLUSH_LEFT, BELOW_FLUSH_LEFT -> -Math.min(request.radiusPx(), widthPx / 2);
            case ABOVE, BELOW -> -widthPx / 2;
            case ABOVE_FLUSH_RIGHT, BELOW_FLUSH_RIGHT -> Math.min(request.radiusPx(), widthPx / 2) - widthPx;
            case LEFT, LEFT_UP, LEFT_DOWN, LEFT_ABOVE, LEFT_BELOW -> -besidePx - widthPx;
        };
        PointPx at = request.at();
        return new BoxPx(at.xPx() + leftPx, at.yPx() + dyPx - heightPx / 2, widthPx, heightPx);
    }

    /** From the symbol's middle down to the label's. */
    private double middlePx(Side side, double clearPx) {
        return switch (side) {
            case RIGHT, LEFT -> 0;
            case RIGHT_UP, LEFT_UP -> -0.35 * heightPx;
            case RIGHT_DOWN, LEFT_DOWN -> 0.35 * heightPx;
            case RIGHT_ABOVE, LEFT_ABOVE -> -heightPx / 2 - 0.5 * clearPx;
            case RIGHT_BELOW, LEFT_BELOW -> heightPx / 2 + 0.5 * clearPx;
            case ABOVE, ABOVE_FLUSH_LEFT, ABOVE_FLUSH_RIGHT -> -heightPx / 2 - clearPx;
            case BELOW, BELOW_FLUSH_LEFT, BELOW_FLUSH_RIGHT -> heightPx / 2 + clearPx;
        };
    }

    private void withLeaders() {
        for (int length = 0; length < LEADER_LENGTHS_PX.length; length++) {
            for (int i = 0; i < LEADER_DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / LEADER_DIRECTIONS;
                double cos = StrictMath.cos(angle);
                double sin = StrictMath.sin(angle);
                double fromPx = request.radiusPx() + LEADER_START_PX;
                double toPx = request.radiusPx() + LEADER_LENGTHS_PX[length];
                Leader leader = new Leader(
                        request.at().plus(cos * fromPx, sin * fromPx),
                        request.at().plus(cos * toPx, sin * toPx));
                double leftwardCost = 0.03 * (1 - cos);
                candidates.add(atEndOf(leader, cos, LEADER_COST + 0.08 * length + leftwardCost));
            }
        }
    }

    private Candidate atEndOf(Leader leader, double cos, double cost) {
        PointPx end = leader.to();
        double down = leader.to().yPx() - leader.from().yPx();
        Anchor anchor = cos > 0.3 ? Anchor.LEFT : cos < -0.3 ? Anchor.RIGHT : Anchor.MIDDLE;
        double leftPx = switch (anchor) {
            case LEFT -> end.xPx() + LEADER_GAP_PX;
            case MIDDLE -> end.xPx() - widthPx / 2;
            case RIGHT -> end.xPx() - LEADER_GAP_PX - widthPx;
        };
        double topPx = end.yPx() - heightPx / 2;
        if (anchor == Anchor.MIDDLE) {
            topPx = down > 0 ? end.yPx() + LEADER_GAP_PX : end.yPx() - LEADER_GAP_PX - heightPx;
        }
        Footprint footprint = Footprint.upright(new BoxPx(leftPx, topPx, widthPx, heightPx));
        return new Candidate(footprint, anchor, leader, optionalSymbol(), cost);
    }
}
