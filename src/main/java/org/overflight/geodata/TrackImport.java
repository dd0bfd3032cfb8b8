package org.overflight.geodata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.Limits;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.Recording;
import org.overflight.formats.RecordingReader;
import org.overflight.formats.tracks.GradingRules;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.model.TextPosition;
import org.overflight.model.When;

/** Makes a mission of track files: its text holds the positions that matter and a receipt of all others. */
public final class TrackImport {
    private final ProblemLog log = new ProblemLog();
    private final TrackRoutes routes = new TrackRoutes(new TrackEnds(Gazetteer.bundled(), Map.of()), log);
    private final ImportTerms wanted;

    private TrackImport(ImportTerms wanted) {
        this.wanted = wanted;
    }

    /**
     * Reads files.
     *
     * @throws IOException if one of them cannot be read, whatever it holds
     */
    public static ImportedMission of(List<Path> files, ImportTerms wanted, Limits limits) throws IOException {
        TrackImport reading = new TrackImport(wanted);
        TrackTerms terms = reading.terms();
        List<MissionText.ImportedFlight> flights = new ArrayList<>();
        String title = "";
        for (Path path : files) {
            TrackFile file = reading.read(path, limits);
            if (file != null) {
                title = title.isEmpty() ? TrackTitles.title(file) : title;
                flights.addAll(reading.flights(file, terms));
            }
        }
        boolean good = !reading.log.hasErrors();
        return new ImportedMission(good ? new MissionText(title, flights).yaml() : null, reading.log.sorted());
    }

    private @Nullable TrackFile read(Path path, Limits limits) throws IOException {
        String name = String.valueOf(path.getFileName());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            Recording recording = RecordingReader.read(name, in, limits);
            recording.problems().forEach(log::add);
            return recording.hasErrors() ? null : new TrackFile(name, "file", recording);
        }
    }

    private List<MissionText.ImportedFlight> flights(TrackFile file, TrackTerms terms) {
        List<MissionText.ImportedFlight> flights = new ArrayList<>();
        boolean whole = wanted.segment() == null && wanted.from() == null && wanted.to() == null;
        TrackTerms own = whole ? terms.at(file.position()) : terms;
        for (RecordedTrack track : tracks(file)) {
            TrackRoutes.GradedPart part = routes.grade(file, track, own);
            if (part != null) {
                flights.add(new MissionText.ImportedFlight(
                        track, part, file.recording().receipt()));
            }
        }
        return flights;
    }

    private List<RecordedTrack> tracks(TrackFile file) {
        TrackChoice choice = new TrackChoice(file, log);
        if (file.recording().tracks().isEmpty()) {
            choice.reportNone();
            return List.of();
        }
        String name = wanted.track();
        if (name == null) {
            return choice.best();
        }
        RecordedTrack track = choice.chosen(name, option("track"));
        return track == null ? List.of() : List.of(track);
    }

    private TrackTerms terms() {
        GradingRules usual = GradingRules.DEFAULT;
        Duration maxGap = parsed(wanted.maxGap(), UnitNotation::duration, usual.maxGap(), "max-gap");
        String tolerance = wanted.tolerance();
        return new TrackTerms(
                parsed(wanted.segment(), TrackImport::number, 0, "segment"),
                moment("from", wanted.from(), LocalTime.MIN),
                moment("to", wanted.to(), LocalTime.MAX),
                usual.withMaxGap(maxGap, usual.maxGapM()),
                tolerance == null ? null : parsed(tolerance, LengthNotation::breadthM, 0.0, "tolerance"),
                option(wanted.segment() == null ? "from" : "segment"));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new NotationException(0, "Expected a number from 1.", "");
        }
        return Integer.parseInt(text);
    }

    private @Nullable Instant moment(String option, @Nullable String text, LocalTime ofDay) {
        When when = parsed(text, TimeNotation::parse, new When.Unknown(), option);
        if (when instanceof When.At at) {
            return at.instant();
        }
        if (when instanceof When.On on) {
            return on.date().atTime(ofDay).toInstant(ZoneOffset.UTC);
        }
        if (!(when instanceof When.Unknown)) {
            log.error(option(option), "bad-time", "Expected a moment like 2021-03-07T07:00Z, or a day.", "");
        }
        return null;
    }

    private <T> T parsed(@Nullable String text, Function<String, T> notation, T standIn, String option) {
        if (text == null) {
            return standIn;
        }
        try {
            return notation.apply(text);
        } catch (NotationException e) {
            TextPosition where = new TextPosition("--" + option, 1, e.offset() + 1);
            log.error(where, "bad-option", e.words(), e.remedy());
            return standIn;
        }
    }

    private static TextPosition option(String name) {
        return new TextPosition("--" + name, 0, 0);
    }
}
