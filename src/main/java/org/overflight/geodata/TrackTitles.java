package org.overflight.geodata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overflight.formats.AircraftIdentity;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** Words for missions and flights of which only a file is known. */
final class TrackTitles {
    private static final String ENDINGS = "(?i)\\.[a-z0-9]{1,8}(\\.gz)?$";

    private TrackTitles() {}

    /** The name of a track, or the callsign, registration or address of who flew; empty if nothing is known. */
    static String title(RecordedTrack track) {
        if (!track.name().isEmpty()) {
            return track.name();
        }
        AircraftIdentity who = track.identity();
        // Of an aircraft that flew under several callsigns none is a title.
        String callsign = who.callsign().contains(",") ? "" : who.callsign();
        String known = Stream.of(callsign, who.registration())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? who.hexAddress() : known;
    }

    /** The headline of a file: its own, or that of its only track, or its name. */
    static String title(TrackFile file) {
        List<RecordedTrack> tracks = file.recording().tracks();
        String own = file.recording().title();
        String ofTrack = tracks.size() == 1 ? title(tracks.get(0)) : "";
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return !own.isEmpty() ? own : !ofTrack.isEmpty() ? ofTrack : ofFile(name);
    }

    /** The title of a flight. */
    static String flight(RecordedTrack track) {
        String title = title(track);
        if (!title.isEmpty()) {
            return title;
        }
        return track.kind() == SeriesKind.PLANNED
                ? "Planned route"
                : track.isRecording() ? "Recorded flight" : "Line as drawn in the file";
    }

    /** Type and registration, as far as they are known. */
    static String aircraft(AircraftIdentity who) {
        return List.of(who.type(), who.registration()).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The name of a file without its endings. */
    static String stem(String fileName) {
        String stem = fileName.replaceFirst(ENDINGS, "");
        return stem.isEmpty() ? fileName : stem;
    }

    /** The name of a file as a headline. */
    static String ofFile(String fileName) {
        String words = stem(fileName).replaceAll("[_\\s-]+", " ").strip();
        return words.isEmpty() ? fileName : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The days, in UTC, of the first to the last waypoint; unknown if none has a time. */
    static When days(List<Route> routes) {
        LocalDate first = null;
        LocalDate last = null;
        for (Route route : routes) {
            for (Waypoint waypoint : route.waypoints()) {
                if (waypoint.when() instanceof When.At at) {
                    LocalDate day = at.instant().atOffset(ZoneOffset.UTC).toLocalDate();
                    first = first == null || day.isBefore(first) ? day : first;
                    last = last == null || day.isAfter(last) ? day : last;
                }
            }
        }
        if (first == null || last == null) {
            return new When.Unknown();
        }
        return first.equals(last) ? new When.On(first) : new When.Between(first, last);
    }
}
