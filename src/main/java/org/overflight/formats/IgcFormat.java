package org.overflight.formats;

import java.io.IOException;
import java.util.regex.Pattern;

/** What flight recorders of gliders write, by the FAI's specification. */
final class IgcFormat implements RecordingFormat {
    private static final Pattern FIX = Pattern.compile("B\\d{13}[NS]\\d{8}[EW][AV].*");
    private static final Pattern DATE = Pattern.compile("H[FOP]DTE.*");
    private static final Pattern MAKER = Pattern.compile("A[A-Z0-9]{3}.*");

    @Override
    public boolean recognizes(Head head) {
        boolean made = MAKER.matcher(head.firstLine()).matches();
        return head.lines().stream()
                .anyMatch(line -> FIX.matcher(line).matches()
                        || (made && DATE.matcher(line).matches()));
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("IGC");
        IgcLines lines = new IgcLines(into);
        TextLines.read(body, into, lines);
        lines.finish();
    }
}
