package org.overflight.geodata;

import org.jspecify.annotations.Nullable;
import org.overflight.formats.Recording;
import org.overflight.model.TextPosition;

/**
 * A file with recorded positions that could be read to its end, or one whose positions stand in a mission.
 *
 * @param name its path from the project's folder; of positions in a mission, the name of the file that they were taken from
 * @param sourceId of the source that stands for it
 * @param written where the positions stand in a mission; null if they stand in the file
 */
record TrackFile(
        String name,
        String sourceId,
        Recording recording,
        @Nullable TextPosition written) {
    /** One that is there. */
    TrackFile(String name, String sourceId, Recording recording) {
        this(name, sourceId, recording, null);
    }

    /** The file as a whole. */
    TextPosition position() {
        return written == null ? new TextPosition(name, 0, 0) : written;
    }

    /** A line of the file, or of the mission in which the positions stand. */
    TextPosition line(int line) {
        return written == null ? new TextPosition(name, line, 0) : new TextPosition(written.file(), line, 0);
    }
}
