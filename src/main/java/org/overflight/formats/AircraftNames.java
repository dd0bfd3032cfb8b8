package org.overflight.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows of a table are of one track, by the names that they give: flight, hex address, registration, callsign.
 *
 * <p>A flight and a hex address decide. A callsign may change on the way of one aircraft, so that it tells aircraft apart only
 * where nothing better does, and a registration likewise. A name that a row leaves out is that of the other rows that have
 * its other names in common, if they agree.
 */
final class AircraftNames {
    /** A row's names, those that say most first; empty where it gives none. */
    record Names(String hexAddress, String flight, String registration, String callsign) {
        private List<String> values() {
            return List.of(hexAddress, flight, registration, callsign);
        }

        /** Whether nothing is given that belongs to one aircraft alone. */
        boolean isWeak() {
            return hexAddress.isEmpty() && flight.isEmpty();
        }

        /** The registration, or else the callsign. */
        String weakName() {
            return registration.isEmpty() ? callsign : registration;
        }
    }

    private static final String SEVERAL = "\n";

    /** For each name, marked by its place, what the rows that give it give besides. */
    private final Map<String, List<String>> besides = new HashMap<>();

    private AircraftNames() {}

    static AircraftNames of(Collection<Names> rows) {
        AircraftNames aircraft = new AircraftNames();
        rows.forEach(aircraft::add);
        return aircraft;
    }

    private void add(Names names) {
        List<String> values = names.values();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                merge(i + values.get(i), values);
            }
        }
        merge("", values);
    }

    private void merge(String handle, List<String> values) {
        List<String> known = besides.computeIfAbsent(handle, fresh -> new ArrayList<>(List.of("", "", "", "")));
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!value.isEmpty() && !value.equals(known.get(i))) {
                known.set(i, known.get(i).isEmpty() ? value : SEVERAL);
            }
        }
    }

    /** What of the names tells the track; the same for all rows of one track. */
    Names track(Names names) {
        Names filled = filled(names);
        if (!filled.isWeak()) {
            return new Names(filled.hexAddress, filled.flight, "", "");
        }
        return new Names("", "", filled.registration, filled.registration.isEmpty() ? filled.callsign : "");
    }

    /** With what rows of the same names agree on; a row without any belongs to the only aircraft, if it is the only one. */
    private Names filled(Names names) {
        List<String> values = new ArrayList<>(names.values());
        if (values.stream().allMatch(String::isEmpty)) {
            fill(values, "");
        }
        // Twice, for a name that is filled in may be what the rest is known by.
        for (int i = 0; i < 2 * values.size(); i++) {
            int which = i % values.size();
            if (!values.get(which).isEmpty()) {
                fill(values, which + values.get(which));
            }
        }
        return new Names(values.get(0), values.get(1), values.get(2), values.get(3));
    }

    private void fill(List<String> values, String handle) {
        List<String> known = besides.getOrDefault(handle, List.of());
        for (int i = 0; i < known.size(); i++) {
            if (values.get(i).isEmpty() && !known.get(i).equals(SEVERAL)) {
                values.set(i, known.get(i));
            }
        }
    }
}
