package org.overflight.formats.tracks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.FixQuality;

/** Parts the believed fixes of a track into pieces of the same standing. */
final class Pieces {
    /** More legs than this nobody reads: the observed parts that are too brief are taken longer until there are fewer. */
    private static final int MOST_PIECES = 60;

    private static final double TRIFLE_M = 1000;

    /** Over what is shorter than both of these the way is as good as recorded, if it is on both sides. */
    private static final double SPIKE_S = 60;

    private static final double SPIKE_M = 2 * 1852;

    private static final Set<Doubt> SPIKE = Set.of(Doubt.SUSPECT_FIXES);

    private static final Set<Doubt> TRIFLING = Set.of(Doubt.STALE);

    private final Fixes fixes;
    private final GradingRules rules;
    private final int[] believed;

    /** @param believed indices of fixes, in order; at least two */
    Pieces(Fixes fixes, GradingRules rules, int[] believed) {
        this.fixes = fixes;
        this.rules = rules;
        this.believed = believed;
    }

    /** @param written what was told of parts before; if anything was, only what is worse since is found again */
    List<Piece> all(WrittenParts written) {
        return written.isEmpty() ? all() : told(written);
    }

    private List<Piece> all() {
        List<Piece> pieces = joined(withoutTrifles(withoutSpikes(joinedSteps())));
        double shortestS = seconds(rules.shortestRun());
        List<Piece> merged = withoutBrief(pieces, shortestS);
        while (merged.size() > MOST_PIECES && shortestS < 1e9) {
            shortestS = Math.max(1, 2 * shortestS);
            merged = withoutBrief(pieces, shortestS);
        }
        return merged;
    }

    private List<Piece> told(WrittenParts written) {
        List<Piece> pieces = new ArrayList<>();
        Joining joining = new Joining();
        WrittenParts.Part part = written.before(believed[1]);
        for (int i = 1; i < believed.length; i++) {
            WrittenParts.Part next = written.before(believed[i]);
            if (!next.equals(part)) {
                pieces.addAll(joined(withoutSpikes(joining.pieces())));
                joining = new Joining();
                part = next;
            }
            joining.add(step(i).told(part.doubts()));
        }
        pieces.addAll(joined(withoutSpikes(joining.pieces())));
        return pieces;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** From the fix before a place in the list to the fix there. */
    private Piece step(int place) {
        int from = believed[place - 1];
        int to = believed[place];
        double lengthM = fixes.distanceM(from, to);
        double durationS = fixes.timeS(to) - fixes.timeS(from);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (durationS > seconds(rules.maxGap()) || lengthM > rules.maxGapM()) {
            doubts.add(Doubt.GAP);
        }
        if (fixes.segment(from) != fixes.segment(to)) {
            doubts.add(Doubt.INTERRUPTION);
        }
        if (to != from + 1) {
            doubts.add(Doubt.SUSPECT_FIXES);
        }
        if (durationS < 0) {
            doubts.add(Doubt.TIME_ORDER);
        }
        if (fixes.has(to, FixQuality.STALE)) {
            doubts.add(Doubt.STALE);
        }
        addQuality(doubts, from);
        addQuality(doubts, to);
        return new Piece(place - 1, place, doubts.isEmpty() ? Set.of() : doubts, lengthM, durationS);
    }

    private void addQuality(Set<Doubt> doubts, int index) {
        if (fixes.has(index, FixQuality.MULTILATERATED)) {
            doubts.add(Doubt.MULTILATERATED);
        }
        if (fixes.has(index, FixQuality.NON_ICAO_ADDRESS)) {
            doubts.add(Doubt.NON_ICAO_ADDRESS);
        }
        if (fixes.has(index, FixQuality.ESTIMATED) || fixes.has(index, FixQuality.INTERPOLATED)) {
            doubts.add(Doubt.ESTIMATED);
        }
    }

    /** The ways from fix to fix, joined as they come: there may be millions. */
    private List<Piece> joinedSteps() {
        Joining joining = new Joining();
        for (int i = 1; i < believed.length; i++) {
            joining.add(step(i));
        }
        return joining.pieces();
    }

    private static List<Piece> joined(List<Piece> pieces) {
        Joining joining = new Joining();
        pieces.forEach(joining::add);
        return joining.pieces();
    }

    /** Neighbours that were recorded are one, and so are those that are doubted; a break stays alone. */
    private static final class Joining {
        private final List<Piece> pieces = new ArrayList<>();

        void add(Piece piece) {
            int last = pieces.size() - 1;
            if (last >= 0 && belongTogether(pieces.get(last), piece)) {
                pieces.set(last, pieces.get(last).with(piece));
            } else {
                pieces.add(piece);
            }
        }

        List<Piece> pieces() {
            return pieces;
        }
    }

    private static boolean belongTogether(Piece one, Piece next) {
        return !one.isBreak() && !next.isBreak() && one.isRecorded() == next.isRecorded();
    }

    /** Where reception was lost for a short time and the aircraft hardly moved, as at a gate, nothing is in doubt. */
    private List<Piece> withoutTrifles(List<Piece> pieces) {
        double longestS = seconds(rules.maxGap());
        return pieces.stream()
                .map(piece -> TRIFLING.containsAll(piece.doubts())
                                && piece.lengthM() < TRIFLE_M
                                && piece.durationS() < longestS
                        ? piece.recorded()
                        : piece)
                .toList();
    }

    /**
     * A lone fix that is not believed, in the midst of good ones, leaves no hole in the recording: without it the fixes on both sides
     * are as near to each other as any. The fix itself is told of.
     */
    private static List<Piece> withoutSpikes(List<Piece> pieces) {
        List<Piece> graded = new ArrayList<>(pieces);
        for (int i = 1; i < pieces.size() - 1; i++) {
            Piece piece = pieces.get(i);
            boolean isShort = piece.durationS() >= 0 && piece.durationS() < SPIKE_S && piece.lengthM() < SPIKE_M;
            if (piece.doubts().equals(SPIKE) && isShort && isGood(pieces.get(i - 1)) && isGood(pieces.get(i + 1))) {
                graded.set(i, piece.recorded());
            }
        }
        return graded;
    }

    /** Recorded for so long that one bad fix more is an exception. */
    private static boolean isGood(Piece piece) {
        return piece.isRecorded() && piece.durationS() >= SPIKE_S;
    }

    private static List<Piece> withoutBrief(List<Piece> pieces, double shortestS) {
        List<Piece> graded = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean brief = piece.isRecorded() && piece.durationS() < shortestS;
            graded.add(brief && isAmongDoubted(pieces, i) ? piece.doubted(Doubt.BRIEF_RECEPTION) : piece);
        }
        return joined(graded);
    }

    /** Whether doubted pieces are on both sides, or one on one side and nothing or a break on the other. */
    private static boolean isAmongDoubted(List<Piece> pieces, int index) {
        Piece before = index > 0 ? pieces.get(index - 1) : null;
        Piece behind = index + 1 < pieces.size() ? pieces.get(index + 1) : null;
        boolean noneRecorded = !isRecorded(before) && !isRecorded(behind);
        return noneRecorded && (isDoubted(before) || isDoubted(behind));
    }

    private static boolean isRecorded(@Nullable Piece piece) {
        return piece != null && piece.isRecorded();
    }

    private static boolean isDoubted(@Nullable Piece piece) {
        return piece != null && !piece.isRecorded() && !piece.isBreak();
    }
}
