package org.overflight.cartography.profiles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LonLat;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/**
 * The values of a flight along its time; along its way if any position has no time.
 *
 * @param timed whether {@code along} is seconds since 1970; else metres from the start
 * @param lines unbroken lines in the order of flight
 * @param gaps where nothing was recorded
 */
record ProfileData(boolean timed, List<Line> lines, List<Gap> gaps) {
    private static final int FEWEST_VALUES = 4;

    ProfileData {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    /** A value somewhere along the flight. */
    record Point(double along, double value) {}

    /**
     * Values one behind the other.
     *
     * @param leg number of its leg, from 1
     */
    record Line(int leg, Evidence evidence, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /** A leg of which nothing is known but its ends. */
    record Gap(double from, double to) {}

    /** The values of a kind; empty if the flight has too few. */
    static Optional<ProfileData> of(Flight flight, ProfileKind kind) {
        Collector collector = new Collector(kind, isTimed(flight));
        collector.add(flight);
        int values = collector.lines.stream().mapToInt(l -> l.points().size()).sum();
        return values < FEWEST_VALUES || collector.furthest() <= 0
                ? Optional.empty()
                : Optional.of(new ProfileData(collector.timed, collector.lines, collector.gaps));
    }

    private static boolean isTimed(Flight flight) {
        return flight.route().waypoints().stream().allMatch(w -> w.when() instanceof When.At)
                && flight.route().legs().stream()
                        .flatMap(leg -> leg.fixes().stream())
                        .allMatch(fix -> fix.time() != null);
    }

    double from() {
        return Math.min(
                lines.get(0).points().get(0).along(),
                gaps.stream().mapToDouble(Gap::from).min().orElse(Double.MAX_VALUE));
    }

    double to() {
        List<Point> last = lines.get(lines.size() - 1).points();
        return Math.max(
                last.get(last.size() - 1).along(),
                gaps.stream().mapToDouble(Gap::to).max().orElse(-Double.MAX_VALUE));
    }

    double least() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::value)
                .min()
                .orElse(0);
    }

    /** Where the value is highest; the first such place. */
    Point highest() {
        Point highest = lines.get(0).points().get(0);
        for (Line line : lines) {
            for (Point point : line.points()) {
                highest = point.value() > highest.value() ? point : highest;
            }
        }
        return highest;
    }

    /** Walks along a flight. */
    private static final class Collector {
        private final ProfileKind kind;
        private final boolean timed;
        private final List<Line> lines = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private List<Point> points = new ArrayList<>();
        private @Nullable LonLat position;
        private double wayM;

        Collector(ProfileKind kind, boolean timed) {
            this.kind = kind;
            this.timed = timed;
        }

        void add(Flight flight) {
            List<Waypoint> waypoints = flight.route().waypoints();
            for (int i = 0; i < flight.route().legs().size(); i++) {
                Leg leg = flight.route().legs().get(i);
                double from = along(waypoints.get(i));
                addPoint(i + 1, leg, from, kind.value(waypoints.get(i)));
                for (Fix fix : leg.fixes()) {
                    addPoint(i + 1, leg, along(fix.position(), fix.time()), kind.value(fix));
                }
                double to = along(waypoints.get(i + 1));
                if (leg.fixes().isEmpty() && leg.evidence() == Evidence.INFERRED) {
                    points.clear();
                    gaps.add(new Gap(from, to));
                } else {
                    addPoint(i + 1, leg, to, kind.value(waypoints.get(i + 1)));
                    endLine(i + 1, leg);
                }
            }
        }

        private void addPoint(int number, Leg leg, double along, double value) {
            if (Double.isNaN(value)) {
                // Speeds stand at fixes alone, so that a waypoint interrupts nothing.
                if (points.size() != 0 && kind == ProfileKind.ALTITUDE) {
                    endLine(number, leg);
                }
                return;
            }
            points.add(new Point(along, value));
        }

        private void endLine(int number, Leg leg) {
            if (points.size() > 1) {
                lines.add(new Line(number, leg.evidence(), points));
            }
            points = new ArrayList<>();
        }

        private double along(Waypoint waypoint) {
            return along(waypoint.position(), waypoint.when() instanceof When.At at ? at.instant() : null);
        }

        private double along(LonLat to, @Nullable Instant time) {
            if (timed && time != null) {
                return time.getEpochSecond() + time.getNano() / 1e9;
            }
            LonLat from = position;
            wayM += from == null ? 0 : Ellipsoid.inverse(from, to).distanceM();
            position = to;
            return wayM;
        }

        double furthest() {
            return lines.stream()
                    .mapToDouble(
                            line -> line.points().get(line.points().size() - 1).along()
                                    - lines.get(0).points().get(0).along())
                    .max()
                    .orElse(0);
        }
    }
}
