package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.overflight.model.VerticalExtent;
import org.overflight.model.VerticalLimit;
import org.overflight.model.VerticalStanding;

/**
 * Compares the heights of a route with the limits of an airspace.
 *
 * <p>Heights are above mean sea level or by pressure: recordings do not always say which. What is near a limit counts as
 * inside: a height within what a thinned track may differ from its recording, and a flight level within what pressure and
 * temperature of the day can make of it. A limit above the ground can be compared with nothing, as no ground is known here, but that what is
 * higher than above the highest ground is above it.
 */
public final class VerticalCut {
    /** As much as a thinned track may differ from the recording. */
    private static final double HEIGHT_MARGIN_M = 30;

    /** Pressure at sea level from 980 to 1046 hPa against 1013: up to 33 hPa, of 27 ft each. */
    private static final double PRESSURE_MARGIN_M = 300;

    /** Air 15 degrees warmer or colder than standard is thicker or thinner by a twentieth. */
    private static final double TEMPERATURE_MARGIN = 0.05;

    private static final double HIGHEST_GROUND_M = 8849;
    private static final double SHORTEST_M = 1e-3;

    private final double belowM;
    private final double aboveM;
    private final boolean isComparable;
    private final boolean isGiven;
    private final List<Stretch> stretches = new ArrayList<>();

    private VerticalCut(VerticalExtent extent) {
        VerticalLimit floor = extent.floor();
        VerticalLimit ceiling = extent.ceiling();
        this.isGiven = extent.isGiven();
        this.belowM = floor == null ? Double.NaN : belowM(floor);
        this.aboveM = ceiling == null ? Double.NaN : aboveM(ceiling);
        this.isComparable = isComparable(floor, true) && isComparable(ceiling, false);
    }

    /** A part of a route at one standing, metres from the route's start. */
    public record Stretch(double fromM, double toM, VerticalStanding standing) {}

    /** Parts a passage through an outline; in its order. */
    public static List<Stretch> of(Passage passage, RouteProfile profile, VerticalExtent extent) {
        VerticalCut cut = new VerticalCut(extent);
        if (!cut.isGiven) {
            return List.of(new Stretch(passage.fromM(), passage.toM(), VerticalStanding.NO_LIMITS));
        }
        for (RouteProfile.Piece piece : profile.pieces()) {
            double fromM = Math.max(passage.fromM(), piece.from().alongM());
            double toM = Math.min(passage.toM(), piece.to().alongM());
            if (toM > fromM) {
                cut.add(piece, fromM, toM);
            }
        }
        return cut.stretches.isEmpty()
                ? List.of(new Stretch(passage.fromM(), passage.toM(), VerticalStanding.UNKNOWN))
                : List.copyOf(cut.stretches);
    }

    private static double belowM(VerticalLimit floor) {
        return switch (floor.reference()) {
            case SEA_LEVEL, STANDARD_PRESSURE -> floor.heightM() - marginM(floor);
            case GROUND, UNLIMITED -> Double.NaN;
        };
    }

    private static double aboveM(VerticalLimit ceiling) {
        return switch (ceiling.reference()) {
            case SEA_LEVEL, STANDARD_PRESSURE -> ceiling.heightM() + marginM(ceiling);
            case GROUND -> ceiling.heightM() + HIGHEST_GROUND_M;
            case UNLIMITED -> Double.NaN;
        };
    }

    private static double marginM(VerticalLimit limit) {
        return limit.isFlightLevel() ? PRESSURE_MARGIN_M + TEMPERATURE_MARGIN * limit.heightM() : HEIGHT_MARGIN_M;
    }

    /** Nobody is below the ground; from anywhere else above it nothing is known here. */
    private static boolean isComparable(@Nullable VerticalLimit limit, boolean isFloor) {
        return limit != null
                && (limit.reference() != VerticalLimit.Reference.GROUND || (isFloor && limit.heightM() == 0));
    }

    private void add(RouteProfile.Piece piece, double fromM, double toM) {
        double startM = piece.from().altitudeM();
        double endM = piece.to().altitudeM();
        if (Double.isNaN(startM) || Double.isNaN(endM) || piece.isOnGround()) {
            add(fromM, toM, VerticalStanding.UNKNOWN);
        } else if (!piece.isEven()) {
            VerticalStanding standing = standing(startM);
            add(fromM, toM, standing == standing(endM) ? standing : VerticalStanding.UNKNOWN);
        } else {
            addEven(piece, fromM, toM);
        }
    }

    private void addEven(RouteProfile.Piece piece, double fromM, double toM) {
        double lastM = fromM;
        for (double cutM : cutsM(piece)) {
            if (cutM > lastM && cutM < toM) {
                add(lastM, cutM, standing(piece.altitudeM((lastM + cutM) / 2)));
                lastM = cutM;
            }
        }
        add(lastM, toM, standing(piece.altitudeM((lastM + toM) / 2)));
    }

    /** Where along an even piece a limit is met, in order. */
    private double[] cutsM(RouteProfile.Piece piece) {
        double startM = piece.from().altitudeM();
        double climbM = piece.to().altitudeM() - startM;
        double lengthM = piece.to().alongM() - piece.from().alongM();
        return DoubleStream.of(belowM, aboveM)
                .map(limitM -> piece.from().alongM() + lengthM * (limitM - startM) / climbM)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private VerticalStanding standing(double altitudeM) {
        if (altitudeM > aboveM) {
            return VerticalStanding.ABOVE;
        }
        if (altitudeM < belowM) {
            return VerticalStanding.BELOW;
        }
        return isComparable ? VerticalStanding.WITHIN : VerticalStanding.UNKNOWN;
    }

    private void add(double fromM, double toM, VerticalStanding standing) {
        int last = stretches.size() - 1;
        boolean goesOn = last >= 0 && (stretches.get(last).standing() == standing || toM - fromM < SHORTEST_M);
        if (goesOn) {
            Stretch before = stretches.get(last);
            stretches.set(last, new Stretch(before.fromM(), toM, before.standing()));
        } else {
            stretches.add(new Stretch(fromM, toM, standing));
        }
    }
}
