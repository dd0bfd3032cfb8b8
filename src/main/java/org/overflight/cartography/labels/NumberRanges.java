package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.PointPx;

/** Joins the numbers of waypoints that lie close together: 4, 5, 6 become 4–6. */
public final class NumberRanges {
    /** Numbers closer than this cannot stand side by side, pixels. */
    public static final double CLOSE_PX = 14;

    private NumberRanges() {}

    /** A waypoint with its number. */
    public record Numbered(int number, PointPx at) {}

    /**
     * Numbers that share a label.
     *
     * @param first the lowest
     * @param last the highest; the same for a single one
     * @param points of all, in order
     */
    public record NumberRange(int first, int last, List<PointPx> points) {
        public NumberRange {
            points = List.copyOf(points);
        }

        /** For example {@code 7} or {@code 4–6}. */
        public String text() {
            return first == last ? Integer.toString(first) : first + "\u2013" + last;
        }

        /** The waypoint in the middle: what the label is placed at. */
        public PointPx middle() {
            return points.get((points.size() - 1) / 2);
        }
    }

    /**
     * Joins each number with the next while they follow each other and lie closer together than {@link #CLOSE_PX}.
     *
     * @param waypoints by ascending number
     */
    public static List<NumberRange> join(List<Numbered> waypoints) {
        List<NumberRange> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= waypoints.size(); i++) {
            if (i == waypoints.size() || !isJoined(waypoints.get(i - 1), waypoints.get(i))) {
                List<Numbered> members = waypoints.subList(start, i);
                ranges.add(new NumberRange(
                        members.get(0).number(),
                        members.get(members.size() - 1).number(),
                        members.stream().map(Numbered::at).toList()));
                start = i;
            }
        }
        return ranges;
    }

    private static boolean isJoined(Numbered one, Numbered next) {
        return next.number() == one.number() + 1 && one.at().distancePx(next.at()) < CLOSE_PX;
    }
}
