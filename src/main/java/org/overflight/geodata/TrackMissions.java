package org.overflight.geodata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedTrack;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.MissionKind;
import org.overflight.model.NumberWords;
import org.overflight.model.Prose;
import org.overflight.model.TextPosition;

/**
 * Track files that lie among the missions alone: each is a mission of its own, of which no more is known than the file says.
 */
final class TrackMissions {
    private static final int MOST_FLIGHTS = 50;

    private final ProjectFolder folder;
    private final TrackFiles files;
    private final TrackRoutes routes;
    private final ProblemLog log;
    private final Set<String> taken = new HashSet<>();

    TrackMissions(ProjectFolder folder, TrackFiles files, TrackRoutes routes, ProblemLog log) {
        this.folder = folder;
        this.files = files;
        this.routes = routes;
        this.log = log;
    }

    /**
     * The missions of those files that no other mission names, without those at fault.
     *
     * @param others ids of the other missions
     */
    List<Mission> read(List<Path> paths, Set<String> others) {
        taken.addAll(others);
        List<Mission> missions = new ArrayList<>();
        for (Path path : paths) {
            String id = files.isNamed(path) ? "" : id(path);
            TrackFile file = id.isEmpty() ? null : files.read(path);
            Mission mission = file == null ? null : mission(id, file);
            if (mission != null) {
                missions.add(mission);
            }
        }
        return missions;
    }

    /** Made of the file's name; empty if that gives none, which is then in the log. */
    private String id(Path path) {
        String stem = TrackTitles.stem(String.valueOf(path.getFileName()));
        TextPosition where = new TextPosition(folder.name(path), 0, 0);
        String id = IdRules.mended(stem);
        IdRules.refuseReserved(id, where, log);
        if (id.isEmpty()) {
            log.error(
                    where,
                    "bad-form",
                    "The name of a track file among the missions becomes the mission\u2019s id, and this one has no letter a to"
                            + " z and no digit in it, or letters of another script.",
                    "Rename it.");
        } else if (!taken.add(id)) {
            log.error(where, "duplicate-id", "There is another mission of the id " + Quote.of(id) + ".", "Rename it.");
            return "";
        }
        return id;
    }

    private @Nullable Mission mission(String id, TrackFile file) {
        List<Flight> flights = flights(file);
        if (flights.isEmpty()) {
            return null;
        }
        String title = TrackTitles.title(file);
        return new Mission(
                id,
                title,
                title,
                flights.get(0).aircraft(),
                TrackWords.standfirst(file, flights),
                title,
                TrackWords.key(flights),
                MissionKind.OTHER,
                TrackTitles.days(flights.stream().map(Flight::route).toList()),
                List.of(TrackWords.origin(file, flights)),
                List.of(),
                List.of(),
                flights,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                MapSettings.AUTOMATIC,
                List.of());
    }

    /** Of what was recorded; of the rest only if nothing was. */
    private List<Flight> flights(TrackFile file) {
        List<RecordedTrack> all = file.recording().tracks();
        if (all.isEmpty()) {
            new TrackChoice(file, log).reportNone();
            return List.of();
        }
        List<RecordedTrack> tracks = new TrackChoice(file, log).best();
        if (tracks.size() > MOST_FLIGHTS) {
            log.error(
                    file.position(),
                    "too-many",
                    "There are " + NumberWords.whole(tracks.size()) + " tracks in this file; a mission has at most "
                            + MOST_FLIGHTS + " flights.",
                    "Name those that matter in a mission: track: {file: ..., track: 1}.");
            return List.of();
        }
        return flights(file, tracks);
    }

    private List<Flight> flights(TrackFile file, List<RecordedTrack> tracks) {
        List<Flight> flights = new ArrayList<>();
        TrackTerms terms = TrackTerms.usual(file.position()).withSources(file.sourceId(), List.of());
        for (RecordedTrack track : tracks) {
            TrackRoute route = routes.route(file, track, terms);
            if (route != null) {
                flights.add(flight("flight-" + (flights.size() + 1), route));
            }
        }
        return flights;
    }

    private static Flight flight(String id, TrackRoute route) {
        return new Flight(
                id,
                TrackTitles.flight(route.track()),
                FlightRole.LEAD,
                TrackTitles.aircraft(route.track().identity()),
                null,
                null,
                null,
                route.route(),
                Prose.EMPTY,
                route.sourceIds(),
                List.of(route.receipt()));
    }
}
