package org.overflight.formats;

import java.io.IOException;

/** What readsb and tar1090 write for one aircraft and day: {@code trace_full_<hex>.json}. */
final class ReadsbTraceFormat implements RecordingFormat {
    @Override
    public boolean recognizes(Head head) {
        return head.isJson() && head.jsonMembers().contains("trace");
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("readsb trace");
        JsonSource.read(body, into, json -> new ReadsbTrace(json, into).read());
    }
}
