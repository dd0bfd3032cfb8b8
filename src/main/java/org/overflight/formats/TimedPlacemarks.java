package org.overflight.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * FlightRadar24 writes a flight as one placemark for each fix, with altitude, speed and heading in the words of its
 * description, and behind them a second folder with the same fixes as lines. FlightAware names itself in the document's name.
 */
final class TimedPlacemarks {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern SPEED = Pattern.compile("Speed:\\s{0,9}(\\d{1,5}(?:\\.\\d{1,3})?)\\s{0,9}kt");
    private static final Pattern HEADING = Pattern.compile("Heading:\\s{0,9}(\\d{1,3}(?:\\.\\d{1,3})?)");
    private static final Pattern FLIGHT_AND_CALLSIGN = Pattern.compile("([A-Z0-9-]{1,10})/([A-Z0-9]{2,10})");
    private static final Pattern FLIGHT_AWARE = Pattern.compile("FlightAware\\W{1,9}([A-Z0-9]{2,10})\\b");

    private final RecordingBuilder into;
    private final FixDraft passedOver = new FixDraft();
    private @Nullable TrackBuilder series;
    private boolean seriesSeen;
    private String firstName = "";
    private String callsign = "";

    TimedPlacemarks(RecordingBuilder into) {
        this.into = into;
    }

    /** A name of a document or folder. */
    void containerName(String name) {
        String clean = RecordingBuilder.cleaned(name);
        if (firstName.isEmpty()) {
            firstName = clean;
        }
        Matcher flightAware = FLIGHT_AWARE.matcher(clean);
        if (flightAware.find()) {
            callsign = flightAware.group(1);
            into.format("KML (FlightAware)");
        }
    }

    /** Who flew a track of this name, if the file is of a kind that tells. */
    AircraftIdentity identityOf(String trackName) {
        boolean named =
                !callsign.isEmpty() && RecordingBuilder.cleaned(trackName).contains(callsign);
        return named ? AircraftIdentity.UNKNOWN.withCallsign(callsign) : AircraftIdentity.UNKNOWN;
    }

    /**
     * Takes a point as a fix, if it is one of such a flight.
     *
     * @return whether it was taken
     */
    boolean take(FixDraft point, String description) throws BadInput {
        if (point.timeMicros == FixStore.NO_TIME) {
            return false;
        }
        String words = TAG.matcher(description).replaceAll(" ").replaceAll("\\s{1,99}", " ");
        if (series == null && !words.contains("Altitude:")) {
            return false;
        }
        point.groundSpeedMps = number(SPEED, words) * Units.KNOT_MPS;
        point.courseDeg = number(HEADING, words);
        series().add(point);
        return true;
    }

    private static double number(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }

    private TrackBuilder series() {
        if (series == null) {
            seriesSeen = true;
            into.format("KML (FlightRadar24)");
            series = into.track(SeriesKind.RECORDED);
            series.name(firstName);
            Matcher matcher = FLIGHT_AND_CALLSIGN.matcher(firstName);
            if (matcher.matches()) {
                series.identity(AircraftIdentity.UNKNOWN.withCallsign(matcher.group(2)));
            }
        }
        return series;
    }

    /** Another geometry follows. */
    void interrupt() throws BadInput {
        if (series != null) {
            series.finish();
            series = null;
        }
    }

    /** Whether lines from here on repeat the fixes. */
    boolean isFollowedByTrail() {
        return seriesSeen;
    }

    /** A position that is there already. */
    void passOver(FixDraft draft) throws BadInput {
        if (into.accepts(passedOver.at(draft.lonDeg, draft.latDeg))) {
            into.drop("line that repeats the fixes");
            into.log().noteOnce("trail", "Lines that repeat the fixes of the flight are left out.");
        }
    }
}
