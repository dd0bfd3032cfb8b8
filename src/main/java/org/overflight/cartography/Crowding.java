package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/**
 * Finds the parts of a map where marks crowd.
 *
 * <p>Two marks disturb each other the more the closer they are: 1 if they touch, 0 from {@link #REACH_PX} on. The crowding of a
 * part is the sum over all pairs in it, and over what single marks bring along. Parts are grown from every mark outwards; the one
 * that is worth most for its size wins, and the search goes on among the marks that are left.
 *
 * @param widestPx a wider part could hardly be shown larger
 * @param highestPx the same for its height
 */
record Crowding(double widestPx, double highestPx) {
    /** Half a name of usual length: symbols closer than this compete for the room beside them. */
    private static final double REACH_PX = 56;

    /** Less is not worth a map of its own: four names in each other's way. */
    private static final double LEAST = 3.2;

    /** Parts below are shown as large as can be anyway. */
    private static final double SMALL_SHARE = 0.35;
    /** Of the largest part, that neighbours may fill. */
    private static final double MOST_SHARE = 0.75;

    /**
     * A mark.
     *
     * @param need of room: 1 for a name, less for a number
     * @param crowding what it brings along: more than 0 if it cannot be read at this scale at all
     */
    record Spot(PointPx at, LonLat position, double need, double crowding) {}

    /** The most crowded part; nothing if none is crowded enough. */
    Optional<CrowdedPart> most(List<Spot> spots) {
        Group best = best(spots);
        if (best.crowding >= LEAST) {
            best = withNeighbours(best, spots);
        }
        return best.crowding < LEAST
                ? Optional.empty()
                : Optional.of(new CrowdedPart(
                        best.box(), best.spots.stream().map(Spot::position).toList(), best.crowding));
    }

    /** Takes in names that lie near, the nearest first, while the part stays small. */
    private Group withNeighbours(Group core, List<Spot> spots) {
        Group group = core;
        while (true) {
            Group now = group;
            Optional<Spot> next = spots.stream()
                    .filter(spot -> spot.need == 1 && !now.spots.contains(spot))
                    .filter(spot -> now.distancePx(spot) < REACH_PX)
                    .filter(spot -> now.with(spot).share(widestPx, highestPx) <= MOST_SHARE)
                    .min(Comparator.comparingDouble(now::distancePx));
            if (next.isEmpty()) {
                return group;
            }
            group = group.with(next.get());
        }
    }

    private Group best(List<Spot> spots) {
        Group best = new Group(List.of(), 0);
        double mostWorth = 0;
        for (Spot seed : spots) {
            List<Spot> nearest = new ArrayList<>(spots);
            // Stable: of equally near ones the first stays first.
            nearest.sort(Comparator.comparingDouble(spot -> spot.at().distancePx(seed.at())));
            Group group = new Group(List.of(), 0);
            for (Spot next : nearest) {
                group = group.with(next);
                if (group.share(widestPx, highestPx) > 1) {
                    break;
                }
                double worth = group.crowding / Math.sqrt(Math.max(SMALL_SHARE, group.share(widestPx, highestPx)));
                if (worth > mostWorth) {
                    mostWorth = worth;
                    best = group;
                }
            }
        }
        return best;
    }

    /** Marks and how much they are in each other's way. */
    private record Group(List<Spot> spots, double crowding) {
        Group with(Spot next) {
            double more = next.crowding;
            for (Spot spot : spots) {
                more += spot.need * next.need * Math.max(0, 1 - spot.at().distancePx(next.at()) / REACH_PX);
            }
            List<Spot> all = new ArrayList<>(spots);
            all.add(next);
            return new Group(List.copyOf(all), crowding + more);
        }

        /** To the nearest of the marks. */
        double distancePx(Spot other) {
            return spots.stream()
                    .mapToDouble(spot -> spot.at().distancePx(other.at()))
                    .min()
                    .orElse(Double.MAX_VALUE);
        }

        BoxPx box() {
            double left = spots.stream().mapToDouble(s -> s.at().xPx()).min().orElse(0);
            double right = spots.stream().mapToDouble(s -> s.at().xPx()).max().orElse(0);
            double top = spots.stream().mapToDouble(s -> s.at().yPx()).min().orElse(0);
            double bottom = spots.stream().mapToDouble(s -> s.at().yPx()).max().orElse(0);
            return new BoxPx(left, top, right - left, bottom - top);
        }

        /** Of the largest part that may be. */
        double share(double widestPx, double highestPx) {
            BoxPx box = box();
            return Math.max(box.widthPx() / widestPx, box.heightPx() / highestPx);
        }
    }
}
