package org.overflight.review;

import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.Orbit;
import org.overflight.model.TextPosition;

/** Racetracks that nobody can or would fly. */
final class OrbitShape implements Rule {
    private static final double GRAVITY_MPS2 = 9.80665;
    private static final double STEEPEST_BANK_DEG = 60;
    /** Of a light aircraft, for flights of no known type. */
    private static final double SLOWEST_MPS = 60 * 1852.0 / 3600;
    /** Of the cruising speed. */
    private static final double SLOW = 0.5;

    private static final double LONGEST_M = 300 * 1852;

    @Override
    public String id() {
        return "orbit-shape";
    }

    @Override
    public String about() {
        return "An orbit turns more tightly than a bank of 60 degrees allows at half the type's cruising speed (60 kt without a type),"
                + " or its legs are over 300 NM long (warning).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            AircraftType type = mission.type(flight);
            double speedMps =
                    type == null || Double.isNaN(type.cruiseSpeedMps()) ? SLOWEST_MPS : type.cruiseSpeedMps() * SLOW;
            // r = v^2 / (g tan(bank)), a level turn
            double tightestM = speedMps * speedMps / (GRAVITY_MPS2 * Math.tan(Math.toRadians(STEEPEST_BANK_DEG)));
            for (Leg leg : flight.route().legs()) {
                Orbit orbit = leg.orbit();
                if (orbit != null) {
                    review(mission.at(flight, leg, "orbit"), orbit, tightestM, findings);
                }
            }
        }
    }

    private static void review(TextPosition where, Orbit orbit, double tightestM, Findings findings) {
        if (orbit.widthM() > 0 && orbit.widthM() / 2 < tightestM) {
            findings.warning(
                    where,
                    "The turns of this orbit have a radius of " + Math.round(orbit.widthM() / 2)
                            + " m; the tightest possible is " + Math.round(tightestM) + " m.",
                    "The width of an orbit is the distance between its legs.");
        }
        if (orbit.lengthM() > LONGEST_M) {
            findings.warning(
                    where,
                    "The legs of this orbit are " + Figures.nauticalMiles(orbit.lengthM()) + " long.",
                    "Is it a route rather than an orbit?");
        }
    }
}
