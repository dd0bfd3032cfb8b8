package org.overflight.geodata;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.tracks.Doubt;
import org.overflight.formats.tracks.GradedTrack;
import org.overflight.formats.tracks.Run;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.NumberWords;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.TrackReceipt;

/** Says of each leg of a recorded track how it came about. */
final class TrackWords {
    private static final Map<Doubt, String> DOUBTS = doubts();

    private TrackWords() {}

    private static Map<Doubt, String> doubts() {
        Map<Doubt, String> words = new EnumMap<>(Doubt.class);
        words.put(Doubt.TIME_ORDER, "times that go back");
        words.put(Doubt.STALE, "reception with breaks");
        words.put(Doubt.MULTILATERATED, "positions computed by multilateration");
        words.put(Doubt.NON_ICAO_ADDRESS, "positions under an address that is not the aircraft\u2019s own");
        words.put(Doubt.ESTIMATED, "positions that were estimated");
        words.put(Doubt.BRIEF_RECEPTION, "brief reception among them");
        return words;
    }

    /** The route with a note at each leg. */
    static Route noted(GradedTrack graded) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < graded.runs().size(); i++) {
            Leg leg = graded.route().legs().get(i);
            Run run = graded.runs().get(i);
            String words = graded.best() == Evidence.OBSERVED
                    ? words(run, leg.fixes().size())
                    : ofLine(run, leg.fixes().size());
            Prose note = words.isEmpty() ? Prose.EMPTY : new Prose(List.of(new Prose.Words(words)));
            legs.add(new Leg(leg.line(), leg.evidence(), note, leg.sourceIds(), leg.fixes()));
        }
        return new Route(graded.route().waypoints(), legs);
    }

    /** What a page says below its headline when a file is all that is known. */
    static Prose standfirst(TrackFile file, List<Flight> flights) {
        long gaps = flights.stream()
                .flatMap(flight -> flight.route().legs().stream())
                .filter(leg -> leg.evidence() == Evidence.INFERRED)
                .count();
        String parts = gaps == 0
                ? "No part of it is inferred."
                : gaps == 1 ? "One part of it is inferred." : NumberWords.whole(gaps) + " parts of it are inferred.";
        long positions = file.recording().receipt().pointsKept();
        String what = isRecording(flights)
                ? "A track of " + NumberWords.whole(positions) + " positions, drawn as it was recorded. "
                : "A line of " + NumberWords.whole(positions) + " positions, as it is drawn in the file. ";
        return new Prose(List.of(new Prose.Words(what + parts), new Prose.Citation(List.of(file.sourceId()))));
    }

    /** Whether any of them was recorded. */
    private static boolean isRecording(List<Flight> flights) {
        return flights.stream()
                .flatMap(flight -> flight.tracks().stream())
                .anyMatch(receipt -> receipt.kind() == TrackReceipt.Kind.RECORDED);
    }

    /** How the lines of its map are to be read. */
    static String key(List<Flight> flights) {
        return isRecording(flights)
                ? "Solid where it was recorded; broken where nothing was recorded or a position is an estimate."
                : "Solid as it is drawn in the file; broken where the file has nothing for a long way.";
    }

    /** Where all that a page says comes from. */
    static Prose origin(TrackFile file, List<Flight> flights) {
        String unknown = isRecording(flights)
                ? "who recorded it, and whether it is what it seems to be, the file does not say."
                : "who drew it, and whether anybody flew it, the file does not say.";
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return new Prose(List.of(
                new Prose.Words("All that this page says comes from one file, \u201c" + name + "\u201d ("
                        + file.recording().receipt().format()
                        + "): " + unknown),
                new Prose.Citation(List.of(file.sourceId()))));
    }

    /** In a line that was drawn there is nothing that could be lost or left out as impossible. */
    private static String ofLine(Run run, int kept) {
        if (run.doubts().contains(Doubt.INTERRUPTION)) {
            return "The line in the file is interrupted here.";
        }
        if (run.doubts().contains(Doubt.GAP)) {
            return "The file has no position for a long way.";
        }
        return words(run, kept);
    }

    private static String words(Run run, int kept) {
        if (run.doubts().contains(Doubt.GAP)) {
            return "Gap: nothing recorded" + during(run.duration()) + ".";
        }
        if (run.doubts().contains(Doubt.SUSPECT_FIXES)) {
            return "Positions that imply an impossible speed are left out here" + during(run.duration()) + ".";
        }
        if (run.doubts().contains(Doubt.INTERRUPTION)) {
            return "The recording was interrupted" + during(run.duration()) + ".";
        }
        String positions = run.read() == 0 ? "" : positions(run.read()) + drawn(run.read(), kept);
        if (run.doubts().isEmpty()) {
            return positions.isEmpty() ? "" : positions + "." + leftOut(run.leftOut());
        }
        List<String> reasons = DOUBTS.entrySet().stream()
                .filter(e -> run.doubts().contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        String all = String.join(", ", reasons);
        String reason = all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
        return reason + (positions.isEmpty() ? "." : ": " + positions + ".");
    }

    private static String positions(int count) {
        return count == 1 ? "1 position" : NumberWords.whole(count) + " positions";
    }

    private static String leftOut(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " One that implies an impossible speed is left out.";
            default -> " " + NumberWords.whole(count) + " that imply an impossible speed are left out.";
        };
    }

    private static String drawn(int read, int kept) {
        if (kept == read) {
            return "";
        }
        return kept > 0
                ? ", " + NumberWords.whole(kept) + " of them drawn"
                : read == 1 ? ", not drawn" : ", none of them drawn";
    }

    private static String during(@Nullable Duration duration) {
        return duration == null || duration.isNegative() ? "" : " for " + duration(duration);
    }

    /** For example 8 h 24 min, 12 min, 45 s. */
    static String duration(Duration duration) {
        long minutes = duration.plusSeconds(30).toMinutes();
        if (minutes < 2) {
            return duration.toSeconds() + "\u00a0s";
        }
        String rest = minutes % 60 == 0 ? "" : minutes % 60 + "\u00a0min";
        return minutes < 60 ? rest : (minutes / 60 + "\u00a0h " + rest).strip();
    }
}
