package org.overflight.formats;

import java.io.IOException;
import java.util.regex.Pattern;

/** OpenAir airspaces, version 1 with its local habits and version 2. */
final class OpenAirFormat implements RecordingFormat {
    private static final Pattern RECORD =
            Pattern.compile("\\s{0,9}(AC\\s+\\S.*|AN\\s+\\S.*|DP\\s+\\d.*|V\\s+[XDW]\\s*=.*|AL\\s+\\S.*|AH\\s+\\S.*)");
    private static final int ENOUGH = 3;

    @Override
    public boolean recognizes(Head head) {
        return head.lines().stream()
                        .filter(line ->
                                line.length() < 500 && RECORD.matcher(line).matches())
                        .limit(ENOUGH)
                        .count()
                >= ENOUGH;
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("OpenAir");
        OpenAirLines lines = new OpenAirLines(into);
        TextLines.read(body, into, lines);
        lines.finish();
    }
}
