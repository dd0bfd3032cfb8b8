package org.overflight.formats;

import java.util.Arrays;

/** What is understood of a feature's properties. */
final class GeoJsonProperties {
    /** Numbers over this are milliseconds: as seconds it is the year 5138. */
    private static final double LARGEST_SECONDS = 1e11;

    private final RecordingBuilder into;
    private String name = "";
    private String airspaceClass = "";
    private String airspaceType = "";
    private AircraftIdentity identity = AircraftIdentity.UNKNOWN;
    private long timeMicros = FixStore.NO_TIME;
    private long[] times = new long[16];
    private int timeCount;

    GeoJsonProperties(RecordingBuilder into) {
        this.into = into;
    }

    void read(JsonSource json) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (String member = json.nextMember(); !member.isEmpty(); member = json.nextMember()) {
            member(member, json);
        }
    }

    private void member(String member, JsonSource json) {
        switch (member) {
            case "name", "title", "Name" -> name = name.isEmpty() ? json.text() : name(json);
            case "time", "timestamp" -> timeMicros = time(json);
            case "coordTimes", "times" -> times(json);
            case "coordinateProperties" -> read(json);
            case "callsign" -> identity = identity.withCallsign(words(json));
            case "registration" -> identity = identity.withRegistration(words(json));
            case "aircraft_type" -> identity = identity.withType(words(json));
            case "icao24", "hex" -> identity = identity.withHexAddress(words(json));
            case "class" -> airspaceClass = words(json);
            case "type" -> airspaceType = words(json);
            default -> json.skip();
        }
    }

    private String name(JsonSource json) {
        json.skip();
        return name;
    }

    private static String words(JsonSource json) {
        return RecordingBuilder.cleaned(json.text());
    }

    /** One time for each position, in arrays within arrays as the positions are, or flat. */
    private void times(JsonSource json) {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        while (json.nextValue()) {
            if (json.isArray()) {
                times(json);
            } else {
                addTime(time(json));
            }
        }
    }

    private void addTime(long micros) {
        if (timeCount == times.length) {
            times = Arrays.copyOf(times, 2 * timeCount);
        }
        times[timeCount++] = micros;
    }

    private long time(JsonSource json) {
        if (json.isNumber()) {
            double value = json.numberIfAny();
            return into.times().ofEpochSeconds(Math.abs(value) > LARGEST_SECONDS ? value / 1000 : value);
        }
        return into.times().parseIfAny(json.text());
    }

    String name() {
        return name;
    }

    String airspaceClass() {
        return airspaceClass;
    }

    String airspaceType() {
        return airspaceType;
    }

    AircraftIdentity identity() {
        return identity;
    }

    long timeMicros() {
        return timeMicros;
    }

    int timeCount() {
        return timeCount;
    }

    long timeMicros(int index) {
        return times[index];
    }
}
