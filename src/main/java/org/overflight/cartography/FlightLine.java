package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * The line of one flight on the sheet: unbroken stretches of points, each segment with the leg it belongs to.
 *
 * <p>Legs are joined before they are shifted sideways, so that a shifted line has no gaps at its corners.
 *
 * @param stretches in the order of flight
 */
record FlightLine(List<Stretch> stretches) {
    /** Legs that meet closer than this are one line. */
    private static final double JOIN_PX = 0.5;

    FlightLine {
        stretches = List.copyOf(stretches);
    }

    /**
     * An unbroken stretch.
     *
     * @param points at least two
     * @param legOfSegment index of the leg of the segment behind each point but the last
     */
    record Stretch(List<PointPx> points, List<Integer> legOfSegment) {
        Stretch {
            points = List.copyOf(points);
            legOfSegment = List.copyOf(legOfSegment);
        }

        double lengthPx() {
            double length = 0;
            for (int i = 1; i < points.size(); i++) {
                length += points.get(i - 1).distancePx(points.get(i));
            }
            return length;
        }
    }

    /**
     * Joins legs.
     *
     * @param legs line of each leg, in order; a leg may be empty or broken where it leaves the map
     */
    static FlightLine join(List<Outline> legs) {
        List<Stretch> stretches = new ArrayList<>();
        List<PointPx> points = new ArrayList<>();
        List<Integer> legOfSegment = new ArrayList<>();
        for (int leg = 0; leg < legs.size(); leg++) {
            Outline outline = legs.get(leg);
            for (int part = 0; part < outline.partCount(); part++) {
                PointPx start = outline.point(outline.partStart(part));
                if (points.isEmpty() || points.get(points.size() - 1).distancePx(start) > JOIN_PX) {
                    finish(stretches, points, legOfSegment);
                    points.add(start);
                }
                for (int i = outline.partStart(part) + 1; i < outline.partEnd(part); i++) {
                    if (!outline.point(i).equals(points.get(points.size() - 1))) {
                        points.add(outline.point(i));
                        legOfSegment.add(leg);
                    }
                }
            }
        }
        finish(stretches, points, legOfSegment);
        return new FlightLine(stretches);
    }

    private static void finish(List<Stretch> stretches, List<PointPx> points, List<Integer> legOfSegment) {
        if (points.size() > 1) {
            stretches.add(new Stretch(points, legOfSegment));
        }
        points.clear();
        legOfSegment.clear();
    }

    /** The same line shifted to its left by pixels. */
    FlightLine shiftedLeft(double leftPx) {
        return new FlightLine(stretches.stream()
                .map(s -> new Stretch(ParallelLine.shifted(s.points(), leftPx), s.legOfSegment()))
                .toList());
    }

    /** The same line, its first stretch made longer at both ends if it is shorter than that. */
    FlightLine atLeast(double leastPx) {
        Stretch first = stretches.get(0);
        double missingPx = leastPx - first.lengthPx();
        if (missingPx <= 0) {
            return this;
        }
        List<PointPx> points = new ArrayList<>(first.points());
        int last = points.size() - 1;
        PointPx start = beyond(points.get(1), points.get(0), missingPx / 2);
        points.set(last, beyond(points.get(last - 1), points.get(last), missingPx / 2));
        points.set(0, start);
        List<Stretch> longer = new ArrayList<>(stretches);
        longer.set(0, new Stretch(points, first.legOfSegment()));
        return new FlightLine(longer);
    }

    private static PointPx beyond(PointPx from, PointPx to, double byPx) {
        double length = from.distancePx(to);
        return to.plus((to.xPx() - from.xPx()) * byPx / length, (to.yPx() - from.yPx()) * byPx / length);
    }

    /** The part of the line that belongs to one leg. */
    Outline leg(int leg) {
        Outline.Builder builder = Outline.lines();
        for (Stretch stretch : stretches) {
            int last = -2;
            for (int i = 0; i < stretch.legOfSegment().size(); i++) {
                if (stretch.legOfSegment().get(i) != leg) {
                    continue;
                }
                if (last != i - 1) {
                    PointPx start = stretch.points().get(i);
                    builder.startPart().add(start.xPx(), start.yPx());
                }
                PointPx end = stretch.points().get(i + 1);
                builder.add(end.xPx(), end.yPx());
                last = i;
            }
        }
        return builder.build();
    }

    /** The whole line. */
    Outline all() {
        Outline.Builder builder = Outline.lines();
        for (Stretch stretch : stretches) {
            builder.startPart();
            stretch.points().forEach(p -> builder.add(p.xPx(), p.yPx()));
        }
        return builder.build();
    }
}
