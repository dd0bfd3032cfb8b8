package org.overflight.formats;

import java.io.IOException;

/** KML 2.0 to 2.3, with tracks in Google's namespace or in KML's own. */
final class KmlFormat implements RecordingFormat {
    @Override
    public boolean recognizes(Head head) {
        return head.xmlRoot().equals("kml");
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("KML");
        KmlHandler handler = new KmlHandler(into);
        XmlSource.read(body, into, handler);
        handler.finish();
    }
}
