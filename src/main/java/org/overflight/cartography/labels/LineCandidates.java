package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.Mark.Anchor;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * Positions along a line: at even stations of its longest part, above or below, upright or turned with the line where that is
 * straight enough; flat stretches near the middle first.
 */
final class LineCandidates {
    private static final int STATIONS = 24;
    private static final double STEEPEST_COS = 0.5;
    private static final double FAR_FROM_MIDDLE_COST = 0.3;
    private static final double STEEP_COST = 0.3;
    private static final double BELOW_COST = 0.1;
    private static final double UPRIGHT_COST = 0.25;

    private final LabelRequest.OfLine request;
    private final double halfWidthPx;
    private final double halfHeightPx;
    private final List<Candidate> candidates = new ArrayList<>();

    private LineCandidates(LabelRequest.OfLine request) {
        this.request = request;
        this.halfWidthPx = request.text().widthPx() / 2;
        this.halfHeightPx = request.text().heightPx() / 2;
    }

    static List<Candidate> of(LabelRequest.OfLine request) {
        LineCandidates all = new LineCandidates(request);
        for (int part = 0; part < request.line().partCount(); part++) {
            all.along(new Stations(request.line(), part));
        }
        return all.candidates;
    }

    private void along(Stations stations) {
        double lengthPx = stations.lengthPx();
        for (int i = 0; i < STATIONS; i++) {
            double share = (i + 0.5) / STATIONS;
            double offMiddle = FAR_FROM_MIDDLE_COST * Math.abs(2 * share - 1);
            PointPx at = stations.at(share * lengthPx);
            PointPx before = stations.at(share * lengthPx - halfWidthPx);
            PointPx after = stations.at(share * lengthPx + halfWidthPx);
            double chordPx = before.distancePx(after);
            if (chordPx > 0) {
                // Text is read from left to right, whichever way the line runs.
                double forward = after.xPx() >= before.xPx() ? 1 / chordPx : -1 / chordPx;
                double cos = (after.xPx() - before.xPx()) * forward;
                double sin = (after.yPx() - before.yPx()) * forward;
                beside(at, cos, sin, offMiddle + STEEP_COST * Math.abs(sin));
            }
        }
    }

    private void beside(PointPx at, double cos, double sin, double cost) {
        if (request.turning() != LabelRequest.Turning.UPRIGHT && cos >= STEEPEST_COS) {
            double offPx = request.gapPx() + halfHeightPx;
            add(at.plus(sin * offPx, -cos * offPx), cos, sin, cost);
            add(at.plus(-sin * offPx, cos * offPx), cos, sin, cost + BELOW_COST);
        } else if (request.turning() != LabelRequest.Turning.ALONG_LINE) {
            upright(at, cos, sin, request.turning() == LabelRequest.Turning.UPRIGHT ? cost : cost + UPRIGHT_COST);
        }
    }

    private void upright(PointPx at, double cos, double sin, double cost) {
        // An upright box touches a sloping line with a corner: it must stand off by the slope.
        double abovePx = request.gapPx() + halfHeightPx * cos + halfWidthPx * Math.abs(sin);
        add(at.plus(sin * abovePx, -cos * abovePx), 1, 0, cost);
        add(at.plus(-sin * abovePx, cos * abovePx), 1, 0, cost + BELOW_COST);
    }

    private void add(PointPx center, double cos, double sin, double cost) {
        Footprint footprint = new Footprint(center, halfWidthPx, halfHeightPx, cos, sin);
        candidates.add(new Candidate(footprint, Anchor.MIDDLE, null, null, Math.min(1, cost)));
    }

    /** One part of a line, measured along. */
    private static final class Stations {
        private final Outline line;
        private final int start;
        private final double[] reachedPx;

        Stations(Outline line, int part) {
            this.line = line;
            this.start = line.partStart(part);
            this.reachedPx = new double[line.partEnd(part) - start];
            for (int i = 1; i < reachedPx.length; i++) {
                reachedPx[i] = reachedPx[i - 1] + line.point(start + i - 1).distancePx(line.point(start + i));
            }
        }

        double lengthPx() {
            return reachedPx[reachedPx.length - 1];
        }

        /** The point after a distance; the ends beyond them. */
        PointPx at(double distancePx) {
            int i = 1;
            while (i < reachedPx.length - 1 && reachedPx[i] < distancePx) {
                i++;
            }
            double stepPx = reachedPx[i] - reachedPx[i - 1];
            double share = stepPx == 0 ? 0 : Math.min(1, Math.max(0, (distancePx - reachedPx[i - 1]) / stepPx));
            PointPx from = line.point(start + i - 1);
            PointPx to = line.point(start + i);
            return from.plus((to.xPx() - from.xPx()) * share, (to.yPx() - from.yPx()) * share);
        }
    }
}
