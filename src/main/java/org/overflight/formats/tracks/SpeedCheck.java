package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds fixes where the aircraft cannot have been.
 *
 * <p>The recording is parted wherever the way from one fix to the next is too fast. The part with the most fixes is believed; going
 * from it forward and back, a part is believed if it can be reached from the last one believed. So a single spike is found, and
 * so is an hour of spoofed positions far away.
 */
final class SpeedCheck {
    /** Times are often whole seconds, and positions some time old. */
    private static final double SLACK_S = 2;

    private final Fixes fixes;
    private final double maxSpeedMps;

    SpeedCheck(Fixes fixes, double maxSpeedMps) {
        this.fixes = fixes;
        this.maxSpeedMps = maxSpeedMps;
    }

    private record Part(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    /** The indices of suspect fixes. */
    BitSet suspects() {
        List<Part> parts = parts();
        BitSet suspects = new BitSet(fixes.size());
        int best = 0;
        for (int i = 1; i < parts.size(); i++) {
            best = parts.get(i).size() > parts.get(best).size() ? i : best;
        }
        int believed = best;
        for (int i = best + 1; i < parts.size(); i++) {
            if (isPossible(parts.get(believed).last, parts.get(i).first)) {
                believed = i;
            } else {
                suspects.set(parts.get(i).first, parts.get(i).last + 1);
            }
        }
        believed = best;
        for (int i = best - 1; i >= 0; i--) {
            if (isPossible(parts.get(i).last, parts.get(believed).first)) {
                believed = i;
            } else {
                suspects.set(parts.get(i).first, parts.get(i).last + 1);
            }
        }
        return suspects;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < fixes.size(); i++) {
            if (!isPossible(i - 1, i)) {
                parts.add(new Part(first, i - 1));
                first = i;
            }
        }
        parts.add(new Part(first, fixes.size() - 1));
        return parts;
    }

    private boolean isPossible(int from, int to) {
        double elapsedS = Math.abs(fixes.timeS(to) - fixes.timeS(from));
        return Double.isNaN(elapsedS) || fixes.distanceM(from, to) <= maxSpeedMps * (elapsedS + SLACK_S);
    }

    /** How fast it would have come from one fix to another, metres per second. */
    double speedMps(int from, int to) {
        double elapsedS = Math.abs(fixes.timeS(to) - fixes.timeS(from));
        return fixes.distanceM(from, to) / Math.max(elapsedS, 1);
    }
}
