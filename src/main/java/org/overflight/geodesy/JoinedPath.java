package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.WayTaken;

/** Lines one behind the other. */
final class JoinedPath implements LegPath {
    private final List<LegPath> pieces;
    private final double[] startsM;

    JoinedPath(List<LegPath> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("no lines to join");
        }
        this.pieces = List.copyOf(pieces);
        this.startsM = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            startsM[i + 1] = startsM[i] + pieces.get(i).lengthM();
        }
    }

    @Override
    public LonLat from() {
        return pieces.get(0).from();
    }

    @Override
    public LonLat to() {
        return pieces.get(pieces.size() - 1).to();
    }

    @Override
    public double lengthM() {
        return startsM[pieces.size()];
    }

    @Override
    public LonLat at(double distanceM) {
        int piece = pieceAt(distanceM);
        return pieces.get(piece).at(distanceM - startsM[piece]);
    }

    @Override
    public double courseDeg(double distanceM) {
        int piece = pieceAt(distanceM);
        while (piece > 0 && pieces.get(piece).lengthM() == 0) {
            piece--;
        }
        return pieces.get(piece).courseDeg(distanceM - startsM[piece]);
    }

    /** The last piece that starts at or before a distance. */
    private int pieceAt(double distanceM) {
        int last = pieces.size() - 1;
        int found = Arrays.binarySearch(startsM, 0, last + 1, distanceM);
        int piece = found >= 0 ? found : Math.max(0, -found - 2);
        while (piece < last && startsM[piece + 1] <= distanceM) {
            piece++;
        }
        return piece;
    }

    @Override
    public WayTaken wayTaken() {
        return pieces.stream()
                .map(LegPath::wayTaken)
                .filter(way -> way != WayTaken.THE_ONLY_ONE && way != WayTaken.NO_WAY)
                .findFirst()
                .orElse(lengthM() == 0 ? WayTaken.NO_WAY : WayTaken.THE_ONLY_ONE);
    }

    @Override
    public double[] breaksM() {
        return startsM.clone();
    }

    @Override
    public PositionSequence positions(double toleranceM) {
        List<LonLat> all = new ArrayList<>();
        all.add(from());
        for (LegPath piece : pieces) {
            PositionSequence positions = piece.positions(toleranceM);
            for (int i = 1; i < positions.size(); i++) {
                all.add(positions.get(i));
            }
        }
        return PositionSequence.of(all);
    }
}
