package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.NumberWords;
import org.overflight.model.TextPosition;

/** Chooses a track of a file: the one there is, or the one that was recorded, or the one that the author names. */
record TrackChoice(TrackFile file, ProblemLog log) {
    private static final int MOST_LISTED = 6;

    /**
     * The track.
     *
     * @param choice its name, or its number from 1; null for none
     * @param name of the file, where problems are reported if there is no choice
     * @return null if there is none, which is then in the log
     */
    @Nullable
    RecordedTrack track(YamlNode.@Nullable Scalar choice, YamlNode.Scalar name) {
        List<RecordedTrack> tracks = file.recording().tracks();
        if (tracks.isEmpty()) {
            reportNone();
            return null;
        }
        if (choice != null) {
            return chosen(choice.value(), choice.position());
        }
        List<RecordedTrack> recorded =
                tracks.stream().filter(t -> t.kind() == SeriesKind.RECORDED).toList();
        if (tracks.size() == 1 || recorded.size() == 1) {
            return tracks.size() == 1 ? tracks.get(0) : recorded.get(0);
        }
        log.error(
                name.position(),
                "several-tracks",
                "There are " + tracks.size() + " tracks in this file: " + listed(tracks) + ".",
                "Choose one: track: {file: " + name.value() + ", track: 1}.");
        return null;
    }

    /** The tracks that were recorded; all if none was. */
    List<RecordedTrack> best() {
        List<RecordedTrack> all = file.recording().tracks();
        List<RecordedTrack> recorded =
                all.stream().filter(t -> t.kind() == SeriesKind.RECORDED).toList();
        return recorded.isEmpty() ? all : recorded;
    }

    /**
     * The track of a name or a number from 1.
     *
     * @return null if there is none, which is then in the log
     */
    @Nullable
    RecordedTrack chosen(String choice, TextPosition where) {
        List<RecordedTrack> tracks = file.recording().tracks();
        for (RecordedTrack track : tracks) {
            if (track.name().equals(choice)) {
                return track;
            }
        }
        int number = choice.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(choice) : 0;
        if (number > 0 && number <= tracks.size()) {
            return tracks.get(number - 1);
        }
        List<String> names = tracks.stream().map(RecordedTrack::name).toList();
        log.error(
                where,
                "no-track",
                "There is no track " + Quote.of(choice) + " in " + Quote.of(file.name()) + ".",
                Spelling.closest(choice, names)
                        .map(Quote::didYouMean)
                        .orElse("There " + (tracks.size() == 1 ? "is " : "are ") + listed(tracks) + "."));
        return null;
    }

    /** Reports a file in which there is no track at all. */
    void reportNone() {
        List<String> others = new ArrayList<>();
        count(others, file.recording().points().size(), "named point");
        count(others, file.recording().areas().size(), "area");
        log.error(
                file.position(),
                "no-track",
                "There is no track in this file" + (others.isEmpty() ? "" : ", only " + String.join(" and ", others))
                        + ".",
                "");
    }

    private static void count(List<String> words, int number, String noun) {
        if (number > 0) {
            words.add(NumberWords.whole(number) + " " + noun + (number == 1 ? "" : "s"));
        }
    }

    private static String listed(List<RecordedTrack> tracks) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LISTED, tracks.size()); i++) {
            String name = tracks.get(i).name();
            names.add((i + 1) + (name.isEmpty() ? "" : " " + Quote.of(name)));
        }
        return names.stream().collect(Collectors.joining(", ")) + (tracks.size() > MOST_LISTED ? " and more" : "");
    }
}
