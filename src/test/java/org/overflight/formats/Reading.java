package org.overflight.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;

/** Texts as files, for tests. */
final class Reading {
    private Reading() {}

    static Recording of(String text) {
        return of(text.getBytes(UTF_8));
    }

    static Recording of(byte[] bytes) {
        return RecordingReader.read("file", bytes, Limits.DEFAULT);
    }

    /** Reads what must be read without a word, but for notes. */
    static Recording clean(String text) {
        Recording recording = of(text);
        assertThat(recording.problems()).noneMatch(p -> p.severity() != Severity.NOTE);
        return recording;
    }

    /** The only track. */
    static RecordedTrack track(String text) {
        Recording recording = clean(text);
        assertThat(recording.tracks()).hasSize(1);
        return recording.tracks().get(0);
    }

    /** The only segment of the only track. */
    static FixSequence fixes(String text) {
        RecordedTrack track = track(text);
        assertThat(track.segments()).hasSize(1);
        return track.segments().get(0);
    }

    /** Problems as {@code line:column rule}. */
    static List<String> places(Recording recording) {
        return recording.problems().stream()
                .map(p -> p.where().line() + ":" + p.where().column() + " " + p.rule())
                .toList();
    }

    static List<String> rules(Recording recording) {
        return recording.problems().stream().map(Problem::rule).toList();
    }
}
