package org.overflight.geodata;

import org.overflight.formats.Recording;
import org.overflight.model.TextPosition;

/**
 * A file with recorded positions that could be read to its end.
 *
 * @param name its path from the project's folder
 * @param sourceId of the source that stands for it
 */
record TrackFile(String name, String sourceId, Recording recording) {
    /** The file as a whole. */
    TextPosition position() {
        return new TextPosition(name, 0, 0);
    }
}
