package org.overflight.formats;

import java.io.IOException;

/** One file format. */
interface RecordingFormat {
    /** Whether a file that begins so is of this format. */
    boolean recognizes(Head head);

    /**
     * Reads a file to its end.
     *
     * @param into where tracks, points, areas and problems go; where problems are is told by {@link ProblemLog#follow}
     * @throws BadInput if it cannot be read further
     * @throws IOException if the bytes cannot be had
     */
    void read(Body body, RecordingBuilder into) throws IOException;
}
