package org.overflight.cartography;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.GeodesicInverse;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LonLat;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * Marks across a recorded track at round hours or minutes, UTC. Between two recorded positions the time is taken to run evenly; where
 * none are recorded there is no mark.
 */
final class TimeTicks {
    private static final int[] ROUND_S = {60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400};
    private static final double CLOSEST_PX = 64;
    /** Of one track: a day of rounds over one place has a long line, and room for few. */
    private static final double MOST_TICKS = 48;

    private static final double HALF_LENGTH_PX = 4.5;
    /** A recorded position that is not on the drawn line is not on this map. */
    private static final double MOST_OFF_PX = 14;

    private final MapStage stage;
    private final RouteDrawing routes;
    private final List<Tick> ticks = new ArrayList<>();

    /**
     * A mark.
     *
     * @param at on the line as it is drawn
     * @param text for example {@code 14:00}, the first of a track with {@code UTC}
     */
    record Tick(PointPx at, Outline line, String text) {}

    /** A moment and where the aircraft was. */
    private record Moment(long second, LonLat position) {}

    TimeTicks(MapStage stage, RouteDrawing routes) {
        this.stage = stage;
        this.routes = routes;
        if (routes.hasArrows()) {
            stage.subject().flights().forEach(this::ofFlight);
        }
    }

    List<Tick> ticks() {
        return List.copyOf(ticks);
    }

    List<Mark> marks() {
        return ticks.stream()
                .<Mark>map(tick -> new Mark.Shape(tick.line(), List.of(Look.TIME_TICK)))
                .toList();
    }

    private void ofFlight(FlightMark mark) {
        List<List<Moment>> timed = mark.flight().route().legs().stream()
                .map(TimeTicks::moments)
                .filter(moments -> moments.size() > 1)
                .toList();
        double seconds = timed.stream()
                .mapToDouble(m -> m.get(m.size() - 1).second() - m.get(0).second())
                .sum();
        double lengthPx = timed.stream().mapToDouble(this::lengthPx).sum();
        int interval = interval(seconds, lengthPx);
        Outline line = routes.drawn(mark);
        if (interval == 0 || line.isEmpty()) {
            return;
        }
        boolean first = true;
        for (List<Moment> moments : timed) {
            for (int i = 1; i < moments.size(); i++) {
                long second = Math.floorDiv(moments.get(i - 1).second(), interval) * interval + interval;
                for (; second <= moments.get(i).second(); second += interval) {
                    String text = clock(second) + (first ? "\u2009UTC" : "");
                    Optional<Tick> tick = tick(line, between(moments.get(i - 1), moments.get(i), second), text);
                    tick.ifPresent(ticks::add);
                    first &= tick.isEmpty();
                }
            }
        }
    }

    private static List<Moment> moments(Leg leg) {
        List<Moment> moments = new ArrayList<>();
        for (Fix fix : leg.fixes()) {
            Instant time = fix.time();
            if (time != null
                    && (moments.isEmpty()
                            || time.getEpochSecond()
                                    > moments.get(moments.size() - 1).second())) {
                moments.add(new Moment(time.getEpochSecond(), fix.position()));
            }
        }
        return moments;
    }

    private double lengthPx(List<Moment> moments) {
        double length = 0;
        for (int i = 1; i < moments.size(); i++) {
            Optional<PointPx> from = stage.visible(moments.get(i - 1).position());
            Optional<PointPx> to = stage.visible(moments.get(i).position());
            if (from.isPresent() && to.isPresent()) {
                length += from.get().distancePx(to.get());
            }
        }
        return length;
    }

    /** The shortest round interval at which marks do not crowd and are not too many; 0 if there is none. */
    private static int interval(double seconds, double lengthPx) {
        for (int interval : ROUND_S) {
            boolean few = seconds / interval <= MOST_TICKS;
            if (few && lengthPx / seconds * interval >= CLOSEST_PX && interval <= seconds) {
                return interval;
            }
        }
        return 0;
    }

    private static LonLat between(Moment from, Moment to, long second) {
        double share = (second - from.second()) / (double) (to.second() - from.second());
        GeodesicInverse way = Ellipsoid.inverse(from.position(), to.position());
        return Ellipsoid.direct(from.position(), way.initialCourseDeg(), way.distanceM() * share);
    }

    /** Across the drawn line where it passes the position. */
    private Optional<Tick> tick(Outline line, LonLat position, String text) {
        Optional<PointPx> wanted = stage.visible(position);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        PointPx nearest = null;
        PointPx start = wanted.get();
        PointPx end = wanted.get();
        double nearestPx = MOST_OFF_PX;
        for (int part = 0; part < line.partCount(); part++) {
            for (int i = line.partStart(part) + 1; i < line.partEnd(part); i++) {
                PointPx from = line.point(i - 1);
                PointPx to = line.point(i);
                double lengthPx = from.distancePx(to);
                if (lengthPx == 0 || from.distancePx(wanted.get()) - lengthPx >= nearestPx) {
                    continue;
                }
                PointPx at = nearest(from, to, wanted.get());
                if (at.distancePx(wanted.get()) < nearestPx) {
                    nearestPx = at.distancePx(wanted.get());
                    nearest = at;
                    start = from;
                    end = to;
                }
            }
        }
        return nearest == null ? Optional.empty() : Optional.of(new Tick(nearest, across(start, end, nearest), text));
    }

    private static PointPx nearest(PointPx from, PointPx to, PointPx point) {
        double dx = to.xPx() - from.xPx();
        double dy = to.yPx() - from.yPx();
        double squared = dx * dx + dy * dy;
        double along = (point.xPx() - from.xPx()) * dx + (point.yPx() - from.yPx()) * dy;
        double share = squared == 0 ? 0 : Math.max(0, Math.min(1, along / squared));
        return from.plus(dx * share, dy * share);
    }

    private static Outline across(PointPx from, PointPx to, PointPx at) {
        double length = from.distancePx(to);
        double dx = -(to.yPx() - from.yPx()) / length * HALF_LENGTH_PX;
        double dy = (to.xPx() - from.xPx()) / length * HALF_LENGTH_PX;
        return Outline.lines()
                .startPart()
                .add(at.xPx() - dx, at.yPx() - dy)
                .add(at.xPx() + dx, at.yPx() + dy)
                .build();
    }

    private static String clock(long second) {
        long minute = Math.floorMod(second, 86_400L) / 60;
        return digits(minute / 60) + ":" + digits(minute % 60);
    }

    private static String digits(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
