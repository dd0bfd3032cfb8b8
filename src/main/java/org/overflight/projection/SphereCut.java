package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** Cuts lines and polygons on the sphere to what lies within a region. */
final class SphereCut {
    private final CutRegion region;
    private final Boundary boundary;

    SphereCut(CutRegion region) {
        this.region = region;
        boundary = Boundary.of(region);
    }

    Boundary boundary() {
        return boundary;
    }

    /** The pieces of lines that lie in the region. */
    CutParts lines(List<PositionSequence> lines) {
        ChainCollector collector = new ChainCollector(boundary);
        for (PositionSequence line : lines) {
            collector.followLine(TurnedRun.line(line, region));
        }
        CutParts parts = CutParts.lines();
        addWhole(collector.crossing(), parts);
        addWhole(collector.whole(), parts);
        return parts;
    }

    /**
     * The part of a polygon that lies in the region, its inside still on the left; where the polygon goes on beyond the
     * boundary, the new rings run along it.
     */
    CutParts polygon(SphericalPolygon polygon) {
        List<TurnedRun> runs = new ArrayList<>(polygon.rings().size());
        ChainCollector collector = new ChainCollector(boundary);
        for (PositionSequence ring : polygon.rings()) {
            TurnedRun run = TurnedRun.ring(ring, region);
            if (run.size() > 0) {
                runs.add(run);
                collector.followRing(run);
            }
        }
        CutParts parts = CutParts.rings();
        addWhole(collector.whole(), parts);
        if (!runs.isEmpty()) {
            new BoundaryWalk(boundary, collector.crossing(), new LeftSide(runs)).addRings(parts);
        }
        return parts;
    }

    /** The boundary itself. */
    CutParts rim() {
        CutParts parts = CutParts.rings();
        parts.startPart();
        boundary.addAt(0, parts);
        boundary.walk(0, boundary.length(), parts);
        return parts;
    }

    private static void addWhole(List<Chain> chains, CutParts parts) {
        for (Chain chain : chains) {
            parts.startPart();
            chain.copyTo(parts, CutParts.Course.ARC);
        }
    }
}
