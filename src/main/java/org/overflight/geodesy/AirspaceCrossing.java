package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * Where a line is inside a region: entries, exits and the lengths between, to a millimetre wherever the line meets the edge at an angle.
 *
 * <p>All places where the line meets an edge cut it into pieces, and each piece is inside or outside as its middle is. So a touch from
 * outside is no passage and a touch from inside does not end one. A line that only grazes an edge, less than a
 * centimetre deep, may count as either.
 */
public final class AirspaceCrossing {
    private static final double COARSE_M = 500;
    private static final double TOLERANCE_M = 0.01;
    private static final double SHORTEST_PIECE_M = 1e-3;

    private final LegPath line;
    private final PreparedRegion region;
    private final List<Passage> passages = new ArrayList<>();

    private AirspaceCrossing(LegPath line, SphericalPolygon polygon) {
        this.line = line;
        this.region = PreparedRegion.of(polygon);
    }

    /** The passages of a recorded line, in the order of the line. */
    public static List<Passage> of(PositionSequence line, SphericalPolygon region) {
        List<LonLat> positions = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            positions.add(line.get(i));
        }
        return of(LegPath.through(positions), region);
    }

    /** The passages of a line, in its order; empty if it stays outside. */
    public static List<Passage> of(LegPath line, SphericalPolygon region) {
        double[] meetingsM = meetingsM(line, RegionEdges.of(region));
        AirspaceCrossing crossing = new AirspaceCrossing(line, region);
        crossing.collect(meetingsM);
        return List.copyOf(crossing.passages);
    }

    /** Distances along the line where it meets an edge, perhaps more, in order; only pieces near an edge are looked at closely. */
    private static double[] meetingsM(LegPath line, RegionEdges edges) {
        List<AdaptiveLine.Sample> samples = AdaptiveLine.samples(line::at, line.breaksM(), COARSE_M);
        List<Double> meetings = new ArrayList<>();
        for (int i = 1; i < samples.size(); i++) {
            AdaptiveLine.Sample start = samples.get(i - 1);
            AdaptiveLine.Sample end = samples.get(i);
            if (edges.mayReach(new GreatArc(start.direction(), end.direction()), 2 * COARSE_M)) {
                addMeetings(line, new double[] {start.parameter(), end.parameter()}, edges, meetings);
            }
        }
        return meetings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void addMeetings(LegPath line, double[] rangeM, RegionEdges edges, List<Double> meetings) {
        List<AdaptiveLine.Sample> samples = AdaptiveLine.samples(line::at, rangeM, TOLERANCE_M);
        for (int i = 1; i < samples.size(); i++) {
            AdaptiveLine.Sample start = samples.get(i - 1);
            AdaptiveLine.Sample end = samples.get(i);
            for (GreatArc edge : edges.near(new GreatArc(start.direction(), end.direction()))) {
                PlaneCrossing.of(line, start, end).withPlaneOf(edge).ifPresent(meetings::add);
            }
        }
    }

    private void collect(double[] meetingsM) {
        double startM = 0;
        for (double meetingM : meetingsM) {
            if (meetingM - startM > SHORTEST_PIECE_M) {
                addPiece(startM, meetingM);
                startM = meetingM;
            }
        }
        if (line.lengthM() - startM > SHORTEST_PIECE_M || line.lengthM() == 0) {
            addPiece(startM, line.lengthM());
        }
    }

    private void addPiece(double fromM, double toM) {
        if (!region.contains(line.at((fromM + toM) / 2))) {
            return;
        }
        int last = passages.size() - 1;
        boolean goesOn = last >= 0 && passages.get(last).toM() == fromM;
        double entryM = goesOn ? passages.remove(last).fromM() : fromM;
        passages.add(passage(entryM, toM));
    }

    private Passage passage(double fromM, double toM) {
        double lengthM = line.lengthM();
        return new Passage(line.at(fromM), line.at(toM), fromM, toM, fromM == 0, toM == lengthM);
    }
}
