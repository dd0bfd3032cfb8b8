package org.overflight.formats;

import java.io.IOException;

/** GPX 1.1, and 1.0 as it is still about. */
final class GpxFormat implements RecordingFormat {
    @Override
    public boolean recognizes(Head head) {
        return head.xmlRoot().equals("gpx");
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("GPX");
        XmlSource.read(body, into, new GpxHandler(into));
    }
}
