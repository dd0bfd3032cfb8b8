package org.overflight.formats;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * One trace. Its rows are arrays: seconds after the time stamp, latitude, longitude, pressure altitude in feet or
 * {@code "ground"}, speed in knots, track, flags, vertical speed, an object with more about the aircraft; and in files since
 * 2022 the source type and the geometric altitude in feet. A row that begins a new leg (a flight, as readsb tells them
 * apart) begins a segment.
 */
final class ReadsbTrace {
    private static final int STALE = 1;
    private static final int NEW_LEG = 2;
    private static final int GEOMETRIC = 8;
    private static final int MOST_CALLSIGNS = 20;
    private static final String NOT_ICAO = "~";

    private final JsonSource json;
    private final RecordingBuilder into;
    private final TrackBuilder track;
    private final FixDraft draft = new FixDraft();
    private final Set<String> callsigns = new LinkedHashSet<>();
    private double timestampS = Double.NaN;
    private double[] offsetS = new double[64];
    private int fixes;
    private boolean newLeg;
    private boolean isIcaoAddress = true;

    ReadsbTrace(JsonSource json, RecordingBuilder into) {
        this.json = json;
        this.into = into;
        this.track = into.track(SeriesKind.RECORDED);
    }

    void read() throws BadInput {
        for (String name = json.nextMember(); !name.isEmpty(); name = json.nextMember()) {
            switch (name) {
                case "icao" -> address(json.text());
                case "r" -> track.identity(track.identity().withRegistration(words()));
                case "t" -> track.identity(track.identity().withType(words()));
                case "timestamp" -> timestampS = json.number("time stamp");
                case "trace" -> trace();
                default -> json.skip();
            }
        }
        setTimes();
        track.finish();
    }

    private String words() {
        return RecordingBuilder.cleaned(json.text());
    }

    private void address(String hex) {
        isIcaoAddress = !hex.startsWith(NOT_ICAO);
        track.identity(
                track.identity().withHexAddress(RecordingBuilder.cleaned(hex).toLowerCase(Locale.ROOT)));
    }

    private void trace() throws BadInput {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        while (json.nextValue()) {
            if (json.isArray()) {
                row();
            } else {
                into.log().warning("row", "A row of a trace is an array; this one is left out.", "");
                json.skip();
            }
        }
    }

    private void row() throws BadInput {
        draft.clear();
        newLeg = false;
        double offset = Double.NaN;
        for (int i = 0; json.nextValue(); i++) {
            if (i == 0) {
                offset = json.number("time");
            } else {
                value(i);
            }
        }
        if (!isIcaoAddress) {
            draft.mark(FixQuality.NON_ICAO_ADDRESS);
        }
        if (newLeg) {
            track.breakHere();
        }
        if (track.add(draft)) {
            if (fixes == offsetS.length) {
                offsetS = Arrays.copyOf(offsetS, 2 * fixes);
            }
            offsetS[fixes++] = offset;
        }
    }

    private void value(int index) {
        switch (index) {
            case 1 -> draft.latDeg = json.number("latitude");
            case 2 -> draft.lonDeg = json.number("longitude");
            case 3 -> altitude();
            case 4 -> draft.groundSpeedMps = json.numberIfAny() * Units.KNOT_MPS;
            case 5 -> draft.courseDeg = course(json.numberIfAny());
            case 6 -> flags((int) json.number("flags"));
            case 8 -> aircraft();
            case 9 -> sourceType(json.text());
            default -> json.skip();
        }
    }

    private void altitude() {
        if (json.isString() && json.text().equals("ground")) {
            draft.mark(FixQuality.ON_GROUND);
        } else {
            draft.altitudeM = json.numberIfAny() * Units.FOOT_M;
        }
    }

    private static double course(double degrees) {
        return degrees >= 0 && degrees <= 360 ? degrees : Double.NaN;
    }

    private void flags(int flags) {
        if ((flags & STALE) != 0) {
            draft.mark(FixQuality.STALE);
        }
        if ((flags & GEOMETRIC) != 0) {
            draft.mark(FixQuality.GEOMETRIC_ALTITUDE);
        }
        newLeg = (flags & NEW_LEG) != 0;
    }

    /** An aircraft has a callsign for each flight of the day. */
    private void aircraft() {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (String name = json.nextMember(); !name.isEmpty(); name = json.nextMember()) {
            if (name.equals("flight")) {
                callsign(words());
            } else {
                json.skip();
            }
        }
    }

    private void callsign(String callsign) {
        if (!callsign.isEmpty() && callsigns.size() < MOST_CALLSIGNS && callsigns.add(callsign)) {
            track.identity(track.identity().withCallsign(String.join(", ", callsigns)));
        }
    }

    private void sourceType(String type) {
        switch (type) {
            case "mlat" -> draft.mark(FixQuality.MULTILATERATED);
            case "adsb_other", "adsr_other", "tisb_other", "tisb_trackfile" -> draft.mark(FixQuality.NON_ICAO_ADDRESS);
            default -> {}
        }
    }

    /** The time stamp may stand behind the rows. */
    private void setTimes() {
        if (Double.isNaN(timestampS)) {
            into.log().warning("no-times", "The trace has no time stamp; its fixes have no times.", "");
            return;
        }
        for (int i = 0; i < fixes; i++) {
            if (!Double.isNaN(offsetS[i])) {
                track.setTimeMicros(i, into.times().ofEpochSeconds(timestampS + offsetS[i]));
            }
        }
    }
}
